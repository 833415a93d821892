using System.Text.Json.Nodes;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class ExtractVerbTests : IDisposable
{
    private const string Text = "竹桥镇召开防汛会\n\n本报讯 3月4日，柳溪县竹桥镇召开防汛工作会。镇长何静出席并讲话，要求各村做好河道巡查。\n";

    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public ExtractVerbTests() => _page = _folder.Write("page.txt", Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_text_marks_what_it_found()
    {
        var run = await KgRun.OfProcessAsync("extract", _page);
        run.Code.ShouldBe(ExitCode.Fine);
        run.Output.ShouldContain("何静");
        run.Output.ShouldContain("竹桥镇召开防汛会");
        run.Error.ShouldStartWith($"kg: warning: {_page} has no home division, so that posts of 我区 and 区委书记 belong to none: name it by --home or in a manifest.json.\n");
    }

    [Fact]
    public async Task The_claims_as_json_quote_the_body()
    {
        var run = await KgRun.OfProcessAsync("extract", "--format", "json", _page, "--newspaper", "柳溪报", "--date", "2024-03-05");
        var claims = JsonNode.Parse(run.Lines.ShouldHaveSingleItem())!;
        claims.ToJsonString().ShouldContain("2024-03-05");
        var body = (string)Find(claims, "body")!;
        foreach (var quote in All(claims, "quote")) body.ShouldContain(quote);
    }

    [Fact]
    public async Task What_is_scored_against_itself_is_right()
    {
        var output = _folder.Write("out.jsonl", (await KgRun.OfProcessAsync("extract", "--format", "eval", _page)).Output);
        var run = await KgRun.OfProcessAsync("score", output, output);
        run.Code.ShouldBe(ExitCode.Fine, run.Error);
        run.Output.ShouldContain("articles");
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "--explain", "何静")]
    public async Task A_path_that_is_not_there_is_named(params string[] verb)
    {
        var run = await KgRun.OfAsync([.. verb, _folder["nowhere"]]);

        run.Code.ShouldBe(ExitCode.InputFailed);
        run.Error.ShouldBe($"kg: {_folder["nowhere"]}: there is no such file or folder; check the path.\n");
    }

    private static JsonNode? Find(JsonNode? node, string name) => node switch
    {
        JsonObject map => map[name] ?? map.Select(pair => Find(pair.Value, name)).FirstOrDefault(found => found is not null),
        JsonArray list => list.Select(item => Find(item, name)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static IEnumerable<string> All(JsonNode? node, string name) => node switch
    {
        JsonObject map => map.SelectMany(pair => pair.Key == name && pair.Value is JsonValue value ? [value.GetValue<string>()] : All(pair.Value, name)),
        JsonArray list => list.SelectMany(item => All(item, name)),
        _ => [],
    };
}
