using System.Net;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.GraphQL.Tests.WebSockets;

namespace KnowledgeGraph.GraphQL.Tests.Http;

/// <summary>What pages of other sites may do: nothing, unless their origin is named.</summary>
public sealed class OriginTests(OriginTests.OpenApi open, Api closed) : IClassFixture<OriginTests.OpenApi>, IClassFixture<Api>
{
    private const string Named = "https://app.example";

    [Theory]
    [InlineData(Named, Named)]
    [InlineData("https://other.example", null)]
    public async Task A_page_of_a_named_origin_may_read_answers(string origin, string? allowed)
    {
        using var response = await AskAsync(open, HttpMethod.Get, origin);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Allowed(response).ShouldBe(allowed);
    }

    [Fact]
    public async Task A_browser_that_asks_beforehand_is_answered()
    {
        using var response = await AskAsync(open, HttpMethod.Options, Named, ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "authorization, content-type"));

        Allowed(response).ShouldBe(Named);
        response.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("authorization");
    }

    [Fact]
    public async Task Without_named_origins_no_page_may()
    {
        using var response = await AskAsync(closed, HttpMethod.Get, Named);

        Allowed(response).ShouldBeNull();
    }

    [Fact]
    public async Task A_page_of_a_named_origin_may_open_a_socket() =>
        await (await TestSocket.OpenAsync(open.Address, "graphql-transport-ws", ("Origin", Named))).DisposeAsync();

    [Fact]
    public async Task An_answer_is_compressed_for_those_who_accept_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={people{nodes{name}}}");
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var response = await closed.Http.SendAsync(request, TestContext.Current.CancellationToken);

        response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
    }

    private static async Task<HttpResponseMessage> AskAsync(Api api, HttpMethod method, string origin, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/graphql?query={__typename}");
        foreach (var (name, value) in headers.Append(("Origin", origin))) request.Headers.TryAddWithoutValidation(name, value);
        return await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string? Allowed(HttpResponseMessage response) => response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;

    /// <summary>Lets one other origin in.</summary>
    public sealed class OpenApi : Api
    {
        protected override IReadOnlyList<string> Origins { get; } = [Named];
    }
}
