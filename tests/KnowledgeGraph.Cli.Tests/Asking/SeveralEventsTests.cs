using System.Text.Json.Nodes;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Asking;

/// <summary>Words that two events fit as well.</summary>
public sealed class SeveralEventsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Store => "sqlite:" + _folder["graph.db"];

    public async ValueTask InitializeAsync()
    {
        _folder.Write("pages/a.txt", "竹桥镇召开防汛工作会\n\n本报讯 3月4日，柳溪县竹桥镇召开防汛工作会。镇长何静主持会议并讲话，要求各村做好河道巡查。\n");
        _folder.Write("pages/b.txt", "竹桥镇召开防汛工作会\n\n本报讯 6月9日，柳溪县竹桥镇召开防汛工作会。副镇长周岚主持会议并讲话，要求各村备足沙袋。\n");
        _folder.Write("pages/manifest.json", """{ "a": { "newspaper": "柳溪报", "date": "2024-03-05" }, "b": { "newspaper": "柳溪报", "date": "2024-06-10" } }""");
        (await KgRun.OfAsync("ingest", _folder["pages"], "--store", Store)).Code.ShouldBe(ExitCode.Fine);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_participants_of_each_are_told_with_its_day_and_a_day_tells_them_apart()
    {
        (await PeopleAsync()).ShouldBe(["2024-03-04 何静", "2024-06-09 周岚"]);
        (await PeopleAsync("--param", "on=2024-06-09")).ShouldBe(["2024-06-09 周岚"]);
    }

    private async Task<IEnumerable<string>> PeopleAsync(params string[] further)
    {
        var run = await KgRun.OfAsync(["ask", "--kind", "participants", "--param", "event=防汛工作会", "--param", "role=chair", .. further, "--format", "json", "--store", Store]);
        run.Code.ShouldBe(ExitCode.Fine, run.Error);
        return [.. JsonNode.Parse(run.Output)!["answer"]!.AsArray().Select(item => $"{item!["date"]} {item["person"]}")];
    }
}
