using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Entities and facts with nothing in them but what a question wants.</summary>
public abstract class PartsSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private const string Took = "PARTICIPATED_IN";

    private static readonly Entity Person = Some.Entity(
        "Person", "何静", "p1", Some.Days("2021-01-02", "2021-03-04"), 7, AttributeSet.Of(("official", "true"), ("号", "静之")), ["何主任", "小何"]);

    private static readonly Entity Undated = Some.Entity("Event", "丰收节", "e1", null, 2, AttributeSet.Of(("kind", "Activity")));

    private static readonly Fact Took1 = Some.Fact(Took, Person, Undated, "f1", Some.Days("2021-01-02"), AttributeSet.Of(("role", "chair"), ("着装", "便装")), 0.75);

    private static readonly Entity Bare = new() { Id = "p1", Type = "Person", Name = "何静", Aliases = [], Attributes = AttributeSet.Empty, Seen = null, Articles = 0 };

    private static readonly Fact BareFact = new()
    {
        Id = "f1",
        Type = Took,
        Subject = "p1",
        Object = "e1",
        Attributes = AttributeSet.Empty,
        Seen = null,
        Articles = 0,
        Confidence = 0,
        Best = BestClaim.Unread,
    };

    /// <summary>Parts of each kind, and what is left of the person and of the fact.</summary>
    private static readonly (Parts Parts, Entity Entity, Fact Fact)[] Cases =
    [
        (Parts.None, Bare, BareFact),
        (Parts.Of(PartKinds.Aliases), Bare with { Aliases = Person.Aliases }, BareFact),
        (Parts.Of(PartKinds.Seen), Bare with { Seen = Person.Seen }, BareFact with { Seen = Took1.Seen }),
        (Parts.Of(PartKinds.Articles), Bare with { Articles = 7 }, BareFact with { Articles = 1 }),
        (Parts.Of(PartKinds.Confidence), Bare, BareFact with { Confidence = 0.75 }),
        (Parts.Of(PartKinds.Best), Bare, BareFact with { Best = Took1.Best }),
        (Parts.OfAttribute("official") | Parts.OfAttribute("role"), Bare with { Attributes = AttributeSet.Of(("official", "true")) }, BareFact with { Attributes = AttributeSet.Of(("role", "chair")) }),
        (Parts.OfAttribute("no such attribute"), Bare, BareFact),
        (Parts.AllAttributes, Bare with { Attributes = Person.Attributes }, BareFact with { Attributes = Took1.Attributes }),
        (Parts.Of(PartKinds.All), Person with { Attributes = AttributeSet.Empty }, Took1 with { Attributes = AttributeSet.Empty }),
        (Parts.All, Person, Took1),
    ];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder().Add(Person, Undated).Add(Took1));
    }

    [Fact]
    public async Task A_page_of_entities_tells_of_each_what_is_wanted_and_nothing_else()
    {
        await using var reader = await ReadAsync();
        foreach (var (parts, entity, _) in Cases)
            (await reader.SelectAsync(new EntityQuery { Type = "Person", Parts = parts }, Cancellation)).Items.ShouldHaveSingleItem().ShouldBe(entity, parts.ToString());
    }

    [Theory]
    [InlineData(FactDirection.Out)]
    [InlineData(FactDirection.In)]
    [InlineData(FactDirection.Both)]
    public async Task A_page_of_facts_tells_of_each_and_of_its_node_what_is_wanted_and_nothing_else(FactDirection direction)
    {
        await using var reader = await ReadAsync();
        var parent = direction == FactDirection.Out ? Person.Id : Undated.Id;
        foreach (var (parts, entity, fact) in Cases)
        {
            var query = new ExpandQuery { Parents = [parent], FactType = Took, Direction = direction, Facts = parts, Nodes = parts };

            var slice = (await reader.ExpandAsync(query, Cancellation))[parent];

            slice.Items.ShouldHaveSingleItem().Fact.ShouldBe(fact, parts.ToString());
            if (direction != FactDirection.Out) slice.Items[0].Node.ShouldBe(entity, parts.ToString());
            slice.Positions.ShouldHaveSingleItem().ShouldBe(new SortPosition("", Took1.Seen!.Value.Last.DayNumber, "f1"));
        }
    }

    [Fact]
    public void Equal_parts_are_equal_and_others_are_not()
    {
        (Parts.OfAttribute("role") | Parts.OfAttribute("date")).ShouldBe(Parts.OfAttribute("date") | Parts.OfAttribute("role"));
        (Parts.OfAttribute("role") | Parts.AllAttributes).ShouldBe(Parts.AllAttributes);
        (Parts.Of(PartKinds.All) | Parts.AllAttributes).ShouldBe(Parts.All);
        Parts.OfAttribute("role").ShouldNotBe(Parts.OfAttribute("date"));
        Parts.OfAttribute("role").ShouldNotBe(Parts.None);
        Parts.Of(PartKinds.Seen).ShouldNotBe(Parts.None);
    }
}
