namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Addresses as Neo4j Aura shows them, which name Bolt; its HTTP Query API answers at the same host.</summary>
public static class AuraAddress
{
    private const string Scheme = "neo4j+s";
    private const string Domain = ".databases.neo4j.io";
    private const string Database = "neo4j";

    /// <summary>neo4j+s://ID.databases.neo4j.io as a store of this program, neo4j:https://ID.databases.neo4j.io/neo4j; a database behind the host is kept. Any other text comes back as it is.</summary>
    public static string ToHttp(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme != Scheme || !address.Host.EndsWith(Domain, StringComparison.OrdinalIgnoreCase)) return text;
        var user = address.UserInfo.Length > 0 ? $"{address.UserInfo}@" : "";
        return $"{Neo4jAddress.Scheme}https://{user}{address.Host}/{(address.AbsolutePath.Trim('/') is { Length: > 0 } database ? database : Database)}";
    }
}
