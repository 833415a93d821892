namespace KnowledgeGraph.Benchmarks;

/// <summary>The server that the environment names; what is in its database is lost.</summary>
internal static class TestServer
{
    private const string Variable = "KNOWLEDGEGRAPH_TEST_NEO4J";

    public static string? Root { get; } = Environment.GetEnvironmentVariable(Variable)?.TrimEnd('/') is { Length: > 0 } root ? root : null;

    /// <summary>Says what is missing, and gives the exit code for it.</summary>
    public static int Missing()
    {
        Console.Error.WriteLine($"Set {Variable} to the address of a server whose database may be wiped.");
        return 2;
    }
}
