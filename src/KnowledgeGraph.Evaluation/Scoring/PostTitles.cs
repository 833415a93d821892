using System.Text.RegularExpressions;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>The forms in which one post's title can be written.</summary>
internal static partial class PostTitles
{
    /// <summary>The title, without 代, and without the name of what the post belongs to (丰台区区长, 区长).</summary>
    public static IEnumerable<string> Of(string? title, ScoredEntity? body)
    {
        var written = Comparable.Of(title);
        yield return written;
        yield return Acting().Replace(written, "");
        foreach (var name in body?.Forms ?? [])
        {
            foreach (var head in new[] { name, DivisionNames.WithoutTail(name) })
            {
                if (Comparable.Length(head) > 1 && written.Length > head.Length && written.StartsWith(head, StringComparison.Ordinal))
                    yield return written[head.Length..];
            }
        }
    }

    [GeneratedRegex("代理?(?=(省|市|区|县|旗|州|盟|镇|乡)?(长|主任|院长|检察长|书记|主席))")]
    private static partial Regex Acting();
}
