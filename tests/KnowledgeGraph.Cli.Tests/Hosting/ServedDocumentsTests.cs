using System.Security.Cryptography;
using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Hosting;

public sealed class ServedDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_sample_questions_are_served_by_their_hash_and_nothing_else()
    {
        var queries = Path.Combine(RepositoryFiles.Seeds, "queries");
        await using var server = KgProcess.Start(
            TestContext.Current.CancellationToken, "serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", "--urls", "http://127.0.0.1:0", "--documents", queries, "--only-documents");
        var address = Serving.AddressIn(await server.SaysAsync("GraphQL at "));
        var id = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(queries, "career.graphql"), TestContext.Current.CancellationToken)));

        (await AnswerAsync(address, $"documentId={id}&variables={{\"person\":\"无此人\"}}"))["data"].ShouldNotBeNull();
        (await AnswerAsync(address, "query={__typename}"))["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("DOCUMENTS_ONLY");
    }

    [Fact]
    public async Task A_document_that_is_wrong_is_named_and_nothing_is_served()
    {
        await File.WriteAllTextAsync(_folder["wrong.graphql"], "{ nonsense }", TestContext.Current.CancellationToken);

        var run = await KgRun.OfAsync("serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", "--urls", "http://127.0.0.1:0", "--documents", _folder.Path);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("wrong.graphql: ");
        run.Error.ShouldContain("nonsense");
    }

    private static async Task<JsonNode> AnswerAsync(Uri address, string query)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri($"{address}?{query}"), TestContext.Current.CancellationToken);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
