using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Judgements;

public sealed class JudgementTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_whom_one_article_tells_apart_are_one_if_somebody_says_so()
    {
        await using var library = await Library.OpenAsync();
        var story = new Story();
        story.Person("林小夏");
        story.Person("林小夏");
        var told = story.Told();
        await library.Updater.IngestAsync(told, Cancel);
        (await PeopleAsync(library)).Count.ShouldBe(2);

        await library.Updater.JudgeAsync(JudgementKind.Same, told.Mentions[0].Id, told.Mentions[1].Id, "编辑", "排版重复", Cancel);

        (await PeopleAsync(library)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task People_of_two_names_can_be_one_and_no_evidence_is_lost()
    {
        await using var library = await Library.OfAsync(Of("县长", "王宁"), Of("副县长", "王甯"));
        var people = await PeopleAsync(library);

        await library.Updater.JudgeAsync(JudgementKind.Same, people[0], people[1], "编辑", cancellation: Cancel);

        var person = (await library.AllAsync<ExportItem.OfEntity>()).Select(item => item.Entity).Where(entity => entity.Type == "Person").ShouldHaveSingleItem();
        person.Articles.ShouldBe(2);
        person.Aliases.Append(person.Name).ShouldBe(["王宁", "王甯"], ignoreOrder: true);
        (await library.AllAsync<ExportItem.OfFact>()).Count(item => item.Fact.Type == "HOLDS" && item.Fact.Subject == person.Id).ShouldBe(2);
    }

    [Fact]
    public async Task The_newest_judgement_on_a_pair_counts_and_an_older_one_says_that_it_was_replaced()
    {
        await using var library = await Library.OfAsync(Of("县长", "王宁"), Of("副县长", "王甯"));
        var people = await PeopleAsync(library);
        var (same, _) = await library.Updater.JudgeAsync(JudgementKind.Same, people[0], people[1], "编辑", cancellation: Cancel);
        await Task.Delay(5, Cancel);
        await library.Updater.JudgeAsync(JudgementKind.Undecided, people[1], people[0], "编辑", cancellation: Cancel);

        (await PeopleAsync(library)).Count.ShouldBe(2);
        (await library.Updater.ReportAsync(Cancel)).Entries.Single(entry => entry.Judgement == same).State.ShouldBe(JudgementState.Replaced);
    }

    [Fact]
    public async Task A_judgement_that_newer_ones_contradict_together_is_reported()
    {
        await using var library = await Library.OfAsync(Of("县长", "王宁"), Of("副县长", "王甯"), Of("局长", "王宁宁"));
        var anchors = (await library.AllAsync<ExportItem.OfMention>()).Select(item => item.Mention).Where(mention => mention.Mention.Type == "Person")
            .Select(mention => new Anchor(mention.Mention.Id, mention.Article, "2023-03-27", "Person", mention.Mention.Name, mention.Mention.Occurrences[0], "")).ToList();
        var oldest = Judge(JudgementKind.Same, anchors[0], anchors[1], 1);
        foreach (var judgement in new[] { oldest, Judge(JudgementKind.Same, anchors[1], anchors[2], 2), Judge(JudgementKind.Different, anchors[2], anchors[0], 3) })
            await library.Updater.ApplyAsync(judgement, Cancel);

        (await PeopleAsync(library)).Count.ShouldBe(2);
        (await library.Updater.ReportAsync(Cancel)).Entries.Where(entry => entry.State == JudgementState.Contradicted).ShouldHaveSingleItem().Judgement.ShouldBe(oldest);
    }

    [Fact]
    public async Task Judgements_outlive_a_newer_extractor_that_finds_the_name_elsewhere()
    {
        var (one, other) = (Of("县长", "王宁"), Of("副县长", "王甯"));
        await using var library = await Library.OfAsync(one, other);
        var people = await PeopleAsync(library);
        await library.Updater.JudgeAsync(JudgementKind.Same, people[0], people[1], "编辑", cancellation: Cancel);

        await library.Updater.IngestAsync(Reread(one), Cancel);

        (await PeopleAsync(library)).ShouldHaveSingleItem();
        (await library.Updater.ReportAsync(Cancel)).Entries.ShouldAllBe(entry => entry.State == JudgementState.Holds);
    }

    [Fact]
    public async Task A_judgement_whose_mention_a_newer_extractor_no_longer_sees_waits()
    {
        var (one, other) = (Of("县长", "王宁"), Of("副县长", "王甯"));
        await using var library = await Library.OfAsync(one, other);
        var people = await PeopleAsync(library);
        await library.Updater.JudgeAsync(JudgementKind.Same, people[0], people[1], "编辑", cancellation: Cancel);

        await library.Updater.IngestAsync(one with { Mentions = [], Claims = [], Extractor = "test 2" }, Cancel);

        (await library.Updater.ReportAsync(Cancel)).Entries.ShouldAllBe(entry => entry.State == JudgementState.Waits);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_refused_with_a_reason()
    {
        await using var library = await Library.OfAsync(Of("县长", "王宁"));
        var mentions = (await library.AllAsync<ExportItem.OfMention>()).Select(item => item.Mention.Mention).ToDictionary(mention => mention.Type);

        (await Refused(library.Updater.JudgeAsync(JudgementKind.Same, mentions["Person"].Id, "m1", "编辑", cancellation: Cancel))).ShouldContain("no mention m1");
        (await Refused(library.Updater.JudgeAsync(JudgementKind.Same, mentions["Person"].Id, mentions["Position"].Id, "编辑", cancellation: Cancel))).ShouldContain("only two of one type");
        (await Refused(library.Updater.JudgeAsync(JudgementKind.Different, mentions["District"].Id, mentions["Person"].Id, "编辑", cancellation: Cancel))).ShouldContain("coded divisions");
        (await Refused(library.Updater.HideAsync(mentions["Position"].Id, "编辑", cancellation: Cancel))).ShouldContain("only people");
        (await Refused(library.Updater.UndoAsync("j1", "编辑", cancellation: Cancel))).ShouldContain("no judgement j1");
        await using var reader = await library.ReadAsync();
        (await reader.SequenceAsync(Cancel)).ShouldBe(1);
    }

    private static Judgement Judge(JudgementKind kind, Anchor one, Anchor other, int day) =>
        Judgement.OfPair(kind, one, other, false, "编辑", new DateTimeOffset(2024, 1, day, 0, 0, 0, TimeSpan.Zero), "");

    private static ArticleClaims Of(string title, string name)
    {
        var story = new Story(text: $"本报讯 {title}");
        story.Official(name, title, story.District("柳溪县", "990201"));
        return story.Told();
    }

    /// <summary>The same article, of which another version finds each name one character further on.</summary>
    private static ArticleClaims Reread(ArticleClaims article)
    {
        var renamed = article.Mentions.ToDictionary(mention => mention.Id, mention => Mention.Create(
            article.Article.Id, mention.Type, mention.Name, mention.Aliases, [new Core.Text.TextSpan(mention.Occurrences[0].Start + 1, mention.Occurrences[0].End)], mention.Attributes));
        var claims = article.Claims.Select(claim => Claim.Create(
            article.Article, claim.Type, renamed[claim.Subject].Id, renamed[claim.Object].Id, claim.Span, claim.Rule, claim.Confidence, claim.Attributes));
        return new ArticleClaims(article.Article, [.. renamed.Values], [.. claims], "test 2");
    }

    private static async Task<string> Refused(Task<(Judgement Judgement, GraphUpdate Update)> judging) => (await Should.ThrowAsync<JudgementException>(judging)).Message;

    private static async Task<IReadOnlyList<string>> PeopleAsync(Library library) =>
        [.. (await library.AllAsync<ExportItem.OfEntity>()).Where(item => item.Entity.Type == "Person").Select(item => item.Entity.Id).Order(StringComparer.Ordinal)];
}
