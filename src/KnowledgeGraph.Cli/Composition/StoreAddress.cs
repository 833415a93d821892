using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>A store as the command line names it.</summary>
internal abstract record StoreAddress
{
    public const string Forms = "sqlite:FILE or neo4j:http://HOST:PORT/DATABASE";

    private StoreAddress()
    {
    }

    /// <exception cref="UsageException">It is neither.</exception>
    public static StoreAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = AuraAddress.ToHttp(text);
        var scheme = text.Split(':', 2);
        return scheme switch
        {
            ["sqlite", { Length: > 0 } file] => new Sqlite(file),
            ["sqlite", _] => throw Wrong(text, "the file is missing"),
            ["neo4j", var server] => ParseServer(text, server),
            _ => throw Wrong(text, "it begins with neither sqlite: nor neo4j:"),
        };
    }

    private static Neo4j ParseServer(string text, string server)
    {
        if (!Uri.TryCreate(server, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw Wrong(text, "behind neo4j: stands no http or https address (Bolt is not spoken)");
        if (address.UserInfo.Length > 0) throw Wrong(text, "user and password belong into NEO4J_USER and NEO4J_PASSWORD, not into the address");
        var database = address.AbsolutePath.Trim('/');
        if (database.Length == 0 || database.Contains('/')) throw Wrong(text, "the database's name is missing, as in http://127.0.0.1:7474/neo4j");
        return new Neo4j(new Uri(address.GetLeftPart(UriPartial.Authority)), database);
    }

    private static UsageException Wrong(string text, string why) => new($"'{text}' is no store: {why}; write {Forms}.");

    /// <summary>A file.</summary>
    internal sealed record Sqlite(string File) : StoreAddress;

    /// <summary>A server that speaks Neo4j's HTTP Query API.</summary>
    internal sealed record Neo4j(Uri Server, string Database) : StoreAddress;
}
