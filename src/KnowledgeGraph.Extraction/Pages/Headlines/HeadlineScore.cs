using KnowledgeGraph.Extraction.Pages.Articles;

namespace KnowledgeGraph.Extraction.Pages.Headlines;

/// <summary>Weighs how well a headline fits an article: by what they share, and by where it stands.</summary>
internal sealed class HeadlineScore(IReadOnlyList<Draft> drafts)
{
    private const double Likeness = 2;
    private const double Above = 0.45;
    private const double Below = 0.25;
    private const double Attached = 0.35;
    private const double Step = 0.25;
    private const double Notice = 2;

    private readonly PairWeights _weights = new([.. drafts.Select(draft => draft.Pairs)]);

    public double Shared(HeadGroup group, Draft draft) => _weights.Shared(group.Pairs, draft.Pairs);

    public double Of(HeadGroup group, int draft) => (Likeness * Shared(group, drafts[draft])) + Place(group, draft) + (group.IsNotice && group.Last < drafts[draft].First ? Notice : 0);

    /// <summary>How well a headline of a heap fits an article: how far it stands from it tells nothing.</summary>
    public double InHeap(HeadGroup group, int draft) => Math.Max(Of(group, draft), Likeness * Shared(group, drafts[draft]));

    /// <summary>Headlines stand above their article, less often below it; each article between makes it less likely.</summary>
    private double Place(HeadGroup group, int draft)
    {
        var between = Between(group, draft);
        if (group.Last < drafts[draft].First) return Above - (Step * between);
        var attached = between == 0 && group.Lines[0].Paragraph.Gap == 0 && group.Lines[0].Index == drafts[draft].Last + 1;
        return (attached ? Attached : Below) - (Step * between);
    }

    private int Between(HeadGroup group, int draft)
    {
        var count = 0;
        if (group.Last < drafts[draft].First)
        {
            for (var at = draft - 1; at >= 0 && drafts[at].First > group.Last; at--) count++;
        }
        else
        {
            for (var at = draft + 1; at < drafts.Count && drafts[at].First < group.First; at++) count++;
        }
        return count;
    }
}
