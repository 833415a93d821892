using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Benchmarks.Reading;

/// <summary>A page of a hub against a page of a small node.</summary>
internal static class HubReads
{
    private const int Edges = 50_000;
    private const int Few = 25;
    private const int Part = 10_000;
    private const double Limit = 2;

    /// <summary>Makes a place with so many events by it and one with few, and asks both for a page of 20; the texts are only how many came.</summary>
    public static async Task<ReadPair> OfAsync(IGraphReader reader, HandWritten hand)
    {
        await MakeAsync(hand, "hub", -1, Edges);
        await MakeAsync(hand, "small", -2, Few);
        return new("page of 20 of a hub, of a small node", Limit, () => PageAsync(reader, "hub"), () => PageAsync(reader, "small"));
    }

    private static async Task MakeAsync(HandWritten hand, string id, int key, int edges)
    {
        await hand.WriteAsync("CREATE (p:Entity:Place {id: $p.id, type: 'Place', name: $p.id, aliases: [], articles: 1, _key: $p.key, _articles: -1, firstSeen: date('2020-01-01'), lastSeen: date('2020-01-01')})", new { id, key });
        for (var from = 0; from < edges; from += Part)
        {
            await hand.WriteAsync(
                """
                MATCH (p:Entity {id: $p.id})
                UNWIND range($p.from, $p.to - 1) AS at
                CREATE (e:Entity:Event {id: $p.id + ' ' + at, type: 'Event', name: 'event', aliases: [], articles: 1, _key: $p.key * 1000000 - at, firstSeen: date('2020-01-01'), lastSeen: date('2020-01-01')})
                CREATE (e)-[r:HELD_IN {id: 'fact ' + $p.id + ' ' + at, articles: 1, confidence: 0.9, quote: 'quote', claim: 'c', article: 'a', start: 0, end: 5, firstSeen: date('2020-01-01'), lastSeen: date('2020-01-01')}]->(p)
                SET r._from = e._key, r._to = p._key, r._first = 700000 + at, r._last = -700000 - at, r._quoteConfidence = 0.9
                """,
                new { id, key, from, to = Math.Min(edges, from + Part) });
        }
    }

    private static async Task<string> PageAsync(IGraphReader reader, string id)
    {
        var slices = await reader.ExpandAsync(new ExpandQuery { Parents = [id], FactType = "HELD_IN", Direction = FactDirection.In, First = 20 });
        return string.Join(' ', slices[id].Items.Select(item => item.Node.Name));
    }
}
