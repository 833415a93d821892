using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Reading;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Search;

/// <summary>Entities and articles by words, ranked by how their name fits.</summary>
internal static class Searching
{
    private const string Text = $$"""
        CALL db.index.fulltext.queryNodes('{{SchemaStatements.Words}}', $p.words) YIELD node
        WITH node.id AS id,
            CASE WHEN node:Entity THEN node.type ELSE 'Article' END AS type,
            CASE WHEN node:Entity THEN node.name ELSE node.title END AS name,
            CASE WHEN node:Entity THEN node.articles ELSE 1 END AS articles
        WHERE size($p.types) = 0 OR type IN $p.types
        WITH id, type, articles, CASE WHEN name = $p.text THEN 0 WHEN name STARTS WITH $p.text THEN 1 ELSE 2 END AS rank
        RETURN id, type, rank ORDER BY rank, articles DESC, id LIMIT $p.first
        """;

    public static async Task<IReadOnlyList<SearchHit>> SearchAsync(Queries queries, SearchQuery query, CancellationToken cancellation)
    {
        if (query.Tokens.Count == 0) return [];
        return await queries.RunAsync(
            Text,
            new { words = SearchWords.All(query.Tokens), types = query.Types, text = query.Text, first = query.First },
            row => new SearchHit(row.Text(0), row.Text(1), (int)row.Number(2)),
            cancellation);
    }
}
