using System.Text.Json.Nodes;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>An answer as a table for people, with the sentences behind it below.</summary>
internal static class AnswerTable
{
    public static void Write(Answer answer, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        if (answer.Items.Count == 0)
        {
            output.WriteLine("The graph has no answer to this.");
            return;
        }
        var columns = answer.Items.SelectMany(item => item!.AsObject().Where(field => field.Value is not null).Select(field => field.Key)).Distinct().ToList();
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(new TableColumn(Markup.Escape(column)).NoWrap());
        foreach (var item in answer.Items) table.AddRow([.. columns.Select(column => Markup.Escape(Text(item!.AsObject()[column])))]);
        console.Profile.Width = Math.Max(console.Profile.Width, 200);
        console.Write(table);
        foreach (var claim in answer.Evidence) output.WriteLine($"{claim!["page"]}: {claim["quote"]}");
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join(" → ", list.Select(entry => entry?.ToString())),
        _ => value.ToString(),
    };
}
