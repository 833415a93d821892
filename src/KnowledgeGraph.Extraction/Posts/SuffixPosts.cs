using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads posts after names: 柳堤区教委江枫主任, 江枫副市长, 系主任弓月教授.</summary>
/// <param name="things">The article's things.</param>
/// <param name="titles">Its titles.</param>
/// <param name="reader">Reads the body of a title.</param>
internal sealed class SuffixPosts(ThingLayer things, TitleLayer titles, PostReader reader)
{
    /// <summary>Each person of the sentence with the post right after the name, and the span of both, from the body right before the name where it is the post's.</summary>
    /// <param name="sentence">Where to read.</param>
    /// <param name="before">The post that stands before a person's name, whose body a title of the same house shares; null where there is none.</param>
    public IEnumerable<(Occurrence Person, PostPhrase Post, TextSpan Run)> Read(TextSpan sentence, Func<Occurrence, PostPhrase?> before)
    {
        foreach (var title in titles.Titles.Where(title => sentence.Contains(title.Span) && title.Kind is not TitleKind.Leader))
        {
            if (things.EndingAt(title.Span.Start) is not { Thing.Type: "Person" } person || IsOfNext(title)) continue;
            var post = Bodied(reader.Read(title, null), person, before(person));
            var start = things.EndingAt(person.Span.Start) is { Thing.Type: "Organization" or "District" } body && body.Thing == post.Body ? body.Span.Start : person.Span.Start;
            yield return (person, post, new TextSpan(start, title.Span.End));
        }
    }

    /// <summary>秘书长 in 副主席江枫、秘书长何苗 belongs to whom it stands before.</summary>
    private bool IsOfNext(Title title) => things.StartingAt(title.Span.End) is { Thing.Type: "Person" };

    /// <summary>The body right before the name or meant there by a noun (集团江枫董事长), else that of the post before it; what the sentence merely spoke of is none.</summary>
    private PostPhrase Bodied(PostPhrase post, Occurrence person, PostPhrase? before)
    {
        if (post.Explicit) return post;
        var body = things.EndingAt(person.Span.Start) is { Thing.Type: "Organization" or "District" } printed ? printed.Thing : reader.MeantBefore(person.Span.Start) ?? before?.Body;
        return post with { Body = body, Name = post.Title.Text };
    }
}
