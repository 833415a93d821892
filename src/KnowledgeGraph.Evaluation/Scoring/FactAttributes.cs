using KnowledgeGraph.Evaluation.References;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Whether a matched fact also says rightly in what role, whether the post is over, and from and to which day.</summary>
internal static class FactAttributes
{
    public static bool Agree(AnnotatedFact gold, AnnotatedFact output) => gold.Type switch
    {
        "PARTICIPATED_IN" => SameRole(gold, output),
        "HOLDS" => SameFormer(gold, output)
            && Dates.Agree(gold.StartDate, output.StartDate) != false && Dates.Agree(gold.EndDate, output.EndDate) != false,
        "UNDERTAKES" => string.IsNullOrEmpty(gold.Status) || SameStatus(gold, output),
        _ => true,
    };

    /// <summary>Adds the fact to the shares of its attributes.</summary>
    public static void Count(AnnotatedFact gold, AnnotatedFact output, ScoreSheet sheet)
    {
        switch (gold.Type)
        {
            case "PARTICIPATED_IN":
                sheet.Share("role").Add(SameRole(gold, output));
                break;
            case "HOLDS":
                if (gold.Former == true || output.Former == true) sheet.Share("former post").Add(SameFormer(gold, output));
                sheet.Share("post start").Add(Dates.Agree(gold.StartDate, output.StartDate));
                sheet.Share("post end").Add(Dates.Agree(gold.EndDate, output.EndDate));
                break;
            case "UNDERTAKES" when !string.IsNullOrEmpty(gold.Status):
                sheet.Share("project status").Add(SameStatus(gold, output));
                break;
        }
    }

    private static bool SameRole(AnnotatedFact gold, AnnotatedFact output) =>
        output.Role == gold.Role || (output.Role is { } role && gold.Roles.Contains(role));

    private static bool SameFormer(AnnotatedFact gold, AnnotatedFact output) => gold.Former == true == (output.Former == true);

    private static bool SameStatus(AnnotatedFact gold, AnnotatedFact output) =>
        output.Status == gold.Status || (output.Status is { } status && gold.Statuses.Contains(status));
}
