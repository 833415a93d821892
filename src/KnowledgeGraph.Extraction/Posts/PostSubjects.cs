using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Finds whose post a verb tells of that encloses nobody: 江枫 in 江枫任局长, 原任局长的江枫; whose life the sentence goes on with; whom 他 means.</summary>
internal sealed partial class PostSubjects(ArticleText text, ThingLayer things, Pronouns pronouns, OtherSubjects others)
{
    private readonly Lives _lives = new(text, things);
    private readonly Handovers _handovers = new(text, things);

    /// <summary>倪青 in 原任区委副书记、政法委书记的倪青.</summary>
    public Occurrence? Behind(int end)
    {
        var close = text.Body.AsSpan(end, Math.Min(40, text.Body.Length - end)).IndexOf('的');
        if (close < 0 || text.Body.AsSpan(end, close).IndexOfAny("，。；") >= 0) return null;
        if (things.StartingAt(end + close + 1) is { Thing.Type: "Person" } person) return person;
        var name = end + close + 1 + Cadre().Match(text.Body, end + close + 1).Length;
        return name > end + close + 1 && things.StartingAt(name) is { Thing.Type: "Person" } cadre ? cadre : null;
    }

    /// <summary>海畅籍干部 in 挂职副县长的沧浦干部江枫: who somebody is, before the name.</summary>
    [GeneratedRegex("\\G[^，。；、的]{0,4}(?:干部|同志|党员|年轻人|小伙|姑娘)")]
    private static partial Regex Cadre();

    /// <summary>Whose post a verb tells of: the person behind it, else before; nobody where it is somebody's who is not named.</summary>
    public Occurrence? Of(TextSpan sentence, int verbAt, int postEnd) =>
        Behind(postEnd) ?? (others.Behind(postEnd) || others.Before(sentence, verbAt) ? null : Before(sentence, verbAt));

    /// <summary>The person before the verb: of the clause, else the one the sentence began with.</summary>
    public Occurrence? Before(TextSpan sentence, int verbAt)
    {
        var before = things.Within(new TextSpan(sentence.Start, verbAt)).Where(place => place.Thing.Type == "Person" && !_handovers.IsPredecessor(place) && !IsAside(place, verbAt)).ToList();
        if (before.Count == 0) return _lives.Of(sentence) ?? pronouns.Of(sentence, verbAt);
        return OpensForAnother(before[^1].Span.End, verbAt) || pronouns.MayMeanAnother(before[^1], verbAt) ? null : before[^1];
    }

    /// <summary>Who stands in brackets that close before the verb, as reporters do: （记者 江白）.</summary>
    private bool IsAside(Occurrence person, int verbAt)
    {
        var close = text.Body.AsSpan(person.Span.End, Math.Max(0, verbAt - person.Span.End)).IndexOfAny('）', ')');
        return close >= 0 && text.Body.AsSpan(person.Span.End, close).IndexOfAny('（', '(') < 0;
    }

    /// <summary>任命江枫为局长；何苗不再担任: a clause of a list opens with what is a name, though nobody read it as one.</summary>
    private bool OpensForAnother(int personEnd, int verbAt)
    {
        var gap = text.Body.AsSpan(personEnd, verbAt - personEnd);
        return gap.LastIndexOf('；') is var mark and >= 0 && Unread().IsMatch(gap[(mark + 1)..]);
    }

    [GeneratedRegex("""^(?!同时|随后|此后|之后|后来|其后|先后|现在|目前|如今|其间|期间|[他她并也又均都后曾现将其])[\u4e00-\u9fff]{2,4}(?:同志)?$""")]
    private static partial Regex Unread();
}
