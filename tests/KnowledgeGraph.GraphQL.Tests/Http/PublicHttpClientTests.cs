using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Http;

/// <summary>A public client of GraphQL over HTTP (npm graphql-request), where Node is to be had.</summary>
public sealed class PublicHttpClientTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task It_pages_through_a_connection()
    {
        using var program = await NodeProgram.InstallAsync(Path.Combine(RepositoryFiles.Root, "tests", "KnowledgeGraph.GraphQL.Tests", "Http", "Npm"));

        var pages = await program.NodeAsync("pages.mjs", new Uri(api.Address, "/graphql").ToString());

        pages.Output.ShouldBe("何静\n周岚\n林夏\n");
    }
}
