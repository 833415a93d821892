using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Cli.Tests.Asking;

/// <summary>Whether an answer is right, by the rules that <c>seeds/QUESTIONS.md</c> states.</summary>
internal static partial class AnswerComparison
{
    private static readonly Dictionary<string, string> MainField = new()
    {
        ["holder"] = "person",
        ["roster"] = "person",
        ["tenure"] = "start",
        ["succession"] = "person",
        ["career"] = "post",
        ["met"] = "date",
        ["participants"] = "person",
        ["timeline"] = "date",
        ["cooccurrence"] = "person",
        ["silence"] = "person",
        ["count"] = "count",
        ["evidence"] = "quote",
    };

    private static readonly HashSet<string> PrefixDates = ["deadlines", "firstDeadline", "until"];
    private static readonly HashSet<string> Unsure = ["lastSeen", "unknown"];
    private static readonly HashSet<string> Empty = ["unknown", "vacant"];

    public static bool IsRight(SampleQuestion question, JsonArray answer)
    {
        List<JsonObject> items = [.. answer.Select(item => item!.AsObject())];
        if (question.Kind == "unknown") return items.All(item => IsUnknown(item, question.Parameters?["field"]?.GetValue<string>()));
        if (question.Kind == "holder" && Text(question.Answer[0]) is { } first && question.Answer[0] is JsonValue && !Empty.Contains(first)) items.RemoveAll(item => Empty.Contains(Text(item["state"]) ?? ""));
        List<int> used = [];
        foreach (var expected in question.Answer)
        {
            var hit = items.FindIndex(item => !used.Contains(items.IndexOf(item)) && (!question.Ordered || used.Count == 0 || items.IndexOf(item) > used[^1]) && Matches(question, expected!, item));
            if (hit < 0) return false;
            used.Add(hit);
        }
        var rest = items.Where((_, at) => !used.Contains(at)).Where(item => question.Kind != "roster" || !Unsure.Contains(Text(item["state"]) ?? ""));
        return !rest.Any() || question.Kind == "evidence" || (question.Subset && items.Count <= (4 * question.Answer.Count) + 4);
    }

    /// <summary>Whether a quote overlaps one of those expected.</summary>
    public static bool HasEvidence(SampleQuestion question, JsonArray evidence) => question.Evidence.Any(expected => evidence.Any(given =>
        Text(given!["quote"]) is { Length: > 0 and <= 260 } quote && Text(given["page"]) == Text(expected!["page"])
        && (Norm(quote).Contains(Norm(Text(expected["quote"])!), StringComparison.Ordinal) || Norm(Text(expected["quote"])!).Contains(Norm(quote), StringComparison.Ordinal))));

    private static bool IsUnknown(JsonObject item, string? field) => Text(item["state"]) == "unknown" || (field is not null && item[field] is null);

    private static bool Matches(SampleQuestion question, JsonNode expected, JsonObject item)
    {
        if (expected is JsonObject fields) return MatchesFields(question, fields, item);
        var text = Text(expected)!;
        if (Empty.Contains(text)) return Text(item["state"]) == text;
        var values = MainField.TryGetValue(question.Kind, out var main) && item.ContainsKey(main)
            ? [Text(item[main])]
            : item.Select(field => field.Value).OfType<JsonValue>().Select(Text).Append($"{Text(item["of"])}{Text(item["post"])}").ToList();
        return question.Kind == "evidence"
            ? values.OfType<string>().Any(value => Norm(value).Contains(Norm(text), StringComparison.Ordinal) || Norm(text).Contains(Norm(value), StringComparison.Ordinal))
            : values.OfType<string>().Any(value => Norm(value) == Norm(text));
    }

    private static bool MatchesFields(SampleQuestion question, JsonObject fields, JsonObject item)
    {
        var rest = fields.Select(field => field.Key).ToList();
        if (rest.Contains("a") && rest.Contains("b"))
        {
            if (!new HashSet<string?> { Text(fields["a"]), Text(fields["b"]) }.SetEquals([Text(item["a"]), Text(item["b"])])) return false;
            rest.RemoveAll(name => name is "a" or "b");
        }
        return rest.All(name => Same(question, name, fields[name], item[name]));
    }

    private static bool Same(SampleQuestion question, string field, JsonNode? expected, JsonNode? given)
    {
        if (IsNothing(expected) && IsNothing(given)) return true;
        if (expected is JsonArray list) return given is JsonArray other && list.Count == other.Count && list.Zip(other).All(pair => Same(question, field, pair.First, pair.Second));
        string[] choices = [.. new[] { Text(expected) }.Concat(question.Accepted(field)).OfType<string>().Select(Norm)];
        var text = Text(given) is { } value ? Norm(value) : null;
        if (choices.Contains(text)) return true;
        return text is { Length: >= 4 } && PrefixDates.Contains(field) && choices.Any(choice => choice.Length >= 4 && (choice.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(choice, StringComparison.Ordinal)));
    }

    private static bool IsNothing(JsonNode? value) => value is null || (value is JsonValue one && one.TryGetValue<bool>(out var flag) && !flag);

    private static string? Text(JsonNode? value) => value switch
    {
        null => null,
        JsonValue one when one.TryGetValue<string>(out var text) => text,
        JsonValue one when one.TryGetValue<bool>(out var flag) => flag ? "True" : "False",
        JsonValue one when one.TryGetValue<long>(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => value.ToJsonString(),
    };

    private static string Norm(string text) => Ignored().Replace(CompatibilityForm.Of(text), "");

    [GeneratedRegex("""[\s“”"'‘’《》〈〉「」]""")]
    private static partial Regex Ignored();
}
