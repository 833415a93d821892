using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads lists by post, of who was elected or who they are: 当选名单如下：\n区长：江枫\n副区长：何苗、汪洋.</summary>
internal sealed partial class ListedPosts(ArticleText text, ThingLayer things, TitleLayer titles, PostReader reader)
{
    private const int Reach = 80;

    /// <summary>Each person of a list with the post of the line and the state that the words above tell.</summary>
    public IEnumerable<(Occurrence Person, PostPhrase Post, string State)> Read()
    {
        PostPhrase? carried = null;
        var (end, state) = (-1, "held");
        foreach (var row in PostRows.In(text.Body, titles))
        {
            var start = text.Body.LastIndexOf('\n', row.Title.Span.Start) + 1;
            if (start > end + 1 || end < 0)
            {
                carried = null;
                state = Announces().IsMatch(text.Body.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start))) ? "began" : "held";
            }
            carried = reader.Read(row.Title, carried);
            end = text.Body.IndexOf('\n', row.Title.Span.End) is var line and >= 0 ? line : text.Body.Length;
            foreach (var name in row.Names)
            {
                if (things.StartingAt(name.Start) is { Thing.Type: "Person" } person && person.Span == name) yield return (person, carried, state);
            }
        }
    }

    /// <summary>What stands above a list of those elected or appointed.</summary>
    [GeneratedRegex("(?:当选|选举产生|选出|选举结果|任命|新当选)[^。\\n]{0,40}(?:：|如下。?)\\s*$|(?:当选名单|选举结果|任命名单)[^。\\n]{0,12}\\s*$")]
    private static partial Regex Announces();
}
