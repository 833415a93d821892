using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Tests.Processes;

namespace KnowledgeGraph.Cli.Tests.Docs;

/// <summary>The queries of docs/api.md give the answers that are shown, over the papers that every reader has.</summary>
public sealed class ApiExamplesTests(SampleServer server) : IClassFixture<SampleServer>
{
    public static TheoryData<string, string> Queries => new(DocumentedExample.Of("api.md", "json", "graphql").Select(example => (example.Code, example.Answer)));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_gives_the_answer_that_is_shown(string query, string answer)
    {
        var data = await Serving.AskAsync(server.Api, query);

        if (answer.Length == 0) return;
        if (JsonNode.DeepEquals(data, ReadOrNull(answer))) return;
        if (!DocumentedExample.Updates) data.ToJsonString(JsonText.Readable).ShouldBe(answer);
        new DocumentedExample("api.md", "graphql", query, answer).Write(JsonText.Of(data));
    }

    private static JsonNode? ReadOrNull(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
