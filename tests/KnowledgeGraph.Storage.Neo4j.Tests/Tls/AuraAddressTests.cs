using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Tls;

public sealed class AuraAddressTests
{
    [Theory]
    [InlineData("neo4j+s://0a1b2c3d.databases.neo4j.io", "https://0a1b2c3d.databases.neo4j.io/db/neo4j/query/v2")]
    [InlineData("neo4j+s://0a1b2c3d.databases.neo4j.io:7687/", "https://0a1b2c3d.databases.neo4j.io/db/neo4j/query/v2")]
    [InlineData("neo4j+s://0a1b2c3d.databases.neo4j.io/papers", "https://0a1b2c3d.databases.neo4j.io/db/papers/query/v2")]
    [InlineData("neo4j:https://0a1b2c3d.databases.neo4j.io/neo4j", "https://0a1b2c3d.databases.neo4j.io/db/neo4j/query/v2")]
    public void What_Aura_shows_leads_to_its_Query_API(string text, string queries) => Neo4jAddress.Parse(text).Queries.AbsoluteUri.ShouldBe(queries);

    [Theory]
    [InlineData("neo4j+s://example.org")]
    [InlineData("neo4j+s://databases.neo4j.io.example.org")]
    [InlineData("bolt+s://0a1b2c3d.databases.neo4j.io")]
    public void Of_other_servers_Bolts_address_does_not_tell_that_of_HTTP(string text) =>
        Should.Throw<StoreException>(() => Neo4jAddress.Parse(text)).Message.ShouldContain("neo4j:http://HOST:PORT/DATABASE");

    [Fact]
    public void A_password_in_it_is_refused_and_not_repeated() =>
        Should.Throw<StoreException>(() => Neo4jAddress.Parse("neo4j+s://neo4j:secret@0a1b2c3d.databases.neo4j.io")).Message.ShouldNotContain("secret");
}
