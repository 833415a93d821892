using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Benchmarks.Reading;

/// <summary>Questions of one level: each is one statement of the store against one by hand.</summary>
internal static class LevelReads
{
    private const double Limit = 1.5;

    public static async Task<IReadOnlyList<ReadPair>> OfAsync(IGraphReader reader, HandWritten hand)
    {
        var people = (await reader.SelectAsync(new EntityQuery { Type = "Person", Order = EntityOrder.ArticlesDescending, First = 20 })).Items;
        string[] ids = [.. people.Select(person => person.Id)];
        var days = new EntityFilter.DateWithin(new DateOnly(2019, 6, 1), new DateOnly(2019, 6, 30));
        var beginning = people[^1].Name[..1];
        return
        [
            new("by id", Limit, async () => (await reader.EntitiesAsync([ids[0]]))[ids[0]].Id, () => hand.AskAsync("MATCH (e:Entity {id: $p.id}) RETURN e.id, properties(e)", new { id = ids[0] })),
            new(
                "page by date",
                Limit,
                () => PageAsync(reader, new EntityQuery { Type = "Event", Filter = days, Order = EntityOrder.DateDescending, First = 20 }),
                () => hand.AskAsync(
                    "MATCH (e:Event) WHERE e.type = 'Event' AND e._dateNewest >= -$p.to AND e._dateNewest <= -$p.from AND e._dateLast <= $p.to AND e.id IS NOT NULL RETURN e.id, properties(e) ORDER BY e._dateNewest, e.id LIMIT 20",
                    new { from = days.From!.Value.DayNumber, to = days.To!.Value.DayNumber })),
            new(
                "page by beginning of the name",
                Limit,
                () => PageAsync(reader, new EntityQuery { Type = "Person", Filter = new EntityFilter.NameIs(TextMatch.StartsWith, [beginning]), First = 20 }),
                () => hand.AskAsync("MATCH (e:Person) WHERE e.name STARTS WITH $p.beginning RETURN e.id, properties(e) ORDER BY e.name, e.id LIMIT 20", new { beginning })),
            new(
                "page of posts' holders",
                Limit,
                () => PageAsync(reader, new EntityQuery { Type = "Person", Filter = new EntityFilter.Related("HOLDS", FactDirection.Out, null), First = 20 }),
                () => hand.AskAsync("MATCH (e:Person) WHERE e.name >= '' AND EXISTS { (e)-[:HOLDS]->() } RETURN e.id, properties(e) ORDER BY e.name, e.id LIMIT 20", null)),
            new(
                "nested page, 5 of each of 20",
                Limit,
                async () => Of((await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = "PARTICIPATED_IN", First = 5 })).SelectMany(slice => slice.Value.Items.Select(item => item.Fact.Id))),
                () => hand.AskAsync(
                    """
                    UNWIND $p.ids AS id
                    MATCH (p:Entity {id: id})
                    CALL (p) {
                        MATCH (p)-[r:PARTICIPATED_IN]->(e)
                        RETURN r, e ORDER BY r._last, r.id LIMIT 5
                    }
                    RETURN r.id, properties(r), properties(e)
                    """,
                    new { ids })),
            new(
                "search",
                Limit,
                async () => Of((await reader.SearchAsync(new SearchQuery(people[3].Name, [people[3].Name], ["Person"], 20))).Select(hit => hit.Id)),
                () => hand.AskAsync(
                    "CALL db.index.fulltext.queryNodes('words', $p.words) YIELD node WHERE node:Person RETURN node.id ORDER BY CASE WHEN node.name = $p.text THEN 0 WHEN node.name STARTS WITH $p.text THEN 1 ELSE 2 END, node.articles DESC, node.id LIMIT 20",
                    new { words = $"+\"{people[3].Name}\"", text = people[3].Name })),
            new(
                "aggregate by attribute",
                Limit,
                async () => Of((await reader.BucketsAsync(new BucketQuery { Entities = new EntityQuery { Type = "Event" }, By = new Grouping.OfAttribute("kind") })).Select(bucket => bucket.Key)),
                () => hand.AskAsync("MATCH (e:Event) WHERE e.kind IS NOT NULL RETURN e.kind AS key, count(*) AS n ORDER BY n DESC, key LIMIT 50", null)),
            new(
                "aggregate by month",
                Limit,
                async () => Of((await reader.BucketsAsync(new BucketQuery { Entities = new EntityQuery { Type = "Event" }, By = new Grouping.OfAttribute("date", 7), InOrderOfKey = true })).Select(bucket => bucket.Key)),
                () => hand.AskAsync("MATCH (e:Event) WHERE e.date IS NOT NULL RETURN left(e.date, 7) AS key, count(*) AS n ORDER BY key LIMIT 50", null)),
            new(
                "count of a filter",
                Limit,
                async () => (await reader.CountAsync(new EntityQuery { Type = "Event", Filter = new EntityFilter.HasAttribute("kind", ["Visit"]) })).ToString(System.Globalization.CultureInfo.InvariantCulture),
                () => hand.AskAsync("MATCH (e:Event) WHERE e.kind = 'Visit' RETURN toString(count(e))", null)),
        ];
    }

    public static string Of(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));

    private static async Task<string> PageAsync(IGraphReader reader, EntityQuery query) => Of((await reader.SelectAsync(query)).Items.Select(entity => entity.Id));
}
