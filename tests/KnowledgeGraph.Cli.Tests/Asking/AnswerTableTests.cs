using KnowledgeGraph.Cli.Asking;

namespace KnowledgeGraph.Cli.Tests.Asking;

/// <summary>What people see of an answer.</summary>
public sealed class AnswerTableTests
{
    private const string Claim = """{ "quote": "县长何静", "start": 0, "end": 4, "article": { "id": "a1", "pageName": "p01" } }""";
    private const string Elsewhere = """{ "quote": "县长何静", "start": 40, "end": 44, "article": { "id": "a2", "pageName": "p01" } }""";
    private const string Further = """{ "quote": "何静出席", "start": 10, "end": 14, "article": { "id": "a1", "pageName": "p01" } }""";

    [Fact]
    public void The_columns_stand_in_the_order_of_the_query_whichever_line_has_something_there_first()
    {
        var table = Table("""{ "of": null, "post": "县长", "person": { "name": "何静" }, "end": null, "state": "known" }, { "of": { "name": "柳溪县" }, "post": "县长", "person": null, "end": null, "state": "vacant" }""");

        table.Split('\n').First(line => line.Contains("post", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["of", "post", "person", "state"]);
    }

    [Fact]
    public void The_first_sentence_of_each_line_is_printed_once()
    {
        var table = Table($$"""{ "post": "县长", "evidence": [{{Claim}}, {{Further}}] }, { "post": "书记", "evidence": [{{Elsewhere}}] }""");

        table.Split('\n').Where(line => line.StartsWith("p01: ", StringComparison.Ordinal)).ShouldBe(["p01: 县长何静"]);
    }

    [Fact]
    public void A_line_that_is_a_sentence_has_its_page_beside_it_and_nothing_below()
    {
        var table = Table($$"""{ "quote": "县长何静", "day": "2024-03-05", "evidence": [{{Claim}}] }""");

        table.Split("县长何静").Length.ShouldBe(2);
        table.ShouldContain("p01");
    }

    private static string Table(string items)
    {
        using var output = new StringWriter { NewLine = "\n" };
        AnswerTable.Write(Answer.Of($$"""{ "data": { "answer": [{{items}}] } }"""), output);
        return output.ToString();
    }
}
