using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Questions.Neighbourhoods;
using KnowledgeGraph.Core.Questions.Paths;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Benchmarks.Reading;

/// <summary>Questions that walk: several statements of the store against one by hand.</summary>
internal static class WalkReads
{
    private const double Limit = 3;

    public static async Task<IReadOnlyList<ReadPair>> OfAsync(IGraphReader reader, HandWritten hand)
    {
        // The officials of middling fame: neither hubs nor hermits.
        var holders = (await reader.SelectAsync(new EntityQuery { Type = "Person", Filter = new EntityFilter.Related("HOLDS", FactDirection.Out, null), Order = EntityOrder.ArticlesDescending, First = 40 })).Items;
        var (one, other) = (holders[holders.Count / 2], holders[^1]);
        var finder = new NeighbourFinder(reader, GraphOntology.Default);
        return
        [
            new(
                "neighbours, one hop",
                Limit,
                async () => LevelReads.Of((await finder.FindAsync(one, 1, [], [], 1000, CancellationToken.None)).Select(found => found.Node.Id)),
                () => hand.AskAsync("MATCH (s:Entity {id: $p.id})-[r]-(n:Entity) WHERE NOT type(r) IN ['TENURE', 'SUCCEEDED_BY'] WITH n, collect(properties(r)) AS facts RETURN n.id, properties(n), facts", new { id = one.Id })),
            new(
                "neighbours, two hops by posts",
                Limit,
                async () => LevelReads.Of((await finder.FindAsync(one, 2, ["HOLDS", "POST_OF"], [], 1000, CancellationToken.None)).Select(found => found.Node.Id)),
                () => hand.AskAsync(
                    """
                    MATCH (s:Entity {id: $p.id})-[r:HOLDS|POST_OF]-(n)
                    WITH s, collect(DISTINCT n) AS near, collect(properties(r)) AS facts
                    UNWIND near AS m
                    OPTIONAL MATCH (m)-[q:HOLDS|POST_OF]-(f) WHERE f <> s AND NOT f IN near
                    WITH near, facts, f, collect(properties(q)) AS more
                    WITH near, facts, collect({node: properties(f), facts: more}) AS far
                    UNWIND [n IN near | {node: properties(n), facts: facts}] + far AS found
                    WITH found WHERE found.node IS NOT NULL
                    RETURN found.node.id, found
                    """,
                    new { id = one.Id })),
            new(
                "path",
                Limit,
                async () => LevelReads.Of((await new PathFinder(reader).FindAsync(one.Id, other.Id, 4, [], 1, CancellationToken.None)).SelectMany(path => new[] { path.Steps.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) })),
                () => hand.AskAsync(
                    "MATCH (a:Entity {id: $p.one}) MATCH (b:Entity {id: $p.other}) MATCH way = shortestPath((a)-[:PARTICIPATED_IN*..8]-(b)) RETURN toString(length(way) / 2), [n IN nodes(way) | properties(n)], [r IN relationships(way) | properties(r)]",
                    new { one = one.Id, other = other.Id })),
            new(
                "together",
                Limit,
                async () => LevelReads.Of((await new Companions(reader).OfAsync(one.Id, 1000, CancellationToken.None)).Select(found => found.Person.Id)),
                () => hand.AskAsync(
                    """
                    MATCH (me:Entity {id: $p.id})
                    CALL (me) {
                        MATCH (me)-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(other:Person)
                        RETURN other, e, null AS article
                        UNION
                        MATCH (g:MentionGroup {entity: me.id})
                        MATCH (m:Mention) USING INDEX SEEK m:Mention(group, day, id) WHERE m.group = g.id AND m.day >= 0 AND m.id >= ''
                        WITH DISTINCT me, m.article AS article
                        MATCH (n:Mention {article: article}) WHERE n.place >= 0 AND n.type = 'Person'
                        MATCH (h:MentionGroup {id: n.group})
                        MATCH (other:Entity {id: h.entity}) WHERE other <> me AND NOT EXISTS { (other)-[:WROTE]->(:Article {id: article}) }
                        RETURN DISTINCT other, null AS e, article
                    }
                    WITH other, collect(DISTINCT properties(e)) AS events, count(DISTINCT article) AS articles
                    RETURN other.id, properties(other), events, articles
                    """,
                    new { id = one.Id })),
        ];
    }
}
