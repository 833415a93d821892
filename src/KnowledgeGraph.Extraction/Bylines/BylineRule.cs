using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Recognisers.Persons;
using KnowledgeGraph.Extraction.Relations;

namespace KnowledgeGraph.Extraction.Bylines;

/// <summary>WROTE: the people of a byline （记者 江白 通讯员 何苗）, 作者：林夏, 齐放 摄.</summary>
internal sealed partial class BylineRule(PersonLexicon lexicon) : IRelationRule
{
    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var body = article.Body;
        var things = article.Get<ThingLayer>();
        List<(Occurrence Person, string Role, TextSpan Span, string Rule)> before = [.. Paired(body, things), .. Before(body, things)];
        var bylines = before.Concat(After(body, things).Where(after => !before.Exists(other => other.Span.Start < after.Span.End && other.Span.Start > after.Person.Span.Start) && !before.Exists(other => other.Rule == "byline.pair" && other.Span.Contains(after.Person.Span)))).Concat(Closing(body, things));
        return bylines.DistinctBy(byline => (byline.Person.Thing.Index, byline.Role)).Select(byline => new Relation(
            "WROTE", End.Thing(byline.Person.Thing.Index), End.Article, AttributeSet.Of(("role", byline.Role)), byline.Span, byline.Rule, 0.97));
    }

    /// <summary>Names behind a byline word, as long as only gaps and further names follow.</summary>
    private IEnumerable<(Occurrence Person, string Role, TextSpan Span, string Rule)> Before(string body, ThingLayer things)
    {
        foreach (var (word, role) in lexicon.Bylines.Find(body, new TextSpan(0, body.Length)))
        {
            if (word.Length < 2 || !BylineWords.Opens(body, word)) continue;
            var end = word.End;
            foreach (var place in things.Within(new TextSpan(word.End, Math.Min(body.Length, word.End + 40))))
            {
                if (place.Thing.Type != "Person" || !Gap().IsMatch(body[end..place.Span.Start])) break;
                end = place.Span.End;
                yield return (place, role == "reporter" && Shot().IsMatch(body, end) ? "photographer" : role, new TextSpan(word.Start, end), "byline.word");
            }
        }
    }

    /// <summary>文/江白 图/齐放: who wrote and who took the photographs.</summary>
    private static IEnumerable<(Occurrence Person, string Role, TextSpan Span, string Rule)> Paired(string body, ThingLayer things)
    {
        foreach (var (writer, photographer) in PhotoCredits.Pairs(body))
        {
            var span = writer.Cover(photographer);
            if (things.StartingAt(writer.Start) is { Thing.Type: "Person" } author) yield return (author, "reporter", span, "byline.pair");
            if (things.StartingAt(photographer.Start) is { Thing.Type: "Person" } eye) yield return (eye, "photographer", span, "byline.pair");
        }
    }

    /// <summary>齐放 摄, 花朝/摄, 向阳坡 文/图; not 齐放 before 摄影 何苗, whose word it is.</summary>
    private static IEnumerable<(Occurrence Person, string Role, TextSpan Span, string Rule)> After(string body, ThingLayer things)
    {
        foreach (var place in things.Places.Where(place => place.Thing.Type == "Person"))
        {
            var match = Suffix().Match(body, place.Span.End, Math.Min(10, body.Length - place.Span.End));
            if (match.Success && match.Index == place.Span.End)
            {
                var role = match.Value.Contains('摄') || match.Value.Contains('图') || match.Value.Contains('影') ? "photographer" : "reporter";
                yield return (place, role, new TextSpan(place.Span.Start, match.Index + match.Length), "byline.suffix");
            }
        }
    }

    /// <summary>A name alone in brackets at an article's end, or on its first line: （江白）, （江白 何苗）.</summary>
    private static IEnumerable<(Occurrence Person, string Role, TextSpan Span, string Rule)> Closing(string body, ThingLayer things)
    {
        if (things.StartingAt(0) is { Thing.Type: "Person" } first && first.Span.End < body.Length && body[first.Span.End] == '\n') yield return (first, "reporter", first.Span, "byline.opening");
        var names = ClosingNames.In(body).ToHashSet();
        foreach (var place in things.Places.Where(place => place.Thing.Type == "Person" && names.Contains(place.Span)))
            yield return (place, "reporter", place.Span, "byline.closing");
    }

    /// <summary>记者齐放摄: the photograph is the reporter's.</summary>
    [GeneratedRegex("""\G[\s　]*摄(?=[）)\s。]|$)""")]
    private static partial Regex Shot();

    [GeneratedRegex("""^[\s　：:、，/／|｜]*$""")]
    private static partial Regex Gap();

    [GeneratedRegex("""\G?[\s　]*[/／]?[\s　]*(?:文/图|文／图|图/文|图／文|文图|摄影报道|摄影|摄|供图|撰文|图|文(?=[\s　）)/\n]|$))""")]
    private static partial Regex Suffix();
}
