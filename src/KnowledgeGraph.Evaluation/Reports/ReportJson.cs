using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Evaluation.Reports;

/// <summary>A report as JSON: rows and shares by name, and the mean.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ScoreReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("rows");
        foreach (var row in report.Rows) Write(row, json);
        json.WriteEndObject();
        json.WriteStartObject("shares");
        foreach (var share in report.Shares) Write(share, json);
        json.WriteEndObject();
        json.WriteNumber("mean", report.Mean);
        json.WriteEndObject();
    }

    private static void Write(ScoreRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject(row.Name);
        json.WriteNumber("p", row.Precision);
        json.WriteNumber("r", row.Recall);
        json.WriteNumber("f1", row.F1);
        json.WriteNumber("tp", row.Right);
        json.WriteNumber("fp", row.False);
        json.WriteNumber("fn", row.Missed);
        json.WriteEndObject();
    }

    private static void Write(ScoreShare share, Utf8JsonWriter json)
    {
        json.WriteStartObject(share.Name);
        json.WriteNumber("right", share.Right);
        json.WriteNumber("of", share.Of);
        json.WriteNumber("share", share.Value);
        json.WriteEndObject();
    }
}
