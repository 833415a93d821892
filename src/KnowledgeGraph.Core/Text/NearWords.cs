namespace KnowledgeGraph.Core.Text;

/// <summary>What somebody may have meant by a word that is not known: those that are a few characters away.</summary>
public static class NearWords
{
    private const int Most = 3;

    /// <summary>The nearest of the words, the nearest first; none where all are far.</summary>
    public static IReadOnlyList<string> Of(string asked, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(known);
        return [.. known.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Steps: Steps(asked, word)))
            .Where(pair => pair.Steps <= Math.Max(1, (Math.Max(asked.Length, pair.Word.Length) + 1) / 3) && pair.Steps < asked.Length)
            .OrderBy(pair => pair.Steps).ThenBy(pair => pair.Word, CodePointComparer.Instance).Take(Most).Select(pair => pair.Word)];
    }

    /// <summary>"did you mean A or B?", or what there is where nothing is near.</summary>
    public static string Hint(string asked, IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var near = Of(asked, known);
        return near.Count > 0 ? $"did you mean {string.Join(" or ", near)}? There are {string.Join(", ", known)}." : $"there are {string.Join(", ", known)}.";
    }

    /// <summary>How many characters have to be changed, put in or taken out, whatever their case.</summary>
    private static int Steps(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                row[j] = Math.Min(diagonal + (same ? 0 : 1), Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[^1];
    }
}
