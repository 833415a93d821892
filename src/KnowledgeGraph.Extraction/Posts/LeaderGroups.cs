using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads whom a list calls leaders behind its names: 江枫、何苗等区领导.</summary>
internal sealed partial class LeaderGroups(ArticleText text, ThingLayer things, TitleLayer titles, PostReader reader)
{
    private const int Reach = 6;

    public IEnumerable<(Occurrence Person, PostPhrase Post)> Read()
    {
        foreach (var title in titles.Titles.Where(title => title.Kind == TitleKind.Leader))
        {
            var post = reader.Read(title, null);
            if (post.Body is not { Type: "District" } || And().Match(text.Before(post.Span.Start, Reach).ToString()) is not { Success: true } and) continue;
            for (var end = post.Span.Start - and.Length; things.EndingAt(end) is { Thing.Type: "Person" } person; end = person.Span.Start - 1)
            {
                yield return (person, post);
                if (text.CharBefore(person.Span.Start) is not ('、' or '和' or '与')) break;
            }
        }
    }

    /// <summary>等, 等4位: those of the list that are not named.</summary>
    [GeneratedRegex("等(?:(?:\\d+|[两三四五六七八九十]+)[位名])?$")]
    private static partial Regex And();
}
