using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class CopyVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Source => $"sqlite:{_folder["source.db"]}";

    private string Target => $"sqlite:{_folder["target.db"]}";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Progress_takes_a_line_for_a_commit_not_for_an_article()
    {
        for (var day = 1; day <= 3; day++) _folder.Write($"pages/{day}.txt", $"竹桥镇召开防汛会\n\n本报讯 3月{day}日，柳溪县竹桥镇召开防汛工作会。镇长何静出席并讲话，要求各村做好河道巡查。\n");
        (await KgRun.OfAsync("ingest", _folder["pages"], "--store", Source)).Code.ShouldBe(ExitCode.Fine);

        var first = await KgRun.OfAsync("copy", "--from", Source, "--to", Target);
        first.Error.ShouldBe("3/3 articles\n");
        first.Output.ShouldBe($"3 articles: 3 copied, 0 there already; from {Source} to {Target}\n");

        var second = await KgRun.OfAsync("copy", "--from", Source, "--to", Target);
        second.Error.ShouldBe("3/3 articles\n");
        second.Output.ShouldStartWith("3 articles: 0 copied, 3 there already;");
    }
}
