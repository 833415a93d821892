using System.Globalization;
using KnowledgeGraph.Core.Tenures.Edges;

namespace KnowledgeGraph.Storage.Neo4j.Drawing;

/// <summary>Relationships that are drawn for readers of the Browser: they follow from the graph and are no part of it.</summary>
/// <remarks>None has an id or sort columns: no query of the store meets them. <c>_post</c> of a succession is the key of its position.</remarks>
internal static class DrawnEdge
{
    /// <summary>A tenure, from the person to the post.</summary>
    public const string Tenure = "TENURE";

    /// <summary>From a holder of a post of one holder to the next.</summary>
    public const string Succession = "SUCCEEDED_BY";

    /// <summary>The label of a post of which something else is stated since its tenures were drawn.</summary>
    public const string Stale = "Stale";

    public static object Row(TenureEdge edge) => new
    {
        person = edge.Person,
        post = edge.Post,
        overBy = Text(edge.OverBy),
        properties = new Dictionary<string, object?>
        {
            ["state"] = edge.State,
            ["acting"] = edge.Acting,
            ["from"] = edge.From?.Date.ToString(),
            ["fromPrecision"] = edge.From?.Precision,
            ["to"] = edge.To?.Date.ToString(),
            ["toPrecision"] = edge.To?.Precision,
            ["statements"] = edge.Statements,
            ["articles"] = edge.Articles,
            ["quote"] = edge.Evidence.Quote,
            ["article"] = edge.Evidence.Article,
        },
    };

    public static object Row(SuccessionEdge edge) => new
    {
        person = edge.Person,
        successor = edge.Successor,
        post = edge.Post,
        gapFrom = Text(edge.Gap?.From),
        gapTo = Text(edge.Gap?.To),
        properties = new Dictionary<string, object?>
        {
            ["position"] = edge.Post,
            ["date"] = edge.On?.Date.ToString(),
            ["precision"] = edge.On?.Precision,
            ["gapDays"] = edge.Gap is { } gap ? gap.To.DayNumber - gap.From.DayNumber : null,
        },
    };

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
