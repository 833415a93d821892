using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Facts of many entities at once, so many for each.</summary>
public abstract class ExpandSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private const string Took = "PARTICIPATED_IN";
    private const string Cooperates = "COOPERATES_WITH";

    private static readonly Entity Hub = Some.Entity("District", "柳溪县", "d1");
    private static readonly Entity Other = Some.Entity("District", "青山县", "d2");
    private static readonly Entity Lone = Some.Entity("District", "白石县", "d3");

    /// <summary>Each third event shares its days with the next; the last is undated.</summary>
    private static readonly Entity[] Events = [.. Enumerable.Range(0, 30).Select(i => Some.Entity("Event", $"会{i}", $"e{i:00}"))];

    private static readonly Fact[] OfHub = [.. Events.Select((happening, i) => Some.Fact(
        Took, Hub, happening, $"f{i * 7 % 30:00}", i == 29 ? null : Some.Days($"2021-01-{1 + (i * 2 / 3):00}", $"2021-02-{1 + (i * 2 / 3):00}"), AttributeSet.Of(("role", i % 2 == 0 ? "chair" : "host"))))];

    private static readonly Fact OfOther = Some.Fact(Took, Other, Events[3], "g1", Some.Days("2021-01-01"));
    private static readonly Fact Alike = Some.Fact(Cooperates, Other, Hub, "g2");
    private static readonly Fact WithItself = Some.Fact(Cooperates, Hub, Hub, "g3");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder().Add([Hub, Other, Lone, .. Events]).Add([.. OfHub, OfOther, Alike, WithItself]));
    }

    [Fact]
    public async Task Each_parent_has_a_page_of_its_own()
    {
        await using var reader = await ReadAsync();

        var read = await reader.ExpandAsync(new ExpandQuery { Parents = [Hub.Id, Other.Id, Lone.Id, "no such entity"], FactType = Took, First = 4 }, Cancellation);

        var newest = Newest().Take(4).ToList();
        read[Hub.Id].Items.Select(item => item.Fact).ShouldBe(newest);
        read[Hub.Id].Items.Select(item => item.Node.Id).ShouldBe(newest.Select(fact => fact.Object));
        read[Hub.Id].HasMore.ShouldBeTrue();
        read[Other.Id].Items.ShouldBe([new Neighbour(OfOther, Events[3])]);
        read[Other.Id].HasMore.ShouldBeFalse();
        read[Lone.Id].Items.ShouldBeEmpty();
        read["no such entity"].Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Facts_are_followed_against_their_direction_too()
    {
        await using var reader = await ReadAsync();

        var read = await reader.ExpandAsync(new ExpandQuery { Parents = [Events[3].Id], FactType = Took, Direction = FactDirection.In }, Cancellation);

        read[Events[3].Id].Items.Select(item => item.Node).ShouldBe([Hub, Other]);
        (await reader.ExpandAsync(new ExpandQuery { Parents = [Hub.Id], FactType = Took, Direction = FactDirection.In }, Cancellation))[Hub.Id].Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Facts_without_direction_are_found_from_both_ends_and_once()
    {
        await using var reader = await ReadAsync();
        var query = new ExpandQuery { Parents = [Hub.Id, Other.Id], FactType = Cooperates, Direction = FactDirection.Both };

        var read = await reader.ExpandAsync(query, Cancellation);

        read[Hub.Id].Items.ShouldBe([new Neighbour(Alike, Other), new Neighbour(WithItself, Hub)]);
        read[Other.Id].Items.ShouldBe([new Neighbour(Alike, Hub)]);
        (await reader.CountFactsAsync(query, Cancellation))[Hub.Id].ShouldBe(2);
        var second = await reader.ExpandAsync(query with { Parents = [Hub.Id], First = 1, After = read[Hub.Id].Positions[0] }, Cancellation);
        second[Hub.Id].Items.ShouldBe([new Neighbour(WithItself, Hub)]);
    }

    [Theory]
    [InlineData(FactOrder.FirstSeenAscending)]
    [InlineData(FactOrder.LastSeenDescending)]
    public async Task Pages_of_a_parent_neither_repeat_nor_skip(FactOrder order)
    {
        await using var reader = await ReadAsync();
        var query = new ExpandQuery { Parents = [Hub.Id], FactType = Took, Order = order, First = 7 };
        List<Fact> read = [];
        Slice<Neighbour> page;
        do
        {
            page = (await reader.ExpandAsync(query, Cancellation))[Hub.Id];
            read.AddRange(page.Items.Select(item => item.Fact));
            query = query with { After = page.Positions[^1] };
        }
        while (page.HasMore);

        read.ShouldBe(order == FactOrder.FirstSeenAscending ? Oldest() : Newest());
    }

    [Fact]
    public async Task Places_are_day_numbers_and_ids()
    {
        await using var reader = await ReadAsync();

        var read = (await reader.ExpandAsync(new ExpandQuery { Parents = [Hub.Id], FactType = Took }, Cancellation))[Hub.Id];

        read.Positions[0].ShouldBe(new SortPosition("", read.Items[0].Fact.Seen!.Value.Last.DayNumber, read.Items[0].Fact.Id));
        read.Positions[^1].ShouldBe(new SortPosition("", Core.Storage.EntityIndex.NoDay, OfHub[29].Id));
    }

    [Fact]
    public async Task Conditions_on_attributes_hold_for_pages_and_counts()
    {
        await using var reader = await ReadAsync();
        var query = new ExpandQuery { Parents = [Hub.Id], FactType = Took, Where = AttributeSet.Of(("role", "host")), First = 5 };

        var read = (await reader.ExpandAsync(query, Cancellation))[Hub.Id];

        read.Items.Select(item => item.Fact).ShouldBe(Newest().Where(fact => fact.Attributes["role"] == "host").Take(5));
        (await reader.CountFactsAsync(query, Cancellation))[Hub.Id].ShouldBe(15);
        (await reader.ExpandAsync(query with { Where = AttributeSet.Of(("role' OR 1=1 --", "host")) }, Cancellation))[Hub.Id].Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FactDirection.Out, FactOrder.FirstSeenAscending)]
    [InlineData(FactDirection.In, FactOrder.LastSeenDescending)]
    [InlineData(FactDirection.Both, FactOrder.LastSeenDescending)]
    public async Task Links_are_the_same_pages_of_the_parents_that_are_stored(FactDirection direction, FactOrder order)
    {
        await using var reader = await ReadAsync();
        foreach (var type in new[] { Took, Cooperates })
        {
            var query = new ExpandQuery { Parents = [Hub.Id, Events[3].Id, Lone.Id, "no such entity"], FactType = type, Direction = direction, Order = order, First = 4 };

            var links = await reader.LinksAsync(query, Cancellation);

            links.Keys.ShouldBe([Hub.Id, Events[3].Id, Lone.Id], ignoreOrder: true);
            links[Hub.Id].Type.ShouldBe("District");
            foreach (var (parent, page) in await reader.ExpandAsync(query with { Parents = [Hub.Id, Events[3].Id, Lone.Id] }, Cancellation))
                links[parent].Items.ShouldBe(page.Items.Select(item => new Link(item.Fact.Id, item.Fact.Articles, item.Node.Id, item.Node.Type)));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    public async Task Around_each_parent_lie_the_same_pages_of_several_types_be_it_a_hub_or_not(int first)
    {
        await using var reader = await ReadAsync();
        string[] parents = [Hub.Id, Events[3].Id, Lone.Id, "no such entity"];

        var around = await reader.AroundAsync(new AroundQuery { Parents = parents, FactTypes = [Took, Cooperates], First = first }, Cancellation);

        around.Keys.ShouldBe(parents, ignoreOrder: true);
        foreach (var type in new[] { Took, Cooperates })
        {
            foreach (var (parent, page) in await reader.ExpandAsync(new ExpandQuery { Parents = parents, FactType = type, Direction = FactDirection.Both, First = first }, Cancellation))
                around[parent].Where(neighbour => neighbour.Fact.Type == type).ShouldBe(page.Items);
        }
        (await reader.AroundAsync(new AroundQuery { Parents = parents, FactTypes = [] }, Cancellation)).Values.ShouldAllBe(found => found.Count == 0);
    }

    [Fact]
    public async Task Counts_are_for_each_parent()
    {
        await using var reader = await ReadAsync();

        var read = await reader.CountFactsAsync(new ExpandQuery { Parents = [Hub.Id, Other.Id, Lone.Id, "no such entity"], FactType = Took, First = 1 }, Cancellation);

        read.ShouldBe(new Dictionary<string, long> { [Hub.Id] = 30, [Other.Id] = 1, [Lone.Id] = 0, ["no such entity"] = 0 }, ignoreOrder: true);
    }

    private static IEnumerable<Fact> Newest() => OfHub
        .OrderByDescending(fact => fact.Seen?.Last ?? DateOnly.MinValue).ThenBy(fact => fact.Id, CodePointComparer.Instance);

    private static IEnumerable<Fact> Oldest() => OfHub
        .OrderBy(fact => fact.Seen?.First ?? DateOnly.MaxValue).ThenBy(fact => fact.Id, CodePointComparer.Instance);
}
