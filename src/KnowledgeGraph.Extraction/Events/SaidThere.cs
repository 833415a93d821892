using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What is told by saying what somebody said there: 到柳堤街道调研时强调, 主持召开常务会议时指出.</summary>
internal static partial class SaidThere
{
    /// <summary>Whether 时 and a verb of speech stand at the offset.</summary>
    public static bool IsAt(ClauseText text, Clause clause, int offset) => From(text, clause, offset) == offset;

    /// <summary>Where 时 and a verb of speech first stand in the clause behind an offset; null where none do.</summary>
    public static int? From(ClauseText text, Clause clause, int offset) =>
        offset < clause.Span.End && Said().Match(text.Body, offset, clause.Span.End - offset) is { Success: true } said ? said.Index : null;

    /// <summary>总书记在江城考察时强调: what the party's leader said elsewhere is cited, no news of the paper.</summary>
    public static bool IsCited(ClauseText text, Clause clause, TextSpan trigger) =>
        From(text, clause, trigger.End) is not null && text.Body.AsSpan(clause.Span.Start, trigger.Start - clause.Span.Start).IndexOf("总书记") >= 0;

    [GeneratedRegex("时(?:再次|反复|着重|特别|明确|还|也)?(?:强调|指出|要求|表示|提出|说(?![明服法]))")]
    private static partial Regex Said();
}
