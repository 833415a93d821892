using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.WebSockets;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Documents;

public sealed class PersistedDocumentsTests : IDisposable
{
    private const string Counting = "query Counting($n: Int!) { people(first: $n) { nodes { name } } }\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_of_the_folder_is_asked_by_its_id(bool only)
    {
        await using var api = await ApiAsync(only, Counting);

        using var posted = await api.Http.PostAsJsonAsync("/graphql", new { documentId = IdOf(Counting), variables = new { n = 1 } }, TestContext.Current.CancellationToken);
        var got = await api.Http.GetStringAsync($"/graphql?documentId={IdOf(Counting)}&variables={{\"n\":1}}", TestContext.Current.CancellationToken);
        await using var socket = await TestSocket.ReadyAsync(api.Address);
        await socket.SendAsync(new { id = "1", type = "subscribe", payload = new { documentId = IdOf(Counting), variables = new { n = 1 } } });

        const string Answer = """{"data":{"people":{"nodes":[{"name":"何静"}]}}}""";
        (await posted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(Answer);
        got.ShouldBe(Answer);
        (await socket.NextAsync("next", "1")).ToString().ShouldBe(Answer);
    }

    [Fact]
    public async Task A_document_that_is_not_known_is_refused()
    {
        await using var api = await ApiAsync(only: false, Counting);

        using var response = await api.Http.PostAsJsonAsync("/graphql", new { documentId = IdOf("{ __typename }") }, TestContext.Current.CancellationToken);

        var error = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("errors")[0];
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("DOCUMENT_NOT_FOUND");
        error.GetProperty("message").GetString()!.ShouldContain(IdOf("{ __typename }"));
    }

    [Fact]
    public async Task A_request_that_brings_a_text_too_is_refused_and_leaves_the_text_its_meaning()
    {
        const string Text = "{ people { totalCount } }";
        await using var api = await ApiAsync(only: false, Counting);
        var both = new { query = Text, documentId = IdOf(Counting), variables = new { n = 1 } };

        using var posted = await api.Http.PostAsJsonAsync("/graphql", both, TestContext.Current.CancellationToken);
        using var got = await api.Http.GetAsync($"/graphql?query={Text}&documentId={IdOf(Counting)}&variables={{\"n\":1}}", TestContext.Current.CancellationToken);
        await using var socket = await TestSocket.ReadyAsync(api.Address);
        await socket.SendAsync(new { id = "1", type = "subscribe", payload = both });

        foreach (var response in new[] { posted, got })
        {
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("'query' and 'documentId' are both given");
        }
        (await socket.NextAsync()).ShouldBeNull();
        socket.Closed.Code.ShouldBe(4400);
        (await api.AskAsync(Text)).ToString().ShouldStartWith("{\"people\":{\"totalCount\":");
    }

    [Fact]
    public async Task With_the_switch_nothing_else_is_answered()
    {
        await using var api = await ApiAsync(only: true, Counting);

        (await api.RefusalAsync("{ __typename }")).Code.ShouldBe("DOCUMENTS_ONLY");
        (await api.RefusalAsync(Counting, new { n = 1 })).Code.ShouldBe("DOCUMENTS_ONLY");
    }

    [Fact]
    public async Task Limits_hold_for_known_documents_too()
    {
        await using var api = await ApiAsync(only: true, Counting);

        using var response = await api.Http.PostAsJsonAsync("/graphql", new { documentId = IdOf(Counting), variables = new { n = 100_000 } }, TestContext.Current.CancellationToken);

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("BAD_ARGUMENT");
    }

    [Theory]
    [InlineData("{ nonsense }", "nonsense")]
    [InlineData("{", "Expected")]
    [InlineData("query($n: Nothing) { people { totalCount } }", "Nothing")]
    public async Task A_document_that_is_wrong_keeps_the_server_from_starting_and_is_named(string document, string reason)
    {
        var refusal = await Should.ThrowAsync<DocumentFolderException>(() => ApiAsync(only: false, document));

        refusal.Message.ShouldStartWith(_folder["asked.graphql"]);
        refusal.Message.ShouldContain(reason);
    }

    private async Task<Api> ApiAsync(bool only, string document)
    {
        await File.WriteAllTextAsync(_folder["asked.graphql"], document, TestContext.Current.CancellationToken);
        var api = new KnowingApi(new DocumentOptions { Folder = _folder.Path, Only = only });
        await api.InitializeAsync();
        return api;
    }

    private static string IdOf(string document) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private sealed class KnowingApi(DocumentOptions documents) : Api
    {
        protected override DocumentOptions Documents { get; } = documents;
    }
}
