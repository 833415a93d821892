using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Signing;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Who builds where the clause itself names nobody: 双方将共建检测中心; 甲公司将投资9亿元，在汐河沿岸建设走廊项目.</summary>
internal sealed class ImpliedDoers(ClauseText text, NameLists lists)
{
    private const int LongestAdverb = 4;

    private readonly Sides _sides = new(text, new PartyReader(text));

    /// <summary>The two parties that a word before the verb means, else those of whom the clause before says what they spend; empty where a name stands in the clause.</summary>
    /// <param name="clause">The clause of the verb.</param>
    /// <param name="before">Its words up to the verb.</param>
    public IReadOnlyList<Thing> Of(Clause clause, TextSpan before)
    {
        if (lists.In(before).Count > 0) return [];
        if (_sides.In(before) is { } both) return [both.First, both.Second];
        if (text.Before(clause) is not { Modality: Modality.Fact or Modality.Plan } previous || text.Words.CharBefore(previous.Span.End) != '元') return [];
        var sum = Investment.Start(text, previous.Span);
        return sum < previous.Span.End && lists.In(new TextSpan(previous.Span.Start, sum)) is [.., var last] && sum - last[^1].Span.End <= LongestAdverb
            ? [.. last.Select(place => place.Thing).Where(thing => thing.Type is "Organization" or "District")]
            : [];
    }
}
