using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads how a post passes from one to the next: 由江枫接任, 由江枫兼任, 何苗接替江枫, 由镇长升任书记.</summary>
internal sealed partial class Handovers(ArticleText text, ThingLayer things)
{
    private const int Reach = 24;

    /// <summary>江枫 in 接替退休的江枫任局长, 从江枫手中接过: whose post another takes over.</summary>
    public bool IsPredecessor(Occurrence person) =>
        Replacing().IsMatch(text.Body.AsSpan(Math.Max(0, person.Span.Start - Reach), Math.Min(Reach, person.Span.Start)))
        || (text.CharBefore(person.Span.Start) == '从' && text.After(person.Span.End, 2) is "手中" or "手里" or "手上");

    /// <summary>Whether the clause before a verb says whom the person replaces: 何苗接替江枫担任局长 tells a beginning.</summary>
    public bool Replaces(TextSpan sentence, int verbAt) =>
        things.Within(new TextSpan(sentence.Start, verbAt)).LastOrDefault(place => place.Thing.Type == "Person") is { Thing: not null } last && IsPredecessor(last) && !text.Body[last.Span.End..verbAt].Contains('；');

    /// <summary>的担子 in 接过局长的担子: what is taken up is the post, not a thing of its holder's (接过局长的奖状).</summary>
    public bool IsTakenUp(PostPhrase post) => Burden().IsMatch(text.After(post.Span.End, 6));

    /// <summary>Who leaves a post for another one: 江枫由柳堤街道党工委书记转任, 江枫从镇长任上过来.</summary>
    public Occurrence? Leaving(TextSpan sentence, PostPhrase post)
    {
        if (text.CharBefore(post.Span.Start) is not ('由' or '从') || !Moving().IsMatch(text.Body.AsSpan(post.Span.End, Math.Min(6, text.Body.Length - post.Span.End)))) return null;
        var before = things.Within(new TextSpan(sentence.Start, post.Span.Start)).Where(place => place.Thing.Type == "Person" && !IsPredecessor(place)).ToList();
        return before.Count > 0 ? before[^1] : null;
    }

    /// <summary>What follows from the statements of a sentence: whoever takes over has the post that another lost, and whoever is replaced lost the one that another took up.</summary>
    public IEnumerable<PostStatement> Of(TextSpan sentence, IReadOnlyList<PostStatement> told, Doubts doubts)
    {
        foreach (Match match in TakingOver().Matches(text.Body[sentence.Start..sentence.End]))
        {
            var at = sentence.Start + match.Groups["name"].Index;
            if (told.LastOrDefault(post => post.State == "ended" && post.TitleSpan.End <= at) is { } lost && things.StartingAt(at) is { Thing.Type: "Person" } next && next.Thing.Index != lost.Person
                && doubts.Left(sentence, next.Span, TextSpan.At(sentence.Start + match.Index, match.Length), "began") is { } state)
                yield return lost with { Person = next.Thing.Index, State = state, Start = state == "began" ? lost.End : null, End = null };
        }
        foreach (var person in things.Within(sentence).Where(place => place.Thing.Type == "Person" && IsPredecessor(place)))
        {
            if (told.FirstOrDefault(post => post.State == "began" && post.TitleSpan.Start >= person.Span.End && post.Person != person.Thing.Index) is { } taken)
                yield return taken with { Person = person.Thing.Index, State = "ended", Start = null, End = taken.Start };
        }
    }

    [GeneratedRegex("""(?:(?:接替|顶替)(?:[^，。；、]{1,10}的)?|(?:接过|接任|接班)(?:(?:退休|离任|调离|卸任)的)?)(?:原任|前任|老)?$""")]
    private static partial Regex Replacing();

    [GeneratedRegex("^(?:一职|的?(?:担子|重担|接力棒|重任|职务|岗位|职责|班))")]
    private static partial Regex Burden();

    [GeneratedRegex("""^(?:(?:职务|岗位|一职|任上|位置上|岗位上)?(?:转任|升任|调任|改任|转岗|晋升|提任|提拔|擢升|调往|调到|调至|调来|履新)|(?:任上|位置上|位子上|岗位上)(?:来|过来|到|走|转|退|离|去|被))""")]
    private static partial Regex Moving();

    /// <summary>由江枫接任, where no post follows; 其职务由江枫接替.</summary>
    [GeneratedRegex("""由(?:[^，。；]{0,12}?)(?<name>[\u4e00-\u9fff·]{2,5}?)(?:同志)?(?:接任|继任|接替|接班|兼任|担任)(?=[，。；]|$)""")]
    private static partial Regex TakingOver();
}
