using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Entities counted by what they have in common.</summary>
public abstract class BucketSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity March = Event("e1", "Meeting", "2021-03-04");
    private static readonly Entity MarchToo = Event("e2", "Visit", "2021-03");
    private static readonly Entity September = Event("e3", "Meeting", "2021-09-03");
    private static readonly Entity SomeDay = Event("e4", "Activity", "2021");
    private static readonly Entity Undated = Some.Entity("Event", "会议", "e5");
    private static readonly Entity He = Some.Entity("Person", "何静", "p1", attributes: AttributeSet.Of(("official", "true")));
    private static readonly Entity Zhou = Some.Entity("Person", "周岚", "p2");
    private static readonly Entity River = Some.Entity("District", "柳溪县", "d1");
    private static readonly Entity Hill = Some.Entity("District", "青山县", "d2");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder()
            .Add(March, MarchToo, September, SomeDay, Undated, He, Zhou, River, Hill)
            .Add(
                Some.Fact("HELD_IN", March, River),
                Some.Fact("HELD_IN", MarchToo, Hill),
                Some.Fact("HELD_IN", September, River),
                Some.Fact("HELD_IN", September, Hill),
                Some.Fact("HELD_IN", Undated, River),
                Some.Fact("PARTICIPATED_IN", He, March),
                Some.Fact("COOPERATES_WITH", Hill, River)));
    }

    [Fact]
    public Task By_the_word_of_an_attribute_the_most_frequent_first() => Count("Event", new Grouping.OfAttribute("kind"), "Meeting 2, Activity 1, Visit 1");

    [Fact]
    public Task By_a_flag() => Count("Person", new Grouping.OfAttribute("official"), "true 1");

    [Fact]
    public async Task By_year_month_and_day_as_far_as_a_date_is_stated()
    {
        await Count("Event", new Grouping.OfAttribute("date", 4), "2021 4", inOrderOfKey: true);
        await Count("Event", new Grouping.OfAttribute("date", 7), "2021 1, 2021-03 2, 2021-09 1", inOrderOfKey: true);
        await Count("Event", new Grouping.OfAttribute("date", 10), "2021 1, 2021-03 1, 2021-03-04 1, 2021-09-03 1", inOrderOfKey: true);
    }

    [Fact]
    public async Task By_what_a_relation_leads_to_each_entity_once()
    {
        await Count("Event", new Grouping.OfRelation("HELD_IN", FactDirection.Out), "d1 3, d2 2");
        await Count("District", new Grouping.OfRelation("HELD_IN", FactDirection.In), "e3 2, e1 1, e2 1, e5 1");
        await Count("District", new Grouping.OfRelation("COOPERATES_WITH", FactDirection.Both), "d1 1, d2 1");
    }

    [Fact]
    public async Task Only_what_the_filter_lets_through()
    {
        await Count("Event", new Grouping.OfAttribute("kind"), "Meeting 2", new EntityFilter.HasAttribute("kind", ["Meeting"]));
        await Count("Event", new Grouping.OfAttribute("date", 7), "2021-03 1", new EntityFilter.Related("PARTICIPATED_IN", FactDirection.In, new EntityFilter.NameIs(TextMatch.Equal, ["何静"], Aliases: true)));
        await Count("Event", new Grouping.OfAttribute("kind"), "", new EntityFilter.Any([]));
    }

    [Fact]
    public async Task At_most_so_many()
    {
        await using var reader = await ReadAsync();

        (await reader.BucketsAsync(new BucketQuery { Entities = new EntityQuery { Type = "Event" }, By = new Grouping.OfAttribute("kind"), First = 1 }, Cancellation)).ShouldBe([new Bucket("Meeting", 2)]);
    }

    private async Task Count(string type, Grouping by, string buckets, EntityFilter? filter = null, bool inOrderOfKey = false)
    {
        await using var reader = await ReadAsync();

        var found = await reader.BucketsAsync(new BucketQuery { Entities = new EntityQuery { Type = type, Filter = filter }, By = by, InOrderOfKey = inOrderOfKey }, Cancellation);

        string.Join(", ", found.Select(bucket => $"{bucket.Key} {bucket.Count}")).ShouldBe(buckets);
    }

    private static Entity Event(string id, string kind, string date) => Some.Entity("Event", $"活动{id}", id, attributes: AttributeSet.Of(("kind", kind), ("date", date)));
}
