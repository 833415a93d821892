using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Questions.Neighbourhoods;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What lies around an entity, as the questions of Core find it in a backend.</summary>
public abstract class NeighbourSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity He = Some.Entity("Person", "何静", "p1");
    private static readonly Entity Zhou = Some.Entity("Person", "周岚", "p2");
    private static readonly Entity Lin = Some.Entity("Person", "林夏", "p3");
    private static readonly Entity Meeting = Some.Entity("Event", "会议", "e1");
    private static readonly Entity Visit = Some.Entity("Event", "调研", "e2");
    private static readonly Entity Mayor = Some.Entity("Position", "柳溪县县长", "t1");
    private static readonly Entity River = Some.Entity("District", "柳溪县", "d1");
    private static readonly Entity Hill = Some.Entity("District", "青山县", "d2");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder()
            .Add(He, Zhou, Lin, Meeting, Visit, Mayor, River, Hill)
            .Add(
                Some.Fact("HOLDS", He, Mayor) with { Articles = 5 },
                Some.Fact("POST_OF", Mayor, River),
                Some.Fact("PARTICIPATED_IN", He, Meeting),
                Some.Fact("PARTICIPATED_IN", Zhou, Meeting),
                Some.Fact("PARTICIPATED_IN", He, Visit),
                Some.Fact("PARTICIPATED_IN", Zhou, Visit),
                Some.Fact("PARTICIPATED_IN", Lin, Visit),
                Some.Fact("COOPERATES_WITH", Hill, River)));
    }

    [Fact]
    public async Task One_hop_leads_over_facts_either_way_those_of_most_articles_first()
    {
        await Around(He, 1, "t1 1, e1 1, e2 1");
        await Around(River, 1, "d2 1, t1 1");
    }

    [Fact]
    public Task Two_hops_tell_the_nearer_first() => Around(He, 2, "t1 1, e1 1, e2 1, p2 2, d1 2, p3 2");

    [Fact]
    public Task Only_over_the_edges_that_are_asked_for() => Around(He, 3, "t1 1, d1 2", edges: ["HOLDS", "POST_OF"]);

    [Fact]
    public Task Only_the_types_that_are_asked_for_whatever_lies_between() => Around(He, 2, "p2 2, p3 2", types: ["Person"]);

    [Fact]
    public async Task Companions_are_counted_by_events()
    {
        await using var reader = await ReadAsync();

        var others = await new Companions(reader).OfAsync("何静", 10, Cancellation);

        others.Select(other => (other.Person.Name, other.Events.Count)).ShouldBe([("周岚", 2), ("林夏", 1)]);
    }

    [Fact]
    public async Task Companions_are_counted_by_articles_too_but_not_those_who_only_signed_them()
    {
        var (first, second) = (new Telling("何静、周岚、林夏参会。"), new Telling("何静和周岚调研。林夏摄"));
        first.Naming(He).Naming(Zhou).Naming(Lin);
        second.Naming(He).Naming(Zhou).Naming(Lin);
        var page = Some.Entity("Article", second.Article.Title, second.Article.Id);
        await CommitAsync(new BatchBuilder().Add(page).Add(Some.Fact("WROTE", Lin, page)).Tell(first, second));
        await using var reader = await ReadAsync();

        var others = await new Companions(reader).OfAsync(He.Id, 10, Cancellation);

        others.Select(other => (other.Person.Name, other.Articles)).ShouldBe([("周岚", 2), ("林夏", 1)]);
        (await reader.NamedWithAsync(He.Id, 1, Cancellation)).Values.ShouldAllBe(articles => articles.Count == 1);
        (await reader.NamedWithAsync("no such entity", 10, Cancellation)).ShouldBeEmpty();
    }

    private async Task Around(Entity start, int hops, string expected, string[]? edges = null, string[]? types = null)
    {
        await using var reader = await ReadAsync();

        var found = await new NeighbourFinder(reader, GraphOntology.Default).FindAsync(start, hops, edges ?? [], types ?? [], 20, Cancellation);

        string.Join(", ", found.Select(neighbour => $"{neighbour.Node.Id} {neighbour.Hops}")).ShouldBe(expected);
    }
}
