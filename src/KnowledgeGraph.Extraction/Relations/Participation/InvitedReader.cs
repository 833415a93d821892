using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who is invited to a gathering and does something there: 邀请教授何苗作专题辅导, 请来演员江枫教孩子们唱戏; 听评茶师何苗讲茶的来历.</summary>
internal sealed partial class InvitedReader(ClauseText text, NameLists lists, Stage stage)
{
    private static readonly string[] Gatherings = ["Meeting", "Ceremony", "Activity"];

    private const int LongestClause = 400;

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact && clause.Span.Length <= LongestClause))
        {
            foreach (Match invited in Invites().Matches(text.Body[clause.Span.Start..clause.Span.End]))
            {
                var at = clause.Span.Start + invited.Index + invited.Length;
                if (text.Things.At(at - 1) is not null || lists.Whom(at, clause.Span.End) is not { Count: > 0 } guests) continue;
                if (stage.At(at) is not { } told || !Gatherings.Contains(told.Kind) || told.Sentence > clause.Sentence || clause.Sentence - told.Sentence > 1) continue;
                var rest = text.Body[guests[^1].Span.End..clause.Span.End];
                if (!Does().IsMatch(rest)) continue;
                foreach (var guest in guests.Where(guest => guest.Thing.Type == "Person")) yield return new Part(guest.Thing.Index, told.Index, Speaks().IsMatch(rest) ? "speaker" : "attendee", clause, "participation.invited", 0.88);
            }
        }
    }

    [GeneratedRegex("(?:特邀|邀请了?|请来了?|聆听了?|听取了?|听)")]
    private static partial Regex Invites();

    /// <summary>More than a post or a name follows, and no plan to come another day.</summary>
    [GeneratedRegex("^(?:等[^，。；]{0,8})?(?:现场|为|给|向|就|围绕|以|作|做|讲|授|教|分享|解读|开展|进行|带来|主讲|宣讲|担任(?:评委|裁判|嘉宾|主持|主讲|讲师|导师|点评))")]
    private static partial Regex Does();

    [GeneratedRegex("讲|辅导|报告|授课|分享|解读|发言")]
    private static partial Regex Speaks();
}
