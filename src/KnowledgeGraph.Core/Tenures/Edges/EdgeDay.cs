using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tenures.Edges;

/// <summary>A date at one end of a tenure, and how it is known.</summary>
/// <param name="Date">As exact as it is known.</param>
/// <param name="Stated">Whether a text states it; else it is the day of a sight, and the truth lies beyond.</param>
public readonly record struct EdgeDay(PartialDate Date, bool Stated)
{
    /// <summary><c>day</c>, <c>month</c> or <c>year</c> for what a text states, <c>seen</c> for a sight.</summary>
    public string Precision => !Stated ? "seen" : Date.Day is not null ? "day" : Date.Month is not null ? "month" : "year";

    /// <summary>The stated date, else the day of the sight, else nothing.</summary>
    public static EdgeDay? Of(PartialDate? stated, DateOnly? seen) =>
        stated is { } date ? new EdgeDay(date, true) : seen is { } day ? new EdgeDay(PartialDate.Of(day), false) : null;
}
