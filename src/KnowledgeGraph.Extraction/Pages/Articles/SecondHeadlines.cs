using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>Parts what was taken for one article where a headline stands above it and another below it, and each speaks of its own half.</summary>
/// <remarks>So pages print two articles whose texts touch, the second with its headline at its end. By words: which half has the rare pairs of characters that a headline has.</remarks>
internal sealed class SecondHeadlines
{
    private const double Least = 0.25;

    /// <summary>How much of a headline its own half must have more than the other, both headlines together.</summary>
    private const double Clearly = 0.6;

    /// <summary>How much of a headline the other half may have.</summary>
    private const double MostOfOther = 0.3;

    /// <summary>What a day in its first words, and a byline or a list of attendants before it, add for a paragraph.</summary>
    private const double Opening = 0.3;

    private const double Closing = 0.2;

    /// <summary>Two articles that touch are short.</summary>
    private const int MostParagraphs = 60;

    private readonly IReadOnlyList<Draft> _drafts;
    private readonly IReadOnlyList<Placed> _heads;
    private readonly PairWeights _weights;

    /// <param name="drafts">The articles in the page's order.</param>
    /// <param name="heads">The headlines in the page's order, without sub-headings.</param>
    public SecondHeadlines(IReadOnlyList<Draft> drafts, IReadOnlyList<Placed> heads)
    {
        (_drafts, _heads) = (drafts, heads);
        _weights = new PairWeights([.. drafts.SelectMany(draft => draft.Body).Select(placed => CharacterPairs.Of(placed.Text))]);
    }

    /// <summary>The articles, parted where they were two.</summary>
    public IReadOnlyList<Draft> Part() => [.. _drafts.SelectMany((draft, at) => Cut(draft, at + 1 < _drafts.Count ? _drafts[at + 1] : null) is { } cut ? draft.PartAt(cut) : [draft])];

    /// <summary>The place of the paragraph with which the second article begins.</summary>
    private int? Cut(Draft draft, Draft? next)
    {
        if (!draft.CanPart || Above(draft) is not { } above || Below(draft, next) is not { } below) return null;
        var body = draft.Body.ToList();
        if (body.Count > MostParagraphs) return null;
        var texts = body.ConvertAll(placed => CharacterPairs.Of(placed.Text));
        (int? cut, var most) = (null, 0.0);
        for (var at = 1; at < body.Count; at++)
        {
            if (!MayBegin(body, at) || Gain(above, below, Union(texts.Take(at)), Union(texts.Skip(at))) is not { } gain) continue;
            var weight = gain + (Cues.LeadsWithDay(body[at].Text) ? Opening : 0) + (Cues.ClosesArticle(body[at - 1].Text) || Cues.ClosesWithAttendants(body[at - 1].Text) ? Closing : 0);
            if (gain >= Clearly && weight > most) (cut, most) = (body[at].Index, weight);
        }
        return cut is null || (next is not null && _weights.Shared(below, next.Pairs) >= _weights.Shared(below, draft.Pairs)) ? null : cut;
    }

    /// <summary>How much more of each headline stands in its own half than in the other; null where a headline has little in its own, or much in the other.</summary>
    private double? Gain(HashSet<int> above, HashSet<int> below, HashSet<int> first, HashSet<int> second)
    {
        double own = _weights.Shared(above, first), foreign = _weights.Shared(above, second), ownBelow = _weights.Shared(below, second), foreignBelow = _weights.Shared(below, first);
        return own < Least || ownBelow < Least || foreign > MostOfOther || foreignBelow > MostOfOther ? null : own - foreign + ownBelow - foreignBelow;
    }

    private static HashSet<int> Union(IEnumerable<HashSet<int>> texts) => [.. texts.SelectMany(pairs => pairs)];

    /// <summary>Whether the paragraph may open an article: a sentence ends before it, and where paragraphs are indented it is.</summary>
    private static bool MayBegin(List<Placed> body, int at) =>
        body[at].Paragraph.Kind == ParagraphKind.Text && (Punctuation.Ends(body[at - 1].Text) || body[at - 1].Paragraph.Kind is ParagraphKind.Byline or ParagraphKind.Caption)
        && (body[at].Paragraph.Indented || !body.Exists(placed => placed.Paragraph.Indented));

    /// <summary>The words of the headline right above the article or its byline.</summary>
    private HashSet<int>? Above(Draft draft) => Words(_heads.LastOrDefault(head => head.Index < draft.First && head.Index >= draft.First - 1 - draft.Pieces[0].Opening.Count));

    /// <summary>The words of the headline right below the article, or below the caption of its photograph.</summary>
    private HashSet<int>? Below(Draft draft, Draft? next) => Words(_heads.FirstOrDefault(head => head.Index > draft.Last && head.Index <= draft.Last + 2 && (next is null || head.Index < next.First)));

    private static HashSet<int>? Words(Placed? head) => head is null || Signatures.Sign(head.Text) ? null : CharacterPairs.Of(head.Text);
}
