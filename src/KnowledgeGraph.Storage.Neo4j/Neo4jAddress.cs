using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Where a store is: a server that speaks Neo4j's HTTP Query API, and a database on it.</summary>
internal sealed record Neo4jAddress(Uri Server, string Database)
{
    public const string Scheme = "neo4j:";

    private const string Form = "neo4j:http://HOST:PORT/DATABASE, as in neo4j:http://127.0.0.1:7474/neo4j";

    /// <summary>The address as users write it; it never holds user or password.</summary>
    public string Text => $"{Scheme}{Server.GetLeftPart(UriPartial.Authority)}/{Database}";

    public Uri Queries => new(Server, $"/db/{Uri.EscapeDataString(Database)}/query/v2");

    /// <summary>Reads the form above, or the address that Neo4j Aura shows.</summary>
    /// <exception cref="StoreException">The text has another form, or holds a password.</exception>
    public static Neo4jAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = AuraAddress.ToHttp(text);
        if (!text.StartsWith(Scheme, StringComparison.Ordinal) || !Uri.TryCreate(text[Scheme.Length..], UriKind.Absolute, out var uri))
            throw new StoreException($"'{text}' names no Neo4j store; write {Form}.");
        if (uri.UserInfo.Length > 0)
            throw new StoreException($"A store's address holds no user and password; put them into {Credentials.UserVariable} and {Credentials.PasswordVariable}.");
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            throw new StoreException($"'{text}' is not spoken to by HTTP; write {Form} (https works too, Bolt does not).");
        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return database.Length == 0 || database.Contains('/')
            ? throw new StoreException($"'{text}' names no database; write {Form}.")
            : new Neo4jAddress(new Uri(uri.GetLeftPart(UriPartial.Authority)), database);
    }
}
