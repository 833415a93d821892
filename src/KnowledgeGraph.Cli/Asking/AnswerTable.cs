using System.Text.Json.Nodes;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>An answer as a table for people, with the most telling sentence of each line below.</summary>
internal static class AnswerTable
{
    private const string Quote = "quote";
    private const string Page = "page";
    private const int Width = 200;

    public static void Write(Answer answer, TextWriter output)
    {
        if (answer.Items.Count == 0)
        {
            output.WriteLine("The graph has no answer to this.");
            return;
        }
        var items = answer.Items.Select((item, at) => Row(item!.AsObject(), answer.First[at])).ToList();
        Write(items, Columns(items), output);
        // A line that is a sentence itself has its page beside it.
        var sentences = items.Zip(answer.First).Where(pair => !pair.First.ContainsKey(Quote)).Select(pair => pair.Second).OfType<JsonObject>();
        foreach (var line in sentences.Select(claim => $"{claim[Page]}: {claim[Quote]}").Distinct()) output.WriteLine(line);
    }

    private static JsonObject Row(JsonObject item, JsonObject? claim)
    {
        if (!item.ContainsKey(Quote) || item.ContainsKey(Page) || claim is null) return item;
        var row = item.DeepClone().AsObject();
        row[Page] = claim[Page]?.DeepClone();
        return row;
    }

    /// <summary>Those in which any line has something, in the order of the query.</summary>
    private static List<string> Columns(IReadOnlyList<JsonObject> items) =>
        [.. items.OrderByDescending(item => item.Count).SelectMany(item => item.Select(field => field.Key)).Distinct().Where(column => items.Any(item => item[column] is not null))];

    private static void Write(IReadOnlyList<JsonObject> items, IReadOnlyList<string> columns, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(new TableColumn(Markup.Escape(column)).NoWrap());
        foreach (var item in items) table.AddRow([.. columns.Select(column => Markup.Escape(Text(item[column])))]);
        console.Profile.Width = Math.Max(console.Profile.Width, Width);
        console.Write(table);
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join(" → ", list.Select(entry => entry?.ToString())),
        _ => value.ToString(),
    };
}
