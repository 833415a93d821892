using KnowledgeGraph.Extraction.Pages.Articles;
using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages.Headlines;

/// <summary>Lines of one headline, as far as their place on the page tells.</summary>
internal sealed class HeadGroup(IReadOnlyList<Placed> lines)
{
    public IReadOnlyList<Placed> Lines { get; } = lines;

    public int First => Lines[0].Index;

    public int Last => Lines[^1].Index;

    public HashSet<int> Pairs { get; } = CharacterPairs.Of(string.Join('\n', lines.Select(line => line.Text)));

    /// <summary>讣告, 公示: what only heads a text, whatever words the two share.</summary>
    public bool IsNotice => Lines.Count == 1 && HeadsNotice(Lines[0]);

    /// <summary>The heads in runs without a gap; one of a notice stands alone.</summary>
    public static IEnumerable<HeadGroup> Gather(IEnumerable<Placed> heads)
    {
        var run = new List<Placed>();
        foreach (var head in heads)
        {
            if (run.Count > 0 && (head.Index != run[^1].Index + 1 || head.Paragraph.Gap > 0 || HeadsNotice(head) || HeadsNotice(run[^1])))
            {
                yield return new HeadGroup(run);
                run = [];
            }
            run.Add(head);
        }
        if (run.Count > 0) yield return new HeadGroup(run);
    }

    private static bool HeadsNotice(Placed head) => Cues.HeadsNotice(head.Text);
}
