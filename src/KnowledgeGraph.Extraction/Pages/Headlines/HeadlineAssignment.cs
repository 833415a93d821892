using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Pages.Articles;

namespace KnowledgeGraph.Extraction.Pages.Headlines;

/// <summary>Gives the headlines of a page to its articles, wherever on the page they stand.</summary>
internal sealed class HeadlineAssignment(IReadOnlyList<Draft> drafts)
{
    private const int Reach = 8;
    private const double Margin = 0.4;
    private const double Least = 0.15;
    private const double Like = 0.15;
    private const double LikeEnoughForSecond = 0.35;

    private readonly HeadlineScore _score = new(drafts);

    public void Assign(IEnumerable<Placed> heads)
    {
        var groups = HeadGroup.Gather(heads).SelectMany(HeadHeaps.Part).SelectMany(Split).ToList();
        var heaps = HeadHeaps.Of(groups, Liked);
        var pairs = groups.SelectMany(group => Near(group).Select(draft => (Group: group, Draft: draft, Score: heaps.Contains(group) ? _score.InHeap(group, draft) : _score.Of(group, draft))));
        var given = new HashSet<HeadGroup>();
        foreach (var (group, draft, score) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Group.First).ThenBy(pair => pair.Draft))
        {
            if (score < Least) break;
            if (given.Contains(group) || !MayTake(drafts[draft], group)) continue;
            drafts[draft].Headline.AddRange(group.Lines);
            given.Add(group);
        }
    }

    /// <summary>A second headline goes to an article only if they are much alike.</summary>
    private bool MayTake(Draft draft, HeadGroup group) => draft.Headline.Count == 0 || _score.Shared(group, draft) >= LikeEnoughForSecond;

    /// <summary>Parts a run of lines where its lines clearly belong to different articles, as in a heap of headlines.</summary>
    private IEnumerable<HeadGroup> Split(HeadGroup group)
    {
        var run = new HeadGroup([group.Lines[0]]);
        foreach (var line in group.Lines.Skip(1))
        {
            var next = new HeadGroup([line]);
            if (AreApart(run, next))
            {
                yield return run;
                run = next;
            }
            else
            {
                run = new HeadGroup([.. run.Lines, line]);
            }
        }
        yield return run;
    }

    private bool AreApart(HeadGroup one, HeadGroup other)
    {
        int first = Best(one), second = Best(other);
        return first != second && first >= 0
            && ((_score.Of(one, first) - _score.Of(one, second) > Margin && _score.Of(other, second) - _score.Of(other, first) > Margin)
                || (Liker(one, first, second) && Liker(other, second, first)));
    }

    /// <summary>Whether the lines have far more in common with one article than with the other.</summary>
    private bool Liker(HeadGroup group, int draft, int other) => _score.Shared(group, drafts[draft]) is var shared && shared > Like && _score.Shared(group, drafts[other]) < shared / 3;

    /// <summary>The article that the lines have most in common with, wherever they stand; -1 where it is little.</summary>
    private int Liked(HeadGroup group) => Near(group).Where(draft => _score.Shared(group, drafts[draft]) > Like).OrderByDescending(draft => _score.Shared(group, drafts[draft])).FirstOrDefault(-1);

    private int Best(HeadGroup group) => Near(group).OrderByDescending(draft => _score.Of(group, draft)).FirstOrDefault(-1);

    /// <summary>The articles around a headline; brief items have none.</summary>
    private IEnumerable<int> Near(HeadGroup group)
    {
        var next = FirstAfter(group.First);
        return Enumerable.Range(next - Reach, 2 * Reach).Where(at => at >= 0 && at < drafts.Count && !drafts[at].IsBrief);
    }

    private int FirstAfter(int index) => Bisection.CountBelow(drafts, index + 1, draft => draft.First);
}
