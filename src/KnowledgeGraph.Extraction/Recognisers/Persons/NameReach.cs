using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>How far a name reaches, told by all its occurrences: what follows a true end varies, what follows a false end does not.</summary>
internal sealed class NameReach(ArticleText text)
{
    /// <summary>What follows a verb of one character: 守在, 捧着.</summary>
    private const string AfterVerbs = "在着了过到";

    private readonly Dictionary<string, bool> _known = [];

    /// <summary>What the analyser takes for people where no such verb could be drawn to the name, and where it leaves no character of it behind (凡 in 柯远|凡|说).</summary>
    private readonly Lazy<HashSet<string>> _whole = new(() => [.. text.Tokens.Where(token => token.Tag == "PER" && !AfterVerbs.Contains(text.CharAt(token.Span.End)) && !IsLeftBehind(text, token.Span.End)).Select(token => token.Span.In(text.Body))]);

    /// <summary>Whether the form occurs at least twice in the body and the same Chinese character follows it every time.</summary>
    public bool IsCutShort(string form)
    {
        if (!_known.TryGetValue(form, out var cut)) _known.Add(form, cut = IsFollowedAlike(text.Body, form));
        return cut;
    }

    /// <summary>Whether the analyser takes the same run for somebody elsewhere: 郑开来 in 郑开|来到车站, by 郑开来|表示.</summary>
    public bool IsWhole(TextSpan run) => run.Length == 3 && _whole.Value.Contains(run.In(text.Body));

    /// <summary>Whether a run of three characters is a name of two that stands elsewhere, and a verb: 李想守 in 李想守在村口.</summary>
    public bool Overruns(TextSpan run) =>
        run.Length == 3 && AfterVerbs.Contains(text.CharAt(run.End)) && _whole.Value.Contains(TextSpan.At(run.Start, 2).In(text.Body)) && text.Body.IndexOf(run.In(text.Body), StringComparison.Ordinal) == text.Body.LastIndexOf(run.In(text.Body), StringComparison.Ordinal);

    private static bool IsLeftBehind(ArticleText text, int end) => text.TokenAt(end) is { Span.Length: 1, Tag: not ("v" or "vd" or "p" or "c" or "u" or "d" or "w" or "xc" or "f" or "m") } token && token.Span.Start == end;

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
