using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>Finds the day on which a thing got the name that it bears, where the text tells it apart from the name: 3月1日，市里为它起了新名字.</summary>
internal static partial class GivenNames
{
    /// <summary>The day, and the clause that tells it: the first after the naming in its paragraph.</summary>
    public static (PartialDate Day, Clause Clause)? After(ClauseText text, Clause naming)
    {
        var paragraph = text.Paragraph(naming);
        for (var index = naming.Index; index < text.Clauses.Count && text.Paragraph(text.Clauses[index]) == paragraph; index++)
        {
            var clause = text.Clauses[index];
            if (clause.Modality != Modality.Fact || Giving().Match(clause.Span.In(text.Body)) is not { Success: true } giving) continue;
            return StepDays.Of(text, clause, new TextSpan(clause.Span.Start + giving.Index, clause.Span.End)) is { } day ? (day, clause) : null;
        }
        return null;
    }

    [GeneratedRegex("(?:定下|定了|起了|取了|换了|换上|改了|有了|敲定|确定|批准|批复|启用|得到)了?(?:它的?|其)?(?:现在|如今|现有|正式|新|这个|今天|最终|眼下)?的?(?:名字|名称|大名|新名|厂名|校名|院名|馆名|桥名|路名|站名|园名)")]
    private static partial Regex Giving();
}
