using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Verbs;

/// <summary>A store that an older extractor filled, which saw less, and what reread and verify make of it.</summary>
public sealed class RereadVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Pages => Path.Combine(RepositoryFiles.Seeds, "pages");

    private static string Divisions => Path.Combine(Pages, "divisions.tsv");

    private string New => "sqlite:" + _folder["new.db"];

    private string Old => "sqlite:" + _folder["old.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Stored_articles_read_anew_make_the_graph_that_their_pages_make()
    {
        await FillAsync();
        var export = (await KgRun.OfAsync("export", "--store", New)).Output;
        (await KgRun.OfAsync("export", "--store", Old)).Output.ShouldNotBe(export);
        var judged = await JudgeAsync();

        var reread = await KgRun.OfAsync("reread", "--store", Old, "--divisions", Divisions);

        reread.Code.ShouldBe(ExitCode.Fine, reread.Error);
        reread.Lines[^1].ShouldStartWith("9 articles read anew, 9 state something else: ");
        reread.Output.ShouldContain("HOLDS");
        (await KgRun.OfAsync("judge", "list", "--store", Old)).Lines.ShouldHaveSingleItem().ShouldContain("[holds]");
        (await KgRun.OfAsync("judge", "undo", judged, "--store", Old)).Code.ShouldBe(ExitCode.Fine);
        (await KgRun.OfAsync("export", "--store", Old)).Output.ShouldBe(export);
        (await KgRun.OfAsync("reread", "--store", Old, "--divisions", Divisions)).Lines.ShouldBe(["9 articles read anew, 0 state something else"]);
    }

    [Fact]
    public async Task Verifying_by_extraction_tells_what_an_older_extractor_missed()
    {
        await FillAsync();

        (await KgRun.OfAsync("verify", "--store", Old)).Code.ShouldBe(ExitCode.Fine);
        var old = await KgRun.OfAsync("verify", "--extract", "--store", Old, "--divisions", Divisions);
        var now = await KgRun.OfAsync("verify", "--extract", "--store", New, "--divisions", Divisions);

        old.Code.ShouldBe(ExitCode.GraphDiffers);
        old.Lines[^1].ShouldEndWith("the store differs; ingest its pages into a new one");
        now.Code.ShouldBe(ExitCode.Fine, now.Output);
        now.Lines[^1].ShouldEndWith("the store holds what it should");
    }

    [Theory]
    [InlineData("verify", "--extract")]
    [InlineData("reread")]
    public async Task Without_the_list_of_divisions_that_the_pages_were_read_with_nothing_is_read_anew(params string[] verb)
    {
        await FillAsync();
        var before = (await KgRun.OfAsync("export", "--store", New)).Output;

        var run = await KgRun.OfAsync([.. verb, "--store", New]);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldMatch("^kg: the articles were read with a list of divisions that has .*沧浦区.*; name it with --divisions FILE, ");
        (await KgRun.OfAsync("export", "--store", New)).Output.ShouldBe(before);
    }

    [Fact]
    public async Task The_year_that_the_whole_page_told_stays_with_its_articles()
    {
        var page = _folder.Write("p.txt", "何静到竹桥镇调研\n本报讯（记者 林夏）3月4日，县长何静到竹桥镇调研防汛工作，察看河道和水库，要求各村做好巡查。\n\n县政协召开2022年提案工作会\n本报讯（记者 林夏）县政协召开2022年提案工作会，主席江枫出席并讲话，要求各委员做好调研。\n");
        (await KgRun.OfAsync("ingest", page, "--divisions", Divisions, "--store", New)).Code.ShouldBe(ExitCode.Fine);
        var export = (await KgRun.OfAsync("export", "--store", New)).Output;
        export.ShouldContain("\"date\":\"2022-03-04\"");

        (await KgRun.OfAsync("verify", "--extract", "--store", New, "--divisions", Divisions)).Code.ShouldBe(ExitCode.Fine);
        (await KgRun.OfAsync("reread", "--store", New, "--divisions", Divisions)).Lines.ShouldBe(["2 articles read anew, 0 state something else"]);
        (await KgRun.OfAsync("export", "--store", New)).Output.ShouldBe(export);
    }

    private async Task FillAsync()
    {
        var ingested = await KgRun.OfAsync("ingest", Path.Combine(Pages, "s01.txt"), Path.Combine(Pages, "s02.txt"), "--divisions", Divisions, "--store", New);
        ingested.Code.ShouldBe(ExitCode.Fine, ingested.Error);
        await using var source = SqliteStore.Parse(New);
        await using var target = SqliteStore.Parse(Old);
        await target.MigrateAsync(Cancellation);
        await using var reader = await source.ReadAsync(null, Cancellation);
        string[] articles = [.. await reader.ExportAsync(Cancellation).OfType<ExportItem.OfArticle>().Select(item => item.Article.Id).ToListAsync(Cancellation)];
        await using var reading = await source.LeaseWriterAsync("a test", TimeSpan.FromMinutes(5), Cancellation);
        await using var writing = await target.LeaseWriterAsync("a test", TimeSpan.FromMinutes(5), Cancellation);
        var updater = new GraphUpdater(writing, new JiebaSearchTokenizer(), TimeProvider.System);
        foreach (var stored in await reading.ArticlesAsync(articles, Cancellation)) await updater.IngestAsync(SeenByOlder(stored.Claims), Cancellation);
    }

    private static ArticleClaims SeenByOlder(ArticleClaims claims) =>
        claims with { Extractor = "older 1", Claims = [.. claims.Claims.Where((claim, at) => claim.Type != "HOLDS" || at % 2 == 0)] };

    /// <summary>Judges two people of the old store to be different, and gives the judgement's id.</summary>
    private async Task<string> JudgeAsync()
    {
        await using var store = SqliteStore.Parse(Old);
        await using var reader = await store.ReadAsync(null, Cancellation);
        var people = await reader.ExportAsync(Cancellation).OfType<ExportItem.OfEntity>().Where(item => item.Entity.Type == "Person").Take(2).Select(item => item.Entity.Id).ToListAsync(Cancellation);
        var judged = await KgRun.OfAsync("judge", "different", people[0], people[1], "--store", Old);
        judged.Code.ShouldBe(ExitCode.Fine, judged.Error);
        return judged.Lines[0].Split(' ')[0];
    }
}
