using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Orders of entities and pages in them.</summary>
public abstract class OrderSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    /// <summary>Twins in name, days and counts; names beyond the Basic Multilingual Plane and above it in UTF-16; dated and undated.</summary>
    private static readonly Entity[] Events =
    [
        Event("e1", "丰收节", "2021-09-01", "2021-09-10", 3, "2021-09"),
        Event("e2", "丰收节", "2021-09-01", "2021-09-12", 3, "2021-09-01"),
        Event("e3", "丰收节", null, null, 1, null),
        Event("e\uF900", "\uF900会", "2020-01-01", "2022-01-01", 12, "2020"),
        Event("e\U00020BB7", "\U00020BB7会", "2021-01-01", "2021-09-10", 7, "2021-09-02"),
        Event("e4", "A", null, null, 1, "2019-12-31"),
        Event("e5", "a", "2021-09-01", "2021-09-10", 2, null),
    ];

    private static readonly Entity Stranger = Some.Person("丰收");

    public static TheoryData<EntityOrder> Orders => [.. Enum.GetValues<EntityOrder>()];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder().Add(Events).Add(Stranger));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Every_order_is_that_of_its_sort_value_then_of_ids(EntityOrder order)
    {
        await using var reader = await ReadAsync();

        var read = await reader.SelectAsync(new EntityQuery { Type = "Event", Order = order }, Cancellation);

        read.Items.ShouldBe(Sorted(order));
        read.Positions.ShouldBe(Sorted(order).Select(entity => PlaceOf(entity, order)));
        read.HasMore.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task What_changed_stands_where_its_new_values_put_it(EntityOrder order)
    {
        Entity[] changed = [.. Events.Zip(Events.Skip(1).Append(Events[0]), (entity, next) => next with { Id = entity.Id })];
        var batch = new BatchBuilder();
        foreach (var (before, after) in Events.Zip(changed)) batch.Change(before, after);
        await CommitAsync(batch);
        await using var reader = await ReadAsync();

        (await reader.SelectAsync(new EntityQuery { Type = "Event", Order = order }, Cancellation)).Items.ShouldBe(Sorted(order, changed));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_neither_repeat_nor_skip_in_either_direction(EntityOrder order)
    {
        await using var reader = await ReadAsync();
        foreach (var backwards in new[] { false, true })
        {
            var query = new EntityQuery { Type = "Event", Order = order, First = 2, Backwards = backwards };
            List<string> read = [];
            Slice<Entity> page;
            do
            {
                page = await reader.SelectAsync(query, Cancellation);
                read.AddRange(page.Items.Select(entity => entity.Id));
                query = query with { After = page.Positions[^1] };
            }
            while (page.HasMore);

            var all = Sorted(order).Select(entity => entity.Id);
            read.ShouldBe(backwards ? all.Reverse() : all);
        }
    }

    [Fact]
    public async Task A_page_that_ends_with_the_last_entity_has_no_more()
    {
        await using var reader = await ReadAsync();

        (await reader.SelectAsync(new EntityQuery { Type = "Event", First = Events.Length }, Cancellation)).HasMore.ShouldBeFalse();
        (await reader.SelectAsync(new EntityQuery { Type = "Event", First = Events.Length - 1 }, Cancellation)).HasMore.ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_type_all_types_are_in_one_order()
    {
        await using var reader = await ReadAsync();

        var read = await reader.SelectAsync(new EntityQuery { First = 4 }, Cancellation);

        read.Items.Select(entity => entity.Name).ShouldBe(["A", "a", "丰收", "丰收节"]);
        read.HasMore.ShouldBeTrue();
        (await reader.SelectAsync(new EntityQuery { After = read.Positions[2], First = 2 }, Cancellation)).Items.Select(entity => entity.Id).ShouldBe(["e1", "e2"]);
    }

    [Fact]
    public async Task A_place_in_an_order_stays_when_its_entity_goes()
    {
        await using var reader = await ReadAsync();
        var first = await reader.SelectAsync(new EntityQuery { Type = "Event", First = 2 }, Cancellation);
        await CommitAsync(new BatchBuilder().Remove(first.Items[1]));
        await using var later = await ReadAsync();

        var rest = await later.SelectAsync(new EntityQuery { Type = "Event", After = first.Positions[1] }, Cancellation);

        rest.Items.ShouldBe(Sorted(EntityOrder.NameAscending).Skip(2));
    }

    [Fact]
    public async Task An_unknown_type_has_no_entities()
    {
        await using var reader = await ReadAsync();

        (await reader.SelectAsync(new EntityQuery { Type = "Ship" }, Cancellation)).Items.ShouldBeEmpty();
        (await reader.CountAsync(new EntityQuery { Type = "Ship" }, Cancellation)).ShouldBe(0);
    }

    private static Entity Event(string id, string name, string? first, string? last, int articles, string? date) => Some.Entity(
        "Event", name, id, first is null ? null : Some.Days(first, last), articles, AttributeSet.Of(("date", date)));

    private static IEnumerable<Entity> Sorted(EntityOrder order) => Sorted(order, Events);

    private static IEnumerable<Entity> Sorted(EntityOrder order, IEnumerable<Entity> entities)
    {
        var byId = entities.OrderBy(entity => entity.Id, CodePointComparer.Instance);
        return order switch
        {
            EntityOrder.NameAscending => byId.OrderBy(entity => entity.Name, CodePointComparer.Instance),
            EntityOrder.NameDescending => byId.OrderByDescending(entity => entity.Name, CodePointComparer.Instance),
            EntityOrder.FirstSeenAscending or EntityOrder.LastSeenAscending or EntityOrder.DateAscending => byId.OrderBy(entity => PlaceOf(entity, order).Number),
            _ => byId.OrderBy(entity => PlaceOf(entity, order).Number == EntityIndex.NoDay).ThenByDescending(entity => PlaceOf(entity, order).Number),
        };
    }

    private static SortPosition PlaceOf(Entity entity, EntityOrder order)
    {
        var index = Some.Index(entity);
        return order switch
        {
            EntityOrder.NameAscending or EntityOrder.NameDescending => new(entity.Name, 0, entity.Id),
            EntityOrder.FirstSeenAscending or EntityOrder.FirstSeenDescending => new("", index.FirstSeen, entity.Id),
            EntityOrder.LastSeenAscending or EntityOrder.LastSeenDescending => new("", index.LastSeen, entity.Id),
            EntityOrder.ArticlesDescending => new("", entity.Articles, entity.Id),
            _ => new("", index.DateFirst, entity.Id),
        };
    }
}
