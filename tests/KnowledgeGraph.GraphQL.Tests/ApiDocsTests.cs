using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Rates;
using KnowledgeGraph.GraphQL.Subscriptions;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>docs/api.md says what is so.</summary>
public sealed partial class ApiDocsTests(Api api) : IClassFixture<Api>
{
    private static readonly string Docs = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "api.md"));

    public static TheoryData<string, string> Examples => new(Queries().Matches(Docs).Select(match => (match.Groups["query"].Value, match.Groups["answer"].Value)));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_gives_the_answer_that_is_shown(string query, string answer)
    {
        var data = await api.AskAsync(query);

        if (answer.Length > 0) JsonNode.DeepEquals(JsonNode.Parse(data.ToString()), JsonNode.Parse(answer)).ShouldBeTrue(data.ToString());
    }

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

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n(?:```json\n(?<answer>.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex Queries();
}
