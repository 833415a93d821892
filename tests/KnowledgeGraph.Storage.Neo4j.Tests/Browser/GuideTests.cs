using System.Text.Json;
using KnowledgeGraph.Storage.Neo4j.Tests.Agreement;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Browser;

/// <summary>The questions of the guide for Neo4j Browser give the rows that it shows.</summary>
[Collection(FilledServer.Collection)]
public sealed class GuideTests
{
    private const string Update = "KNOWLEDGEGRAPH_UPDATE_DOCS";

    [Fact]
    public async Task The_questions_give_the_rows_that_stand_behind_them()
    {
        TestServer.Require();
        var page = new GuidePage();
        page.Questions.Count.ShouldBe(15);
        var tables = new List<string>();
        foreach (var (statement, _) in page.Questions) tables.Add(TableOf((await RawQuery.RunAsync(statement)).GetProperty("data")));

        if (Environment.GetEnvironmentVariable(Update) is { Length: > 0 }) page.Write(tables);
        else tables.ShouldBe(page.Questions.Select(question => question.Table), $"Run this test with {Update}=1 to write docs/neo4j-browser.md anew, and look at what changed.");
        tables.ShouldAllBe(table => table.Count(c => c == '\n') > 2);
    }

    private static string TableOf(JsonElement data)
    {
        var fields = data.GetProperty("fields").EnumerateArray().Select(Cell).ToList();
        var rows = data.GetProperty("values").EnumerateArray().Select(row => Line(row.EnumerateArray().Select(Cell)));
        return $"{Line(fields)}|{string.Concat(Enumerable.Repeat("---|", fields.Count))}\n{string.Concat(rows)}";
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join('、', value.EnumerateArray().Select(Cell)),
        _ => value.ToString(),
    };
}
