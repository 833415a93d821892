using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class JudgeVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Store => "sqlite:" + _folder["graph.db"];

    [Fact]
    public async Task What_review_asks_judge_answers_and_undo_restores_the_export()
    {
        await FillAsync(Store);
        var before = (await KgRun.OfAsync("export", "--store", Store)).Output;
        var asked = await KgRun.OfAsync("review", "--store", Store);
        asked.Lines[0].ShouldStartWith("Person 王宁: two in the graph");
        asked.Output.ShouldContain("  for: ");
        string[] ids = [.. asked.Lines.Where(line => line.StartsWith("  m", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];

        var judged = await KgRun.OfAsync("judge", "same", ids[0], ids[1], "--store", Store, "--by", "编辑甲", "--why", "任免公告");
        judged.Code.ShouldBe(ExitCode.Fine);
        judged.Lines[0].ShouldContain("[holds] 编辑甲");
        judged.Output.ShouldContain("- Person 王宁");
        (await KgRun.OfAsync("review", "--store", Store)).Error.ShouldContain("Nothing is open");

        (await KgRun.OfAsync("judge", "undo", judged.Lines[0].Split(' ')[0], "--store", Store)).Code.ShouldBe(ExitCode.Fine);
        (await KgRun.OfAsync("export", "--store", Store)).Output.ShouldBe(before);
        (await KgRun.OfAsync("judge", "list", "--store", Store)).Lines.Length.ShouldBe(2);
        (await KgRun.OfAsync("verify", "--store", Store)).Code.ShouldBe(ExitCode.Fine);
        (await KgRun.OfAsync("changes", "--store", Store, "--since", "2", "--short")).Lines.ShouldAllBe(line => line.Contains(" judged ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Judgements_carried_to_another_store_of_the_same_articles_make_the_same_graph()
    {
        await FillAsync(Store);
        var asked = await KgRun.OfAsync("review", "--store", Store);
        string[] ids = [.. asked.Lines.Where(line => line.StartsWith("  m", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
        await KgRun.OfAsync("judge", "same", ids[0], ids[1], "--store", Store);
        var log = _folder["judgements.jsonl"];
        await File.WriteAllTextAsync(log, (await KgRun.OfAsync("judge", "export", "--store", Store)).Output, Cancellation);
        var other = "sqlite:" + _folder["other.db"];
        await FillAsync(other);

        (await KgRun.OfAsync("judge", "import", log, "--store", other)).Output.ShouldContain("1 judgements: 1 added");
        (await KgRun.OfAsync("judge", "import", log, "--store", other)).Output.ShouldContain("0 added, 1 known already");

        (await KgRun.OfAsync("export", "--store", other)).Output.ShouldBe((await KgRun.OfAsync("export", "--store", Store)).Output);
    }

    [Fact]
    public async Task A_judgement_changed_by_hand_and_one_on_nothing_are_refused()
    {
        await FillAsync(Store);
        var log = _folder["judgements.jsonl"];
        await File.WriteAllTextAsync(log, "{}\n", Cancellation);

        (await KgRun.OfAsync("judge", "import", log, "--store", Store)).Error.ShouldContain("judgements.jsonl:1: no judgement");
        var asked = await KgRun.OfAsync("review", "--store", Store);
        string[] ids = [.. asked.Lines.Where(line => line.StartsWith("  m", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
        await KgRun.OfAsync("judge", "undecided", ids[0], ids[1], "--store", Store, "--by", "编辑甲");
        await File.WriteAllTextAsync(log, "\n" + (await KgRun.OfAsync("judge", "export", "--store", Store)).Output.Replace("编辑甲", "编辑乙", StringComparison.Ordinal), Cancellation);
        (await KgRun.OfAsync("judge", "import", log, "--store", Store)).Error.ShouldContain("judgements.jsonl:2: the judgement was changed by hand");
        var nobody = await KgRun.OfAsync("judge", "hide", "m0", "--store", Store);
        nobody.Code.ShouldBe(ExitCode.WrongUsage);
        nobody.Error.ShouldContain("no mention m0");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task FillAsync(string address)
    {
        await using var store = SqliteStore.Parse(address);
        await store.MigrateAsync(Cancellation);
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), Cancellation);
        var updater = new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System);
        foreach (var (title, text) in new[] { ("镇长", "0"), ("副局长", "1") })
        {
            var story = new Story(text: $"本报讯 {text}");
            story.Official("王宁", title, title == "镇长" ? story.District("南坡镇", "990201001") : story.Names("Organization", "柳溪县水务局"));
            await updater.IngestAsync(story.Told(), Cancellation);
        }
    }
}
