using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Reference and output articles that share text, to be scored together.</summary>
internal sealed record AlignedGroup(List<AnnotatedArticle> Golds, List<AnnotatedArticle> Outputs);

/// <summary>Groups the articles of a page, and counts right splits, headlines and dates.</summary>
/// <remarks>An article is split rightly if one output body holds its first and last words and the first words of no other.</remarks>
internal sealed class Alignment
{
    /// <summary>A body of so few characters is a scrap, not a false article.</summary>
    private const int LongestScrap = 60;

    private readonly IReadOnlyList<AnnotatedArticle> _golds;
    private readonly IReadOnlyList<AnnotatedArticle> _outputs;
    private readonly (string Start, string End)[] _heads;
    private readonly string[] _bodies;
    private readonly int[] _parents;

    private Alignment(IReadOnlyList<AnnotatedArticle> golds, IReadOnlyList<AnnotatedArticle> outputs)
    {
        _golds = golds;
        _outputs = outputs;
        _heads = [.. golds.Select(gold => (Comparable.Of(gold.Start), Comparable.Of(gold.End)))];
        _bodies = [.. outputs.Select(output => Comparable.Of(output.Body))];
        _parents = [.. Enumerable.Range(0, golds.Count + outputs.Count)];
    }

    public static IReadOnlyList<AlignedGroup> Of(IReadOnlyList<AnnotatedArticle> golds, IReadOnlyList<AnnotatedArticle> outputs, ScoreSheet sheet)
    {
        var alignment = new Alignment(golds, outputs);
        alignment.Align(sheet);
        return alignment.Groups();
    }

    private void Align(ScoreSheet sheet)
    {
        var used = new HashSet<int>();
        for (var gold = 0; gold < _golds.Count; gold++)
        {
            var found = Find(gold);
            if (found is { } output) used.Add(output);
            if (_golds[gold].Optional == true) continue;
            if (found is { } right)
            {
                sheet.Articles.Right++;
                Compare(_golds[gold], _outputs[right], sheet);
            }
            else
            {
                sheet.Articles.Missed++;
                sheet.Misses.Add(new ScoreMiss("", "article", "missed", Comparable.Head(_heads[gold].Start, 20)));
            }
        }
        sheet.Articles.False += Enumerable.Range(0, _bodies.Length).Count(output => !used.Contains(output) && Comparable.Length(_bodies[output]) > LongestScrap);
    }

    /// <summary>Ties the article to every output that shares text with it; the last that holds it rightly is its own.</summary>
    private int? Find(int gold)
    {
        var (start, end) = _heads[gold];
        int? found = null;
        for (var output = 0; output < _bodies.Length; output++)
        {
            var (hasStart, hasEnd) = (Holds(output, start), Holds(output, end));
            if (hasStart || hasEnd) _parents[Root(_golds.Count + output)] = Root(gold);
            if (hasStart && hasEnd && !HoldsOther(output, gold)) found = output;
        }
        return found;
    }

    private bool Holds(int output, string words) => words.Length > 0 && _bodies[output].Contains(words, StringComparison.Ordinal);

    private bool HoldsOther(int output, int gold) =>
        Enumerable.Range(0, _golds.Count).Any(other => other != gold && _golds[other].Optional != true && Holds(output, _heads[other].Start));

    private static void Compare(AnnotatedArticle gold, AnnotatedArticle output, ScoreSheet sheet)
    {
        string[] titles = [.. gold.Titles.Prepend(gold.Title ?? "").Where(title => title.Length > 0).Select(Comparable.Of)];
        var title = Comparable.Of(output.Title);
        sheet.Share("title").Add(titles.Length == 0 ? null : titles.Max(wanted => Similarity.Dice(wanted, title)) >= 0.6);
        sheet.Share("article date").Add(Dates.Agree(gold.Date, output.Date));
    }

    private List<AlignedGroup> Groups()
    {
        var groups = new Dictionary<int, AlignedGroup>();
        var order = new List<AlignedGroup>();
        for (var gold = 0; gold < _golds.Count; gold++) Group(gold).Golds.Add(_golds[gold]);
        for (var output = 0; output < _outputs.Count; output++) Group(_golds.Count + output).Outputs.Add(_outputs[output]);
        return order;

        AlignedGroup Group(int article)
        {
            if (!groups.TryGetValue(Root(article), out var group))
            {
                groups.Add(Root(article), group = new AlignedGroup([], []));
                order.Add(group);
            }
            return group;
        }
    }

    private int Root(int article)
    {
        while (_parents[article] != article) article = _parents[article];
        return article;
    }
}
