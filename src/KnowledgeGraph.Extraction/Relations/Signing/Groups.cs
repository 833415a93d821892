using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>Whom 三地, 四区 and their kin mean: as many parties of that kind as a clause before names; one fewer with the home.</summary>
internal sealed class Groups(ClauseText text, PartyReader parties)
{
    private const int Reach = 12;

    private static readonly WordMap<Group> Words = LexiconFile.Map("groups.tsv", 3, row => new Group(row.Number(1), new PartyKind(row.Columns[2], row.List(3))));

    /// <summary>The parties that a word of the span means; empty where there is no such word, or nothing before it fits.</summary>
    public IReadOnlyList<Thing> In(TextSpan span)
    {
        if (text.Find(Words, span).FirstOrDefault() is not { Value: { } group } word) return [];
        var last = text.Article.Get<ClauseLayer>().At(word.Span.Start).Index;
        for (var index = last; index >= Math.Max(0, last - Reach); index--)
        {
            var clause = text.Clauses[index].Span;
            List<Thing> named = [.. parties.In(index == last ? new TextSpan(clause.Start, word.Span.Start) : clause).Select(party => party.Thing).Where(group.Kind.Fits).Distinct()];
            if (named.Count == group.Number - 1 && text.Things.HomeDivision is { } home && text.Things.Things[home] is var own && group.Kind.Fits(own) && !named.Contains(own)) named.Add(own);
            if (named.Count == group.Number) return named;
            if (named.Count > 1) return [];
        }
        return [];
    }

    private sealed record Group(int Number, PartyKind Kind);
}
