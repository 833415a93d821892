using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads the stations of a career that stand as a table does, times and then a post without a verb: 1998.07—2003.05 柳堤镇镇长; 2016年8月至今　沧浦区区长.</summary>
internal sealed partial class Stations(ArticleText text)
{
    private const int Reach = 24;

    /// <summary>From and to when somebody had the post before which the times stand; no end where it goes on. Null where no such times stand there.</summary>
    public (PartialDate From, PartialDate? To)? Of(PostPhrase post) =>
        post.Span.End >= text.Body.Length || "，。；、（(\n".Contains(text.Body[post.Span.End]) || text.After(post.Span.End, 1) is " " or "　" ? Before(post.Span.Start) : null;

    /// <summary>The times that end right before the offset.</summary>
    public (PartialDate From, PartialDate? To)? Before(int at)
    {
        var start = Math.Max(0, at - Reach);
        var match = Times().Match(text.Body, start, at - start);
        if (!match.Success || Date(match, "from", "month") is not { } first) return null;
        return match.Groups["to"].Success ? Date(match, "to", "last") is { } last && last.LastDay >= first.FirstDay ? (first, last) : null : (first, null);
    }

    private static PartialDate? Date(Match match, string year, string month) =>
        PartialDate.TryCreate(Number(match, year)!.Value, Number(match, month), null, out var date) ? date : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""(?<![\d.])(?<from>(?:19|20)\d\d)(?:[年.．/](?:(?<month>0?[1-9]|1[0-2])月?)?)?[ 　]?(?:-{1,2}|[—–－~～至]{1,2})[ 　]?(?:(?<to>(?:19|20)\d\d)(?:[年.．/](?:(?<last>0?[1-9]|1[0-2])月?)?)?|至?今)?[ 　，,：:]*$""")]
    private static partial Regex Times();
}
