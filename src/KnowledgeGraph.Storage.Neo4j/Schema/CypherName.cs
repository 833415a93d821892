namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>Names that come from the ontology, quoted for Cypher; names that come from users travel as parameters.</summary>
internal static class CypherName
{
    public static string Of(string name)
    {
        // Cypher reads \u0060 as a back quote, even within quotes.
        if (name.Length == 0 || name.Contains('\\')) throw new ArgumentException($"'{name}' can be no name in Cypher.", nameof(name));
        return $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }
}
