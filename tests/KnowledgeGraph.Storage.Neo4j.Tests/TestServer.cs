using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Tests;

/// <summary>The server that the environment names for tests; what is in its database is lost.</summary>
internal static class TestServer
{
    private const string Name = "KNOWLEDGEGRAPH_TEST_NEO4J";

    public static string? Root { get; } = System.Environment.GetEnvironmentVariable(Name)?.TrimEnd('/') is { Length: > 0 } root ? root : null;

    public static string? SkipReason => Root is null ? $"{Name} names no Neo4j server to test with (http://127.0.0.1:7474)." : null;

    public static Neo4jAddress Address => Neo4jAddress.Parse($"neo4j:{Root}/neo4j");

    public static Credentials Credentials { get; } = new(Variable(Credentials.UserVariable, "neo4j"), Variable(Credentials.PasswordVariable, "test-password"));

    /// <summary>For processes that speak to the server.</summary>
    public static IReadOnlyDictionary<string, string?> Environment { get; } = new Dictionary<string, string?>
    {
        [Credentials.UserVariable] = Variable(Credentials.UserVariable, "neo4j"),
        [Credentials.PasswordVariable] = Variable(Credentials.PasswordVariable, "test-password"),
    };

    public static QueryApi Open() => new(Address, Credentials, TimeSpan.FromMinutes(2));

    /// <summary>Skips the test where there is no server.</summary>
    public static void Require() => Assert.SkipUnless(SkipReason is null, SkipReason ?? "");

    private static string Variable(string name, string otherwise) => System.Environment.GetEnvironmentVariable(name) ?? otherwise;
}
