using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads ends and beginnings of a post that was named just before: 江枫任区长，何苗不再担任这一职务; 江枫任书记，何苗不再兼任.</summary>
internal sealed partial class SaidPosts(ArticleText text, ThingLayer things, Doubts doubts)
{
    /// <summary>What the sentence adds to the statements before it: of its own posts, else of those of the sentence before.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">All statements up to and with the sentence.</param>
    public IEnumerable<(PostStatement Post, TextSpan Person, int VerbAt)> Of(TextSpan sentence, IReadOnlyList<PostStatement> before)
    {
        foreach (Match match in Said().Matches(text.Body[sentence.Start..sentence.End]))
        {
            var verbAt = sentence.Start + match.Index;
            var nameEnd = text.Before(verbAt, 2) is "同志" ? verbAt - 2 : verbAt;
            if (things.EndingAt(nameEnd) is not { Thing.Type: "Person" } person) continue;
            var told = match.Groups["end"].Success ? "ended" : "began";
            if (doubts.Left(sentence, person.Span, TextSpan.At(verbAt, match.Length), told) is not { } state) continue;
            if (Meant(sentence, verbAt, person.Thing.Index, told, before) is { } post) yield return (post with { Person = person.Thing.Index, State = state, Start = null, End = null }, person.Span, verbAt);
        }
    }

    /// <summary>The post named last before the words that the person can end or take up: no other's to end but one just taken up, none that another still holds to take up.</summary>
    private PostStatement? Meant(TextSpan sentence, int verbAt, int person, string state, IReadOnlyList<PostStatement> told)
    {
        var before = text.SentenceAt(sentence.Start) is { Index: > 0 } own && text.Sentences.Sentences[own.Index - 1] is var last && last.Paragraph == own.Paragraph ? last.Span : sentence;
        var named = told.Where(post => post.TitleSpan.End <= verbAt && post.TitleSpan.Start >= before.Start && post.Rule != "post.trade").OrderBy(post => post.TitleSpan).ToList();
        return named.LastOrDefault(post => state == "ended" ? post.Person == person || post.State is "began" or "acting" : post.Person != person && post.State is "ended" or "former");
    }

    [GeneratedRegex("(?:(?<end>不再担任|不再兼任|不再任|辞去|卸任|卸下|免去)|接任|继任|接手|就任|出任|当选|担任)(?:这一|该|此|这个|上述|前述|其)(?:职务?|职位|岗位|一职)|(?<end>不再担任|不再兼任|不再兼|不再任职)(?=[，。；]|$)")]
    private static partial Regex Said();
}
