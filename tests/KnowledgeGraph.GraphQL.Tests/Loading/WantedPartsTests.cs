using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Tests.Serving;

namespace KnowledgeGraph.GraphQL.Tests.Loading;

/// <summary>No more is read of entities and facts than a query selects.</summary>
public sealed class WantedPartsTests(Api api) : IClassFixture<Api>
{
    [Theory]
    [InlineData("{ people { nodes { __typename id type name } } }", "None")]
    [InlineData("{ people { nodes { name official } edges { node { aliases } } } }", "Aliases official")]
    [InlineData("{ events { nodes { firstSeen date kind } } }", "Seen date,kind")]
    [InlineData("{ events { nodes { ... on Entity { lastSeen } ...More } } } fragment More on Event { articles endDate }", "Seen, Articles endDate")]
    [InlineData("{ people { edges { cursor } pageInfo { endCursor } } }", "None")]
    [InlineData("{ people { nodes { holds { nodes { name } } } } }", "None; None, None")]
    [InlineData("{ people { nodes { holds { edges { node { title } fact { id state firstSeen evidence { quote } } } } } } }", "None; None title, Seen state")]
    [InlineData("{ people { nodes { holds { edges { fact { confidence attributes { name } } } } } } }", "None; None, Confidence all")]
    [InlineData("{ people { nodes { holds { edges { fact { articles ... on Fact { type } } } } mentionedIn { id } } } }", "None; None, Articles")]
    [InlineData("{ people { nodes { a: holds { nodes { title } } b: holds { edges { fact { state } } } } } }", "None; None title, None state")]
    [InlineData("{ people { nodes { holds { edges { fact { subject { name } } } } } } }", "All all; All all, None")]
    public async Task A_page_is_read_with_what_is_selected_of_it(string query, string wanted)
    {
        api.Store.Wanted.Clear();

        await api.AskAsync(query);

        Told(api.Store.Wanted).ShouldBe(wanted);
    }

    [Fact]
    public async Task What_another_field_of_the_query_shows_of_an_entity_is_read_for_it()
    {
        var data = await api.AskAsync(
            """
            query($id: ID!) {
              district(id: $id) { posts { nodes { name holders { edges { fact { object { title } subject { aliases } } } } } } }
              people(where: { name: { eq: "何静" } }) { nodes { id } }
            }
            """,
            new { id = SampleGraph.County.Id });

        data.ToString().ShouldBe(
            """
            {"district":{"posts":{"nodes":[{"name":"柳溪县县长","holders":{"edges":[{"fact":{"object":{"title":"县长"},"subject":{"aliases":["何县长"]}}}]}}]}},"people":{"nodes":[{"id":"ID"}]}}
            """.Replace("ID", SampleGraph.He.Id, StringComparison.Ordinal));
    }

    /// <summary>A page of entities, then pages of nodes and facts.</summary>
    private static string Told(IEnumerable<Parts> wanted)
    {
        string[] all = [.. wanted.Select(parts => $"{parts.Kinds} {(parts.Attributes is { } names ? string.Join(',', names) : "all")}".TrimEnd())];
        return string.Join("; ", all.Take(1).Concat(all.Skip(1).Chunk(2).Select(pair => string.Join(", ", pair))));
    }
}
