using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Neo4j.Drawing;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>The constraints and indexes that the store's statements rely on, each with its name.</summary>
/// <remarks>
/// A composite index serves a statement only if each of its properties stands in a condition. Relationships are found and ordered by
/// index, not from their nodes, so that a page of a hub costs what a page of a small node costs. Statements say <c>USING INDEX SEEK</c>:
/// without <c>SEEK</c> the server takes a scan of the whole index where it thinks that there is little of a kind, and keeps that plan.
/// </remarks>
internal static class SchemaStatements
{
    /// <summary>The full-text index over names of entities and texts of articles.</summary>
    public const string Words = "words";

    private static readonly (string Label, string Property)[] Unique =
    [
        ("Entity", "id"), ("ArticleText", "id"), ("Mention", "id"), ("Evidence", "id"), ("MentionGroup", "id"), ("ClaimGroup", "id"),
        ("Change", "sequence"), ("Judgement", "id"), ("Store", "name"), ("Lease", "name"),
    ];

    private static readonly (string Label, string[] Properties)[] Ordered =
    [
        ("Entity", ["type", "name", "id"]),
        ("Entity", ["type", "_articles", "id"]),
        ("Entity", ["type", "_firstSeen", "id"]),
        ("Entity", ["type", "_firstSeenNewest", "id"]),
        ("Entity", ["type", "_lastSeen", "id"]),
        ("Entity", ["type", "_lastSeenNewest", "id"]),
        ("Entity", ["type", "_date", "id"]),
        ("Entity", ["type", "_dateNewest", "id"]),
        ("MentionGroup", ["entity"]),
        ("GroupKey", ["key"]),
        ("GroupKey", ["group"]),
        ("ClaimGroup", ["fact"]),
        ("ClaimGroup", ["subject"]),
        ("ClaimGroup", ["object"]),
        ("Mention", ["article", "place"]),
        ("Mention", ["group", "day", "id"]),
        ("Mention", ["group", "dayNewest", "id"]),
        ("Evidence", ["article", "place"]),
        ("Evidence", ["group", "day", "id"]),
        ("Evidence", ["group", "rank", "day", "id"]),
    ];

    private static readonly string[][] OrderedFacts = [["_from", "_first", "id"], ["_from", "_last", "id"], ["_to", "_first", "id"], ["_to", "_last", "id"]];

    public static IEnumerable<SchemaStatement> All(GraphOntology ontology)
    {
        foreach (var (label, property) in Unique)
            yield return new($"{Lower(label)}_{property}", name => $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{property} IS UNIQUE");
        foreach (var (label, properties) in Ordered)
            yield return new(Name(label, properties), name => $"CREATE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON ({List("n", properties)})");
        // For those who ask in the Browser: MATCH (p:Person {name: '…'}).
        foreach (var type in ontology.Entities.Select(type => type.Name))
            yield return new(Name(type, ["name"]), name => $"CREATE INDEX {name} IF NOT EXISTS FOR (n:{CypherName.Of(type)}) ON (n.name)");
        foreach (var type in ontology.Edges.Select(type => type.Name))
        {
            yield return new(Name(type, ["id"]), name => $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR ()-[r:{CypherName.Of(type)}]-() REQUIRE r.id IS UNIQUE");
            foreach (var properties in OrderedFacts)
                yield return new(Name(type, properties), name => $"CREATE INDEX {name} IF NOT EXISTS FOR ()-[r:{CypherName.Of(type)}]-() ON ({List("r", properties)})");
        }
        // A post's successions lie between people, and go with the post.
        yield return new(Name(DrawnEdge.Succession, ["_post"]), name => $"CREATE INDEX {name} IF NOT EXISTS FOR ()-[r:{DrawnEdge.Succession}]-() ON (r._post)");
        // Tokens are Core's: the analyzer only parts them at white space.
        yield return new(Words, name => $$"""
            CREATE FULLTEXT INDEX {{name}} IF NOT EXISTS FOR (n:Entity|ArticleText) ON EACH [n._tokens]
            OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
            """);
    }

    private static string Name(string label, string[] properties) => Lower(label) + string.Concat(properties.Select(property => "_" + property.TrimStart('_')));

    private static string Lower(string label) => label.ToLowerInvariant();

    private static string List(string variable, string[] properties) => string.Join(", ", properties.Select(property => $"{variable}.{property}"));
}

/// <summary>A constraint or an index: its name, and the statement that makes it, which can be run again without harm.</summary>
internal sealed record SchemaStatement
{
    public SchemaStatement(string name, Func<string, string> text)
    {
        Name = name;
        Text = text(CypherName.Of(name));
    }

    public string Name { get; }

    public string Text { get; }
}
