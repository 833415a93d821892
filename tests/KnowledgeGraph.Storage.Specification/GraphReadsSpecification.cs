using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What stands behind the graph: articles, mentions, claims and evidence.</summary>
public abstract class GraphReadsSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Person = Some.Person("何静");
    private static readonly Entity Post = Some.Entity("Position", "县长");
    private static readonly Entity Other = Some.Person("无闻");
    private static readonly Fact Holds = Some.Fact("HOLDS", Person, Post);

    private static readonly Telling Early = Told("县长何静到看丹村。县长何静说好。", "2021-03-04", 0.8);
    private static readonly Telling Late = Told("县长何静到龙井村。", "2021-05-06", 0.95);
    private static readonly Telling Undated = Told("县长何静到河东村。", null, 0.95);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder().Add(Person, Post, Other).Add(Holds).Tell(Early, Late, Undated));
    }

    [Fact]
    public async Task Entities_facts_and_articles_are_found_by_id_and_the_rest_is_left_out()
    {
        await using var reader = await ReadAsync();

        (await reader.EntitiesAsync([Person.Id, "no such entity"], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(Person);
        (await reader.FactsAsync([Holds.Id, "no such fact"], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(Holds);
        (await reader.TriplesAsync([new(Holds.Type, Holds.Id), new("POST_OF", Holds.Id), new(Holds.Type, "no such fact")], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(new Triple(Holds, Person, Post));
        (await reader.ArticlesAsync([Late.Article.Id, "no such article"], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(Late.Article);
    }

    [Fact]
    public async Task A_mention_resolves_to_the_entity_that_holds_it()
    {
        await using var reader = await ReadAsync();
        var mention = Late.Mentions[0].Mention.Id;

        (await reader.ResolveAsync([mention, "no such mention"], Cancellation)).ShouldHaveSingleItem().ShouldBe(new(mention, Person.Id));
    }

    [Fact]
    public async Task The_mentions_of_an_article_come_in_its_order()
    {
        await using var reader = await ReadAsync();

        var read = await reader.MentionsAsync([Early.Article.Id, "no such article"], Cancellation);

        read[Early.Article.Id].Select(found => (found.Article, found.Entity)).ShouldBe([(Early.Article.Id, Person.Id), (Early.Article.Id, Post.Id)]);
        Same.Mentions([.. read[Early.Article.Id].Select(found => found.Mention)], [.. Early.Mentions.Select(m => m.Mention)]);
        read["no such article"].ShouldBeEmpty();
    }

    [Fact]
    public async Task The_mentions_of_an_entity_come_newest_first_and_undated_last()
    {
        await using var reader = await ReadAsync();

        var read = await reader.MentionsOfAsync([Person.Id, Other.Id], 10, Cancellation);

        read[Person.Id].Select(found => found.Article).ShouldBe([Late.Article.Id, Early.Article.Id, Undated.Article.Id]);
        read[Person.Id].ShouldAllBe(found => found.Entity == Person.Id);
        read[Other.Id].ShouldBeEmpty();
        (await reader.MentionsOfAsync([Person.Id], 2, Cancellation))[Person.Id].Select(found => found.Article).ShouldBe([Late.Article.Id, Early.Article.Id]);
    }

    [Fact]
    public async Task The_claims_of_an_article_come_in_order_of_their_spans()
    {
        await using var reader = await ReadAsync();

        var read = (await reader.ClaimsAsync([Early.Article.Id, "no such article"], Cancellation))[Early.Article.Id];

        read.Select(claim => claim.Span.Start).ShouldBe([0, 9]);
        read[0].ShouldBe(EvidenceOf(Early, 1));
    }

    [Fact]
    public async Task The_best_evidence_of_a_fact_comes_first()
    {
        await using var reader = await ReadAsync();

        var read = await reader.EvidenceAsync([Holds.Id, "no such fact"], 10, Cancellation);

        read[Holds.Id].Take(2).ShouldBe([EvidenceOf(Late, 0), EvidenceOf(Undated, 0)]);
        var equals = new[] { EvidenceOf(Early, 0), EvidenceOf(Early, 1) };
        read[Holds.Id].Skip(2).ShouldBe(equals.OrderBy(claim => claim.Claim, CodePointComparer.Instance));
        read["no such fact"].ShouldBeEmpty();
        (await reader.EvidenceAsync([Holds.Id], 1, Cancellation))[Holds.Id].ShouldBe([EvidenceOf(Late, 0)]);
    }

    [Fact]
    public async Task What_is_stated_of_a_fact_comes_day_by_day()
    {
        await using var reader = await ReadAsync();

        var read = await reader.StatementsAsync([Holds.Id, "no such fact"], Cancellation);

        var held = EvidenceOf(Early, 0);
        var early = new[] { new StatedDay(held.Attributes, new(2021, 3, 4), 1, held), new StatedDay(AttributeSet.Empty, new(2021, 3, 4), 1, EvidenceOf(Early, 1)) };
        read[Holds.Id].Take(2).ShouldBe(early.OrderBy(stated => stated.Evidence.Claim, CodePointComparer.Instance));
        read[Holds.Id].Skip(2).ShouldBe([new StatedDay(AttributeSet.Empty, new(2021, 5, 6), 1, EvidenceOf(Late, 0)), new StatedDay(AttributeSet.Empty, null, 1, EvidenceOf(Undated, 0))]);
        read["no such fact"].ShouldBeEmpty();
    }

    [Fact]
    public async Task Articles_that_state_the_same_for_one_day_are_one_statement_shown_by_the_surest_claim()
    {
        var again = Told("县长何静到河西村。", "2021-05-06", 0.99);
        await CommitAsync(new BatchBuilder().Tell(Early, Late, Undated, again));
        await using var reader = await ReadAsync();

        var stated = (await reader.StatementsAsync([Holds.Id], Cancellation))[Holds.Id].Single(day => day.Day == new DateOnly(2021, 5, 6));

        stated.ShouldBe(new StatedDay(AttributeSet.Empty, new(2021, 5, 6), 2, EvidenceOf(again, 0)));
    }

    [Fact]
    public async Task Every_quote_is_the_body_at_its_span()
    {
        await using var reader = await ReadAsync();

        foreach (var evidence in (await reader.EvidenceAsync([Holds.Id], 10, Cancellation))[Holds.Id])
        {
            var article = (await reader.ArticlesAsync([evidence.Article], Cancellation))[evidence.Article];
            evidence.Span.In(article.Body).ShouldBe(evidence.Quote);
        }
    }

    [Fact]
    public async Task Counts_are_by_type()
    {
        await using var reader = await ReadAsync();

        var counts = await reader.CountsAsync(Cancellation);

        counts.Articles.ShouldBe(3);
        counts.Entities.ShouldBe(new Dictionary<string, long> { ["Person"] = 2, ["Position"] = 1 }, ignoreOrder: true);
        counts.Facts.ShouldBe(new Dictionary<string, long> { ["HOLDS"] = 1 });
    }

    /// <summary>States the fact in the last sentence first, so that the order of claims is not that of spans.</summary>
    private static Telling Told(string body, string? day, double confidence)
    {
        DateOnly? date = day is null ? null : PartialDate.Parse(day).FirstDay;
        var telling = new Telling(body, date).Naming(Person).Naming(Post);
        if (body.Contains("说好", StringComparison.Ordinal)) telling.Stating(Holds, "县长何静说好。", confidence, date, AttributeSet.Of(("state", "held")));
        return telling.Stating(Holds, "县长何静", confidence, date);
    }

    private static Evidence EvidenceOf(Telling telling, int claim)
    {
        var (stated, fact, _) = telling.Claims[claim];
        return new Evidence(stated.Id, fact.Id, telling.Article.Id, stated.Span, stated.Quote, stated.Rule, stated.Confidence, stated.Attributes);
    }
}
