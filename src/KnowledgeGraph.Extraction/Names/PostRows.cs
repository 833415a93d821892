using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Lists by post: each line a post, a colon and who has it (区人大常委会副主任：江枫、何苗).</summary>
internal static partial class PostRows
{
    private const int LongestPost = 28;

    /// <summary>Every row, in order.</summary>
    public static IReadOnlyList<PostRow> In(string body, TitleLayer titles)
    {
        var rows = new List<PostRow>();
        foreach (var title in titles.Titles.Where(title => title.Kind is not (TitleKind.Occupation or TitleKind.None) && title.Span.End < body.Length && body[title.Span.End] is '：' or ':'))
        {
            var start = title.Span.Start == 0 ? 0 : body.LastIndexOf('\n', title.Span.Start - 1) + 1;
            if (title.Span.End - start > LongestPost || Marks().IsMatch(body.AsSpan(start, title.Span.End - start))) continue;
            if (Names().Match(body, title.Span.End + 1) is { Success: true } names) rows.Add(new PostRow(title, [.. names.Groups["name"].Captures.Select(name => TextSpan.At(name.Index, name.Length))]));
        }
        return rows;
    }

    [GeneratedRegex("[，。；！？“”]")]
    private static partial Regex Marks();

    [GeneratedRegex("""\G[ 　]*(?<name>[\u4e00-\u9fff·]{2,8}?)(?:（[^（）\n]{1,12}）)?(?:[、， 　]+(?<name>[\u4e00-\u9fff·]{2,8}?)(?:（[^（）\n]{1,12}）)?)*[。；]?[ 　]*(?=\n|$)""")]
    private static partial Regex Names();
}

/// <summary>One line of a list by post.</summary>
/// <param name="Title">The title that the colon follows.</param>
/// <param name="Names">Where the names stand.</param>
internal sealed record PostRow(Title Title, IReadOnlyList<TextSpan> Names);
