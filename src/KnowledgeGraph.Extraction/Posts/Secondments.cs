using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The beginning of a secondment told apart from its post: 2020年9月来到县医院挂职, where another sentence calls the person 县医院副院长.</summary>
internal static partial class Secondments
{
    public static IEnumerable<PostStatement> Of(IReadOnlyList<PostStatement> statements, ArticleText text, ThingLayer things, DateLayer dates)
    {
        foreach (Match match in Coming().Matches(text.Body))
        {
            var sentence = text.SentenceAt(match.Index);
            var body = things.Within(new TextSpan(match.Index, match.Index + match.Length)).LastOrDefault().Thing;
            if (body is null || dates.Dates.LastOrDefault(date => sentence.Span.Contains(date.Span) && date.Span.End <= match.Index) is not { } date) continue;
            var people = things.Within(new TextSpan(sentence.Span.Start, match.Index)).Where(place => place.Thing.Type == "Person").Select(place => place.Thing.Index).ToHashSet();
            foreach (var post in statements.Where(post => post.Body == body.Index && people.Contains(post.Person) && post.State == "held").DistinctBy(post => (post.Person, post.Title)))
            {
                yield return post with { State = "began", Start = date.Date, Span = sentence.Span, Rule = "post.seconded", Confidence = 0.85 };
            }
        }
    }

    [GeneratedRegex("(?:来到|来|到|赴|前往)[^，。；]{2,16}挂职")]
    private static partial Regex Coming();
}
