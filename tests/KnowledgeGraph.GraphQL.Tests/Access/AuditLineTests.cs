using System.Text.Json;
using KnowledgeGraph.GraphQL.Access;

namespace KnowledgeGraph.GraphQL.Tests.Access;

public sealed class AuditLineTests
{
    [Fact]
    public void Of_many_items_the_first_are_noted_and_how_many_there_were()
    {
        var noted = Noted(Enumerable.Range(0, 10_000).Select(number => (object?)number).ToList());

        noted.GetArrayLength().ShouldBe(AuditLine.MostItems + 1);
        noted[AuditLine.MostItems].GetString().ShouldBe("… (10000 items)");
    }

    [Fact]
    public void Of_many_members_the_first_are_noted_and_long_names_by_their_beginning()
    {
        var noted = Noted(Enumerable.Range(0, 100).ToDictionary(number => number + new string('n', number == 0 ? 300 : 1), object? (number) => number));

        noted.EnumerateObject().Count().ShouldBe(AuditLine.MostItems + 1);
        noted.EnumerateObject().First().Name.ShouldBe("0" + new string('n', AuditLine.LongestText - 1) + "… (301 characters)");
        noted.GetProperty("…").GetString().ShouldBe("(100 members)");
    }

    [Fact]
    public void However_it_is_nested_a_line_stays_short()
    {
        object? value = new string('x', AuditLine.LongestText);
        foreach (var _ in Enumerable.Range(0, 3)) value = Enumerable.Repeat(value, AuditLine.MostItems).ToList();

        var noted = JsonElement.Parse(Line(value)).GetProperty("arguments").GetString()!;

        noted.ShouldStartWith("{\"value\":[[[\"xxx");
        noted.Length.ShouldBeInRange(AuditLine.LongestArguments, AuditLine.LongestArguments + 50);
    }

    [Fact]
    public void No_character_is_cut_in_two() =>
        Noted(new string('x', AuditLine.LongestText - 1) + "𠮷𠮷").GetString().ShouldBe(new string('x', AuditLine.LongestText - 1) + "… (203 characters)");

    private static JsonElement Noted(object? value) => JsonElement.Parse(Line(value)).GetProperty("arguments").GetProperty("value");

    private static string Line(object? value) => AuditLine.Of(DateTimeOffset.UnixEpoch, new Caller(), "judge", new Dictionary<string, object?> { ["value"] = value }, "done");
}
