using KnowledgeGraph.Cli.Composition;

namespace KnowledgeGraph.Cli.Tests.Composition;

public sealed class StoreAddressTests
{
    [Fact]
    public void A_file_follows_sqlite() => StoreAddress.Parse("sqlite:C:/data/graph.db").ShouldBe(new StoreAddress.Sqlite("C:/data/graph.db"));

    [Theory]
    [InlineData("neo4j:http://127.0.0.1:7474/neo4j", "http://127.0.0.1:7474")]
    [InlineData("neo4j:https://graph.example/neo4j/", "https://graph.example")]
    [InlineData("neo4j+s://0a1b2c3d.databases.neo4j.io", "https://0a1b2c3d.databases.neo4j.io")]
    public void A_server_and_a_database_follow_neo4j(string text, string server) =>
        StoreAddress.Parse(text).ShouldBe(new StoreAddress.Neo4j(new Uri(server), "neo4j"));

    [Theory]
    [InlineData("graph.db", "neither sqlite: nor neo4j:")]
    [InlineData("", "neither sqlite: nor neo4j:")]
    [InlineData("sqlite:", "the file is missing")]
    [InlineData("neo4j:bolt://127.0.0.1:7687/neo4j", "Bolt is not spoken")]
    [InlineData("neo4j:127.0.0.1", "no http or https address")]
    [InlineData("neo4j:http://127.0.0.1:7474", "the database's name is missing")]
    [InlineData("neo4j:http://127.0.0.1:7474/a/b", "the database's name is missing")]
    [InlineData("neo4j:http://neo4j:secret@127.0.0.1:7474/neo4j", "NEO4J_USER")]
    public void Another_form_is_refused_with_its_reason(string text, string reason) =>
        Should.Throw<UsageException>(() => StoreAddress.Parse(text)).Message.ShouldContain(reason);
}
