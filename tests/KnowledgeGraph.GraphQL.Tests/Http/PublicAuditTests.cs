using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Http;

/// <summary>The public audit suite of GraphQL over HTTP (npm graphql-http), where Node and the suite are to be had.</summary>
public sealed class PublicAuditTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task All_61_audits_of_the_public_suite_pass()
    {
        Assert.SkipUnless(RepositoryFiles.Shared is not null, RepositoryFiles.NoShared);
        using var suite = await NodeProgram.InstallAsync(Path.Combine(RepositoryFiles.Shared!, "tools", "graphql-audit"));

        var audit = await suite.NodeAsync("audit.mjs", new Uri(api.Address, "/graphql").ToString());

        audit.Output.ShouldContain("61 audits: 61 ok");
        audit.ExitCode.ShouldBe(0);
    }
}
