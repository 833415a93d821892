using System.Net;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Ide;

public sealed partial class IdePageTests(Api api) : IClassFixture<Api>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task A_browser_gets_the_page_at_the_address_of_the_api()
    {
        using var response = await GetAsync("/graphql");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        (await TextAsync(response)).ShouldContain("/graphql/ide/graphiql.min.js");
    }

    [Fact]
    public async Task All_that_the_page_loads_is_served_here()
    {
        using var page = await GetAsync("/graphql");
        var files = Sources().Matches(await TextAsync(page)).Select(match => match.Groups[1].Value).ToList();

        files.Count.ShouldBe(6);
        foreach (var file in files)
        {
            using var response = await GetAsync(file);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(file.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript");
        }
    }

    [Fact]
    public async Task A_file_that_did_not_change_is_not_sent_again()
    {
        using var first = await GetAsync("/graphql/ide/ide.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/ide/ide.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/graphql/ide/nothing.js")]
    [InlineData("/graphql/ide/..%2Fschema.graphql")]
    public async Task Other_files_are_not_there(string address)
    {
        using var response = await GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_browser_that_names_a_query_gets_its_answer()
    {
        using var response = await GetAsync("/graphql?query={__typename}");

        (await TextAsync(response)).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", Browser);
        return await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("(?:src|href)=\"(/[^\"]+)\"")]
    private static partial Regex Sources();
}
