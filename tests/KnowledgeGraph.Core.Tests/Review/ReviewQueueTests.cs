using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Review;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Review;

public sealed class ReviewQueueTests
{
    [Fact]
    public async Task Two_of_one_short_name_are_asked_about_with_what_speaks_for_it()
    {
        await using var library = await Library.OfAsync(Told("王宁", "镇长", 0), Told("王宁", "副局长", 1));

        var question = (await AskAsync(library)).ShouldHaveSingleItem();

        question.Together.ShouldBeFalse();
        question.For.ShouldContain("officials of the same name in papers of the same home");
        new[] { question.One.Known, question.Other.Known }.SelectMany(known => known).ShouldBeSubsetOf(["镇长", "副局长", "柳溪县"]);
    }

    [Fact]
    public async Task What_speaks_against_is_told_too()
    {
        var story = new Story(text: "本报讯 2");
        story.Reporter("林小夏");
        await using var library = await Library.OfAsync(Told("林小夏", "镇长", 0), story.Told());

        (await AskAsync(library)).ShouldHaveSingleItem().Against.ShouldContain("one is a reporter, the other an official");
    }

    [Fact]
    public async Task What_only_makes_one_doubt_is_told_as_well()
    {
        await using var library = await Library.OfAsync(Told("王宁", "镇长", 0), Told("王宁", "副局长", 1, day: "2020-01-05"));

        (await AskAsync(library)).ShouldHaveSingleItem().Against.ShouldBe(["no body in which both have a post", "more than 3 years between their sights"]);
    }

    [Fact]
    public async Task Papers_that_never_name_both_are_a_doubt()
    {
        var elsewhere = new Story(text: "本报讯", home: "南坡县");
        elsewhere.Official("王宁", "县长", elsewhere.District("南坡县", "990202"));
        await using var library = await Library.OfAsync(Told("王宁", "镇长", 0), elsewhere.Told());

        (await AskAsync(library)).ShouldHaveSingleItem().Against.ShouldContain("no paper that names both");
    }

    [Fact]
    public async Task One_that_hangs_together_by_a_weak_link_is_asked_about()
    {
        await using var library = await Library.OfAsync(Told("林小夏", "镇长", 0), Told("林小夏", "副局长", 1));

        var question = (await AskAsync(library)).ShouldHaveSingleItem();

        question.Together.ShouldBeTrue();
        question.One.Mention.ShouldNotBe(question.Other.Mention);
    }

    [Fact]
    public async Task The_question_whose_answer_mends_most_comes_first()
    {
        ArticleClaims[] often = [.. Enumerable.Range(0, 6).Select(at => Told("王宁", at < 3 ? "镇长" : "副局长", at))];
        await using var library = await Library.OfAsync([Told("李想", "镇长", 10), Told("李想", "副局长", 11), .. often]);

        (await AskAsync(library)).Select(question => question.One.Name).ShouldBe(["王宁", "李想"]);
        (await AskAsync(library, 1)).ShouldHaveSingleItem().One.Name.ShouldBe("王宁");
    }

    [Theory]
    [InlineData(JudgementKind.Same)]
    [InlineData(JudgementKind.Different)]
    [InlineData(JudgementKind.Undecided)]
    public async Task What_is_judged_is_not_asked_again(JudgementKind kind)
    {
        await using var library = await Library.OfAsync(Told("王宁", "镇长", 0), Told("王宁", "副局长", 1));
        var question = (await AskAsync(library)).ShouldHaveSingleItem();

        await library.Updater.JudgeAsync(kind, question.One.Mention, question.Other.Mention, "编辑", "", TestContext.Current.CancellationToken);

        (await AskAsync(library)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<ReviewQuestion>> AskAsync(Library library, int first = 10)
    {
        await using var reader = await library.ReadAsync();
        return await ReviewQueue.ReadAsync(reader, [], first, TestContext.Current.CancellationToken);
    }

    private static ArticleClaims Told(string name, string title, int number, string day = "2023-03-27")
    {
        var story = new Story(day, text: $"本报讯 {number}");
        story.Official(name, title, title == "镇长" ? story.District("南坡镇", "990201001") : story.Names("Organization", "柳溪县水务局"));
        return story.Told();
    }
}
