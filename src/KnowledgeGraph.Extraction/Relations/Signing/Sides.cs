using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>Whom 双方, 两区 and their kin mean: the two parties of that kind that the text named last.</summary>
internal sealed partial class Sides(ClauseText text, PartyReader parties)
{
    private const int Reach = 30;

    private static readonly WordMap<PartyKind> Words = LexiconFile.Map("sides.tsv", 2, row => new PartyKind(row.Columns[1], row.List(2)));

    /// <summary>The two parties that a word of the span means; null where there is no such word, or nothing before it fits.</summary>
    public (Thing First, Thing Second)? In(TextSpan span)
    {
        foreach (var (word, side) in text.Find(Words, span))
        {
            if (Joined(word.Start, side) is { } joined) return joined;
            if (side.Type != "Any" && Named(word.Start, side) is { } named) return named;
        }
        return null;
    }

    /// <summary>Two parties that a clause before joined by 与 or 和.</summary>
    private (Thing First, Thing Second)? Joined(int offset, PartyKind side)
    {
        var last = text.Article.Get<ClauseLayer>().At(offset).Index;
        for (var index = last; index >= Math.Max(0, last - Reach); index--)
        {
            var clause = text.Clauses[index].Span;
            var found = parties.In(index == last ? new TextSpan(clause.Start, offset) : clause);
            for (var at = found.Count - 1; at > 0; at--)
            {
                if ((parties.IsLink(found[at - 1], found[at]) || (parties.IsListed(found[at - 1], found[at]) && Tied().IsMatch(text.Words.After(found[at].Place.Span.End, 2)))) && side.Fits(found[at - 1].Thing) && side.Fits(found[at].Thing)) return (found[at - 1].Thing, found[at].Thing);
            }
        }
        return null;
    }

    /// <summary>The two different parties named last; the home and the only one that is named.</summary>
    private (Thing First, Thing Second)? Named(int offset, PartyKind side)
    {
        Thing? second = null;
        foreach (var place in text.Things.Within(new TextSpan(0, offset)).Reverse())
        {
            if (!side.Fits(place.Thing)) continue;
            if (second is null) second = place.Thing;
            else if (place.Thing != second && place.Thing.Level == second.Level) return (place.Thing, second);
        }
        return second is not null && text.Things.HomeDivision is { } home && text.Things.Things[home] is var own && own != second && side.Fits(own) && own.Level == second.Level ? (own, second) : null;
    }

    /// <summary>结对 in 沧浦区、苔溪县结对帮扶联席会: what two that a list names do together.</summary>
    [GeneratedRegex("结对|协作|合作|帮扶|对口|共建")]
    private static partial Regex Tied();
}
