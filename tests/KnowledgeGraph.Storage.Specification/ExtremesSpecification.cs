using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What remains of a group's days, earliest and best member without one article.</summary>
public abstract class ExtremesSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Person = Some.Person("何静");
    private static readonly Entity Post = Some.Entity("Position", "县长");
    private static readonly Fact Holds = Some.Fact("HOLDS", Person, Post);

    private static readonly Telling Early = Told("县长何静到看丹村。", "2021-03-04", 0.8);
    private static readonly Telling Middle = Told("县长何静到龙井村。", "2021-04-05", 0.95);
    private static readonly Telling Late = Told("县长何静到柳溪村。", "2021-05-06", 0.95);
    private static readonly Telling Undated = Told("县长何静到河东村。", null, 0.99);

    private static string PersonGroup => Telling.FaceOf(Person).Id;

    private static string HoldsGroup => Early.FaceOf(Early.Claims[0].Claim).Id;

    [Fact]
    public async Task Without_the_first_article_the_second_is_the_first()
    {
        await using var writer = await LeaseAsync();
        await writer.CommitAsync(Told(Early, Middle, Late, Undated), Cancellation);

        var mentions = (await writer.MentionExtremesAsync([PersonGroup], Early.Article.Id, Cancellation))[PersonGroup];
        var claims = (await writer.ClaimExtremesAsync([HoldsGroup], Early.Article.Id, Cancellation))[HoldsGroup];

        mentions.Days.ShouldBe(Some.Days("2021-04-05", "2021-05-06"));
        mentions.Earliest.ShouldBe(new Earliest(new DateOnly(2021, 4, 5), Middle.Mentions[0].Mention.Id));
        claims.Days.ShouldBe(Some.Days("2021-04-05", "2021-05-06"));
        claims.Earliest.ShouldBe(new Earliest(new DateOnly(2021, 4, 5), Middle.Claims[0].Claim.Id));
        claims.Best.ShouldBe(Groups.BestOf(Undated, Undated.Claims[0].Claim, null));
    }

    [Fact]
    public async Task Without_the_last_article_the_one_before_is_the_last()
    {
        await using var writer = await LeaseAsync();
        await writer.CommitAsync(Told(Early, Middle, Late), Cancellation);

        (await writer.MentionExtremesAsync([PersonGroup], Late.Article.Id, Cancellation))[PersonGroup].Days.ShouldBe(Some.Days("2021-03-04", "2021-04-05"));
        (await writer.ClaimExtremesAsync([HoldsGroup], Late.Article.Id, Cancellation))[HoldsGroup].Days.ShouldBe(Some.Days("2021-03-04", "2021-04-05"));
    }

    [Fact]
    public async Task Of_equally_sure_claims_the_earlier_is_the_better()
    {
        await using var writer = await LeaseAsync();
        await writer.CommitAsync(Told(Early, Late, Middle), Cancellation);

        var best = (await writer.ClaimExtremesAsync([HoldsGroup], Early.Article.Id, Cancellation))[HoldsGroup].Best;

        best.ShouldBe(Groups.BestOf(Middle, Middle.Claims[0].Claim, new DateOnly(2021, 4, 5)));
    }

    [Fact]
    public async Task What_is_left_may_be_undated()
    {
        await using var writer = await LeaseAsync();
        await writer.CommitAsync(Told(Early, Undated), Cancellation);

        var mentions = (await writer.MentionExtremesAsync([PersonGroup], Early.Article.Id, Cancellation))[PersonGroup];
        var claims = (await writer.ClaimExtremesAsync([HoldsGroup], Early.Article.Id, Cancellation))[HoldsGroup];

        mentions.ShouldBe(new(null, new Earliest(null, Undated.Mentions[0].Mention.Id)));
        claims.Days.ShouldBeNull();
        claims.Earliest.ShouldBe(new Earliest(null, Undated.Claims[0].Claim.Id));
    }

    [Fact]
    public async Task A_group_that_only_that_article_has_is_left_out()
    {
        await using var writer = await LeaseAsync();
        await writer.CommitAsync(Told(Early), Cancellation);

        (await writer.MentionExtremesAsync([PersonGroup], Early.Article.Id, Cancellation)).ShouldBeEmpty();
        (await writer.ClaimExtremesAsync([HoldsGroup], Early.Article.Id, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_article_that_is_not_stored_everything_counts()
    {
        await using var writer = await LeaseAsync();
        await writer.CommitAsync(Told(Early, Late), Cancellation);

        (await writer.MentionExtremesAsync([PersonGroup], "no such article", Cancellation))[PersonGroup].Days.ShouldBe(Some.Days("2021-03-04", "2021-05-06"));
    }

    private static Telling Told(string body, string? day, double confidence)
    {
        DateOnly? date = day is null ? null : Core.Text.PartialDate.Parse(day).FirstDay;
        return new Telling(body, date).Naming(Person).Naming(Post).Stating(Holds, "县长何静", confidence, date, AttributeSet.Empty);
    }

    private static BatchBuilder Told(params Telling[] tellings) => new BatchBuilder().Add(Person, Post).Add(Holds).Tell(tellings);
}
