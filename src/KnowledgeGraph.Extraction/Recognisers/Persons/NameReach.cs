namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>How far a name reaches, told by all its occurrences: what follows a true end varies, what follows a false end does not.</summary>
internal sealed class NameReach(string body)
{
    private readonly Dictionary<string, bool> _known = [];

    /// <summary>Whether the form occurs at least twice in the body and the same Chinese character follows it every time.</summary>
    public bool IsCutShort(string form)
    {
        if (!_known.TryGetValue(form, out var cut)) _known.Add(form, cut = IsFollowedAlike(body, form));
        return cut;
    }

    private static bool IsFollowedAlike(ReadOnlySpan<char> body, ReadOnlySpan<char> form)
    {
        var next = '\0';
        var count = 0;
        for (var at = body.IndexOf(form); at >= 0;)
        {
            var end = at + form.Length;
            var follower = end < body.Length ? body[end] : '\n';
            if (follower is < '\u4e00' or > '\u9fff' || (count > 0 && follower != next)) return false;
            next = follower;
            count++;
            var further = body[end..].IndexOf(form);
            at = further < 0 ? -1 : end + further;
        }
        return count >= 2;
    }
}
