using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The limits that docs/api.md names are so; its examples are run by the tests of the command line, over the sample papers.</summary>
public sealed class ApiDocsTests
{
    private static readonly string Docs = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "api.md"));

    [Fact]
    public void The_limits_are_those_of_the_program()
    {
        var (limits, rates) = (new QueryLimits(), new RateLimits());

        Docs.ShouldContain($"| bytes of a body | {limits.BodyBytes} |");
        Docs.ShouldContain($"| characters of a document | {limits.DocumentLength} |");
        Docs.ShouldContain($"| tokens of a document | {limits.Tokens} |");
        Docs.ShouldContain($"as often as they are spread | {limits.Fields}, {limits.Aliases}, {limits.Directives} |");
        Docs.ShouldContain($"| operations and fragments | {limits.Definitions} |");
        Docs.ShouldContain($"| variables, values in them, values in a document | {limits.Variables}, {limits.VariableValues}, {limits.Values} |");
        Docs.ShouldContain($"| questions about the schema, lists nested in one | {limits.Introspections}, {limits.IntrospectionDepth} |");
        Docs.ShouldContain($"| requests a minute from one address, with one key | {rates.PerAddress}, {rates.PerKey} |");
        Docs.ShouldContain($"| nested fields | {limits.Depth} |");
        Docs.ShouldContain($"| objects that an answer could hold, with the variables' actual values | {limits.Price} |");
        Docs.ShouldContain($"| seconds that a query may take | {limits.Timeout.TotalSeconds} |");
    }

    [Fact]
    public void The_limits_of_sockets_are_those_of_the_program()
    {
        var limits = new SubscriptionLimits();

        Docs.ShouldContain($"| bytes of a message | {limits.MessageBytes} |");
        Docs.ShouldContain($"| operations at a time on a socket | {limits.Operations} |");
        Docs.ShouldContain($"| sockets, from one address, with one key | {limits.Sockets}, {limits.SocketsPerAddress}, {limits.SocketsPerKey} |");
        Docs.ShouldContain($"| seconds from opening to `connection_init` | {limits.InitTimeout.TotalSeconds} |");
        Docs.ShouldContain($"| seconds between two looks whether a socket's key or token still counts | {limits.Recheck.TotalSeconds} |");
        Docs.ShouldContain($"| seconds between two looks at the store | {limits.Interval.TotalSeconds} |");
    }
}
