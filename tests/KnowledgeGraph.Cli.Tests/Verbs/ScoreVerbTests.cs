using System.Text.Json.Nodes;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class ScoreVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _gold;

    public ScoreVerbTests() => _gold = _folder.Write("gold.jsonl", """
        {"page":"1","start":"云水区召开","end":"会议结束","entities":[{"id":"p1","type":"Person","names":["陆怀远"]}],"facts":[]}
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_and_misses_are_printed()
    {
        var run = await KgRun.OfAsync("score", _gold, _folder.Write("out.jsonl", """{"page":"1","body":"云水区召开会议，会议结束。"}"""), "--misses");
        run.Code.ShouldBe(ExitCode.Fine);
        run.Lines[0].ShouldBe("1\tPerson\tmissed\t陆怀远");
        run.Lines.ShouldContain("articles            1.000  1.000  1.000      1      0      0");
    }

    [Fact]
    public async Task Figures_are_printed_as_json()
    {
        var run = await KgRun.OfAsync("score", _gold, _gold, "--json");
        ((int)JsonNode.Parse(run.Output)!["rows"]!["articles"]!["fn"]!).ShouldBe(1);
    }

    [Theory]
    [InlineData("0.0000", ExitCode.Fine)]
    [InlineData("0.5000", ExitCode.FiguresFell)]
    public async Task A_figure_lower_than_recorded_fails(string recorded, ExitCode code)
    {
        var page = _folder.Write("quality.md", $"<!-- recorded reference -->\n| figure | F1 |\n|---|---|\n| Person | {recorded} |\n");
        var run = await KgRun.OfAsync("score", _gold, _gold, "--recorded", page + "#reference");
        run.Code.ShouldBe(code);
        run.Error.ShouldBe(code == ExitCode.Fine ? "" : "kg: fell: Person: 0.0000, recorded 0.5000\n");
    }

    [Fact]
    public async Task A_broken_file_is_named_with_its_line()
    {
        var run = await KgRun.OfAsync("score", _gold, _folder.Write("out.jsonl", "{\"page\":\"1\"}\n{"));
        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("out.jsonl:2: ");
    }
}
