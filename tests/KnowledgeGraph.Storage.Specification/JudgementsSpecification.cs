using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Judgements are kept beside the graph, and what they do to it is undone exactly.</summary>
public abstract class JudgementsSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private const string Home = "柳溪县";

    [Fact]
    public async Task Judgements_are_read_as_they_were_written()
    {
        await using var writer = await LeaseAsync();
        var updater = await FillAsync(writer);
        var (one, other) = await TwoPeopleAsync();
        var (same, _) = await updater.JudgeAsync(JudgementKind.Same, one, other, "编辑甲", "同一人，\"见\"任免公告", Cancellation);
        Clock.Advance(TimeSpan.FromMinutes(1));
        var (undo, _) = await updater.UndoAsync(same.Id, "编辑乙", "", Cancellation);

        (await writer.JudgementsAsync(Cancellation)).ShouldBe([same, undo], ignoreOrder: true);
        await using var reader = await ReadAsync();
        (await reader.Identity.JudgementsAsync(Cancellation)).ShouldBe([same, undo], ignoreOrder: true);
        (await reader.ChangesAsync(0, 100, Cancellation)).Select(entry => entry.Cause.Kind).TakeLast(2).ShouldBe([LogKind.Judged, LogKind.Judged]);
    }

    [Fact]
    public async Task Mentions_are_found_with_their_article_and_group()
    {
        await using var writer = await LeaseAsync();
        await FillAsync(writer);
        var (one, _) = await TwoPeopleAsync();
        await using var reader = await ReadAsync();

        var place = (await reader.Identity.MentionPlacesAsync([one, "m0"], Cancellation)).ShouldHaveSingleItem();

        var article = (await reader.Identity.ArticlesAsync([place.Article], Cancellation)).ShouldHaveSingleItem();
        article.MentionGroups[one].ShouldBe(place.Group);
        (await reader.Identity.MentionGroupsAsync([place.Group], Cancellation)).ShouldHaveSingleItem().Face.Name.ShouldBe("王宁");
        (await reader.Identity.MentionGroupsByKeyAsync("Person", ["王宁"], Cancellation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task One_person_made_of_two_is_two_again_when_the_judgement_is_undone()
    {
        await using var writer = await LeaseAsync();
        var updater = await FillAsync(writer);
        var before = await ExportAsync();
        var (one, other) = await TwoPeopleAsync();

        var (same, _) = await updater.JudgeAsync(JudgementKind.Same, one, other, "编辑甲", "", Cancellation);
        (await PeopleAsync()).ShouldHaveSingleItem();
        await updater.UndoAsync(same.Id, "编辑甲", "", Cancellation);

        ExportComparison.FirstDifference(await ExportAsync(), before).ShouldBeNull();
    }

    [Fact]
    public async Task A_mention_taken_out_of_those_that_look_like_it_goes_back_when_the_judgement_is_undone()
    {
        await using var writer = await LeaseAsync();
        var updater = await FillAsync(writer);
        await updater.IngestAsync(Told("1", "镇长"), Cancellation);
        var before = await ExportAsync();
        var mentions = (await MentionsAsync()).GroupBy(mention => mention.Entity).Single(entity => entity.Count() == 2).Select(mention => mention.Mention.Id).ToList();

        var (different, _) = await updater.JudgeAsync(JudgementKind.Different, mentions[0], mentions[1], "编辑甲", "", Cancellation);
        (await PeopleAsync()).Count.ShouldBe(3);
        await updater.UndoAsync(different.Id, "编辑甲", "", Cancellation);

        ExportComparison.FirstDifference(await ExportAsync(), before).ShouldBeNull();
    }

    [Fact]
    public async Task A_log_taken_in_makes_the_graph_in_which_it_was_judged_whether_articles_come_before_or_after_it()
    {
        await using var judged = await Library.OfAsync(Told("0", "镇长"), Told("2", "校长"));
        string[] people = [.. (await judged.AllAsync<ExportItem.OfMention>()).Select(item => item.Mention).Where(mention => mention.Mention.Type == "Person").Select(mention => mention.Entity)];
        var (same, _) = await judged.Updater.JudgeAsync(JudgementKind.Same, people[0], people[1], "编辑甲", "", Cancellation);
        var log = (await judged.Updater.ReportAsync(Cancellation)).Entries.Select(entry => JudgementLine.Read(JudgementLine.Write(entry.Judgement))).ToList();
        await using var writer = await LeaseAsync();
        var updater = new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System);
        await updater.IngestAsync(Told("0", "镇长"), Cancellation);

        var before = await updater.ImportAsync(log, Cancellation);
        await updater.IngestAsync(Told("2", "校长"), Cancellation);
        var again = await updater.ImportAsync(log, Cancellation);

        before.Added.ShouldHaveSingleItem().Judgement.ShouldBe(same);
        (before.Known, before.Waiting).ShouldBe((0, 1));
        (again.Added.Count, again.Known, again.Waiting).ShouldBe((0, 1, 0));
        ExportComparison.FirstDifference(await ExportAsync(), await judged.ExportAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_log_with_a_judgement_of_a_day_to_come_is_not_taken_in()
    {
        await using var judged = await Library.OfAsync(Told("0", "镇长"), Told("2", "校长"));
        string[] people = [.. (await judged.AllAsync<ExportItem.OfMention>()).Select(item => item.Mention).Where(mention => mention.Mention.Type == "Person").Select(mention => mention.Entity)];
        var (same, _) = await judged.Updater.JudgeAsync(JudgementKind.Same, people[0], people[1], "编辑甲", "", Cancellation);
        var early = Judgement.OfUndoing(same.Id, "编辑甲", TimeProvider.System.GetUtcNow().AddDays(1), "");
        await using var writer = await LeaseAsync();
        var updater = new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System);

        (await Should.ThrowAsync<JudgementException>(() => updater.ImportAsync([same, early], Cancellation))).Message.ShouldContain(early.Id);

        (await updater.ReportAsync(Cancellation)).Entries.ShouldBeEmpty();
    }

    /// <summary>Two people of one short name, whom nothing makes one.</summary>
    private async Task<GraphUpdater> FillAsync(IGraphWriter writer)
    {
        var updater = new GraphUpdater(writer, new SomeTokenizer(), Clock);
        await updater.IngestAsync(Told("0", "镇长"), Cancellation);
        await updater.IngestAsync(Told("2", "校长"), Cancellation);
        return updater;
    }

    private static Core.Claims.ArticleClaims Told(string text, string title)
    {
        var story = new Story(home: Home, text: $"本报讯 {text}");
        story.Official("王宁", title, title == "镇长" ? story.District("南坡镇", "990201001") : story.Names("Organization", "柳溪县第一中学"));
        return story.Told();
    }

    private async Task<(string One, string Other)> TwoPeopleAsync() => await PeopleAsync() is [var one, var other] ? (one, other) : throw new InvalidOperationException("Two people were told of.");

    private async Task<IReadOnlyList<string>> PeopleAsync() => [.. (await MentionsAsync()).Select(mention => mention.Entity).Distinct()];

    private async Task<IReadOnlyList<StoredMention>> MentionsAsync()
    {
        await using var reader = await ReadAsync();
        return await reader.ExportAsync(Cancellation).OfType<ExportItem.OfMention>().Select(item => item.Mention).Where(mention => mention.Mention.Type == "Person").ToListAsync(Cancellation);
    }

    private async Task<IReadOnlyList<string>> ExportAsync()
    {
        await using var reader = await ReadAsync();
        return await GraphExport.LinesAsync(reader, Cancellation);
    }
}
