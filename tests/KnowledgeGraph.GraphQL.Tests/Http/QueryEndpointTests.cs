using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Http;

public sealed class QueryEndpointTests(Api api) : IClassFixture<Api>
{
    private const string New = "application/graphql-response+json";

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""", New, 200)]
    [InlineData("""{"query":"{ __typename }"}""", "application/json", 200)]
    [InlineData("""{"query":"{ nonsense }"}""", New, 400)]
    [InlineData("""{"query":"{ nonsense }"}""", "application/json", 200)]
    [InlineData("""{"query":"{"}""", New, 400)]
    [InlineData("""{"query":"{"}""", "application/json", 200)]
    [InlineData("""{"query":"query($n: Int!) { people(first: $n) { totalCount } }"}""", New, 400)]
    [InlineData("""{"query":"{ people(first: 0) { totalCount } }"}""", New, 200)]
    [InlineData("not JSON", "application/json", 400)]
    [InlineData("", "application/json", 400)]
    [InlineData("{}", "application/json", 400)]
    [InlineData("""{"query":1}""", "application/json", 400)]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", "application/json", 400)]
    [InlineData("""[{"query":"{ __typename }"}]""", "application/json", 400)]
    [InlineData("""{"query":"{ __typename }"}""", "text/plain", 406)]
    [InlineData("""{"query":"{ __typename }"}""", "application/json;q=0, text/plain", 406)]
    [InlineData("""{"query":"{ __typename }"}""", "application/json;q=0.5, " + New, 200)]
    public async Task A_post_is_answered_with_the_status_of_the_specification(string body, string accept, int status)
    {
        using var response = await SendAsync(HttpMethod.Post, "/graphql", accept, new StringContent(body, Encoding.UTF8, "application/json"));

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe((accept.Contains(New, StringComparison.Ordinal) ? New : "application/json") + "; charset=utf-8");
        var answer = await JsonAsync(response);
        if (status != 200) answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=gb18030")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_body_of_another_type_is_refused(string type)
    {
        using var content = new ByteArrayContent("""{"query":"{ __typename }"}"""u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var response = await SendAsync(HttpMethod.Post, "/graphql", "application/json", content);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await CodeAsync(response)).ShouldBe("UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task A_query_can_be_asked_by_get_with_variables()
    {
        var address = $"/graphql?query={Uri.EscapeDataString("query Q($id: ID!) { person(id: $id) { name } }")}&operationName=Q&variables={Uri.EscapeDataString($$"""{"id":"{{SampleGraph.He.Id}}"}""")}";

        using var response = await SendAsync(HttpMethod.Get, address, "application/json");

        (await JsonAsync(response)).ToString().ShouldBe("""{"data":{"person":{"name":"何静"}}}""");
    }

    [Fact]
    public async Task An_empty_name_of_an_operation_is_as_none()
    {
        using var content = new StringContent("""{"query":"{ __typename }","operationName":""}""", MediaTypeHeaderValue.Parse("application/json"));

        using var response = await SendAsync(HttpMethod.Post, "/graphql", "application/json", content);

        (await JsonAsync(response)).ToString().ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task A_mutation_by_get_is_refused_with_the_method_that_is_allowed()
    {
        using var response = await SendAsync(HttpMethod.Get, "/graphql?query=mutation{__typename}", "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_refused(string method)
    {
        using var response = await SendAsync(new HttpMethod(method), "/graphql", "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Fact]
    public async Task A_get_without_query_that_wants_no_page_is_a_bad_request()
    {
        using var response = await SendAsync(HttpMethod.Get, "/graphql", "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe("BAD_REQUEST");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_long_is_refused_whether_or_not_it_says_so(bool saysSo)
    {
        using var content = new StringContent("""{"query":"{ __typename }"}""".PadRight(300_000), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = !saysSo;

        using var response = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string accept, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string> CodeAsync(HttpResponseMessage response) =>
        (await JsonAsync(response)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
