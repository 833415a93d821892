using System.Text;
using KnowledgeGraph.Core.Text.Unicode;

namespace KnowledgeGraph.Core.Text;

/// <summary>Unicode's compatibility form NFKC: ２０２３ becomes 2023, Ａ becomes A, ﬁ becomes fi, a full-width ！ becomes !.</summary>
/// <remarks>
/// <c>string.Normalize</c> does nothing under invariant globalization, which we keep so that no machine needs ICU; hence this one.
/// It equals Unicode 14. Lone surrogates stay as they are. Text without such characters is returned itself.
/// </remarks>
public static class CompatibilityForm
{
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tables = UnicodeTables.Instance;
        return tables.MayChange(text) ? ToText(Compose(Order(Decompose(text, tables), tables), tables)) : text;
    }

    private static List<int> Decompose(string text, UnicodeTables tables)
    {
        var points = new List<int>(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            int point = text[at];
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) point = char.ConvertToUtf32(text[at], text[++at]);
            if (Hangul.IsSyllable(point)) Hangul.Decompose(point, points);
            else if (tables.Decomposition(point) is { } parts) points.AddRange(parts);
            else points.Add(point);
        }
        return points;
    }

    /// <summary>Sorts each run of combining marks by class; marks of one class keep their order.</summary>
    private static List<int> Order(List<int> points, UnicodeTables tables)
    {
        for (var at = 1; at < points.Count; at++)
        {
            var point = points[at];
            var rank = tables.CombiningClass(point);
            if (rank == 0) continue;
            var to = at;
            for (; to > 0 && tables.CombiningClass(points[to - 1]) > rank; to--) points[to] = points[to - 1];
            points[to] = point;
        }
        return points;
    }

    private static List<int> Compose(List<int> points, UnicodeTables tables)
    {
        int starter = -1, kept = 0, lastRank = -1;
        for (var at = 0; at < points.Count; at++)
        {
            var point = points[at];
            var rank = tables.CombiningClass(point);
            if (starter >= 0 && lastRank < rank && Composed(points[starter], point, tables) is { } composed)
            {
                points[starter] = composed;
                continue;
            }
            if (rank == 0)
            {
                starter = kept;
                lastRank = -1;
            }
            else
            {
                lastRank = rank;
            }
            points[kept++] = point;
        }
        points.RemoveRange(kept, points.Count - kept);
        return points;
    }

    private static int? Composed(int first, int second, UnicodeTables tables) => Hangul.Compose(first, second) ?? tables.Composition(first, second);

    private static string ToText(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            if (point < 0x10000) text.Append((char)point);
            else text.Append(char.ConvertFromUtf32(point));
        }
        return text.ToString();
    }
}
