using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Evaluation.References;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>How alike a reference entity and an output entity are.</summary>
internal static partial class Similarity
{
    /// <summary>An event is anchored by the sentence that reports it, not by a page.</summary>
    private const int LongestQuote = 260;

    private static readonly Dictionary<string, double> Fuzzy =
        new() { ["Project"] = 0.5, ["Event"] = 0.5, ["Document"] = 0.7, ["Organization"] = 0.8, ["Place"] = 0.8 };

    /// <summary>0 where they can't mean the same; names give up to 1, an event's anchor, kind and date up to 3 more.</summary>
    public static double Of(ScoredEntity gold, ScoredEntity output)
    {
        if (output.Type != gold.Type && !gold.Source.Types.Contains(output.Type)) return 0;
        var score = OfNames(gold, output);
        if (gold.Type != "Event") return score;
        var anchored = !string.IsNullOrEmpty(gold.Source.Anchor) && output.EvidenceText.Contains(gold.Anchor, StringComparison.Ordinal);
        if (!anchored && score == 0) return 0;
        return score + (anchored ? 2 : 0) + (gold.AcceptsKind(output.Source.Kind) ? 0.5 : 0) + (Dates.Agree(gold.Source.Date, output.Source.Date) == true ? 0.5 : 0);
    }

    /// <summary>Twice the common pairs of neighbouring characters, over all of both.</summary>
    public static double Dice(string left, string right)
    {
        if (left == right) return 1;
        if (left.Length == 0 || right.Length == 0) return 0;
        var (x, y) = (Bigrams(left), Bigrams(right));
        var common = x.Sum(pair => Math.Min(pair.Value, y.GetValueOrDefault(pair.Key)));
        var total = x.Values.Sum() + y.Values.Sum();
        return 2.0 * common / total;
    }

    /// <summary>The text of an event's quotes that are short enough to be the sentence that reports it.</summary>
    public static string EvidenceText(AnnotatedEntity entity) =>
        string.Join('\n', entity.Evidence.Select(evidence => Comparable.Of(evidence.Quote)).Where(IsSentence));

    /// <summary>1 for a shared form; between 0 and 1 for close names of the types that have no fixed name; else 0.</summary>
    private static double OfNames(ScoredEntity gold, ScoredEntity output)
    {
        if (gold.Forms.Any(output.FormSet.Contains)) return 1;
        var pairs = from g in gold.Forms from o in output.Forms select (g, o);
        if (gold.Type is "Organization" or "District" or "Place" or "Project" && pairs.Any(pair => IsTailOfOther(pair.g, pair.o))) return 0.95;
        if (!Fuzzy.TryGetValue(gold.Type, out var least)) return 0;
        var best = pairs.Select(pair => Dice(pair.g, pair.o)).DefaultIfEmpty().Max();
        return best >= least ? best : 0;
    }

    /// <summary>Whether the longer name is the shorter one with a division in front: 丰台区住建委 and 住建委.</summary>
    private static bool IsTailOfOther(string left, string right)
    {
        var (longer, shorter) = left.Length > right.Length ? (left, right) : (right, left);
        return Comparable.Length(shorter) >= 3 && longer.EndsWith(shorter, StringComparison.Ordinal)
            && DivisionNames.EndsAsOne(longer[..^shorter.Length]);
    }

    private static Dictionary<(Rune, Rune?), int> Bigrams(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        var pairs = new Dictionary<(Rune, Rune?), int>();
        for (var at = 0; at < Math.Max(runes.Length - 1, 1) && at < runes.Length; at++)
        {
            (Rune, Rune?) pair = (runes[at], at + 1 < runes.Length ? runes[at + 1] : null);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }
        return pairs;
    }

    private static bool IsSentence(string quote) => Comparable.Length(quote) <= LongestQuote && SentenceEnd().Count(quote) <= 3;

    [GeneratedRegex("[。！？]")]
    private static partial Regex SentenceEnd();
}
