using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class FitVerbTests : IDisposable
{
    private static readonly string[] Beside = ["manifest.json", "divisions.tsv"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_page_is_left_out_once_and_the_weights_are_written()
    {
        Copy("s01", "s02");
        var first = await KgRun.OfProcessAsync("fit", _folder["pages"], _folder["gold"], "--prior", "0.1", "--write", _folder["weights.tsv"]);
        first.Error.ShouldBeEmpty();
        first.Code.ShouldBe(ExitCode.Fine);
        first.Lines.Select(line => line.Split(' ')[0]).Where(word => word.Length > 0).ShouldBe(["s01", "s02", "all", "mean"]);
        Weights.Load(_folder["weights.tsv"]).Values.Keys.ShouldBe(Weights.Load().Values.Keys);

        var again = await KgRun.OfProcessAsync("fit", _folder["pages"], _folder["gold"], "--prior", "0.1", "--write", _folder["again.tsv"]);
        again.Output.ShouldBe(first.Output);
        File.ReadAllText(_folder["again.tsv"]).ShouldBe(File.ReadAllText(_folder["weights.tsv"]));
    }

    [Fact]
    public async Task One_page_can_not_be_left_out()
    {
        Copy("s01");
        await RefusedAsync("to leave one out takes two", _folder["pages"], _folder["gold"]);
    }

    [Fact]
    public async Task An_annotated_page_that_is_missing_is_named()
    {
        Copy("s01", "s02");
        File.Delete(_folder["pages/s02.txt"]);
        await RefusedAsync("annotates the page s02", _folder["pages"], _folder["gold"]);
    }

    [Fact]
    public Task Pages_that_are_not_there_are_named() => RefusedAsync("nowhere", _folder["nowhere"], _folder.Write("gold.jsonl", ""));

    [Fact]
    public Task A_prior_below_nothing_is_refused() => RefusedAsync("--prior", _folder.Path, _folder.Path, "--prior=-1");

    private static async Task RefusedAsync(string message, params string[] arguments)
    {
        var run = await KgRun.OfProcessAsync(["fit", .. arguments]);
        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain(message);
    }

    private void Copy(params string[] pages)
    {
        foreach (var file in pages.Select(page => page + ".txt").Concat(Beside)) _folder.Write($"pages/{file}", File.ReadAllText(Path.Combine(RepositoryFiles.Seeds, "pages", file)));
        foreach (var page in pages) _folder.Write($"gold/{page}.jsonl", File.ReadAllText(Path.Combine(RepositoryFiles.Seeds, "annotations", page + ".jsonl")));
    }
}
