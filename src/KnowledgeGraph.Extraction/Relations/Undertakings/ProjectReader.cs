using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Finds the project that a clause speaks of: named in it, or meant by a noun of its name (工程, 大桥), or the only one of the article.</summary>
/// <remarks>What a clause counts among the parts of a project (包括冷库和一个服务站) is none of its own.</remarks>
internal sealed partial class ProjectReader
{
    private static readonly WordSet Kinds = LexiconFile.Words("project-kinds.tsv");

    private readonly ClauseText _text;
    private readonly List<Occurrence> _places;
    private readonly bool _isOnly;

    public ProjectReader(ClauseText text)
    {
        _text = text;
        _places = [.. text.Things.Places.Where(place => place.Thing.Type == "Project" && !IsPart(place))];
        _isOnly = _places.Select(place => place.Thing.Index).Distinct().Count() == 1;
    }

    public bool HasNone => _places.Count == 0;

    /// <summary>The project that what stands in the span speaks of.</summary>
    public Thing? In(TextSpan span) => Named(span) ?? Meant(span);

    /// <summary>The last project named in the span.</summary>
    public Thing? Named(TextSpan span) => _text.Things.Within(span).LastOrDefault(place => place.Thing.Type == "Project" && !IsPart(place)).Thing;

    /// <summary>The project named last before the span with whose name a noun of the span agrees.</summary>
    public Thing? Meant(TextSpan span)
    {
        for (var at = _places.Count - 1; at >= 0; at--)
        {
            if (_places[at].Span.Start < span.Start && (SharesNoun(span, _places[at].Thing) || IsPointedAt(span, _places[at].Thing))) return _places[at].Thing;
        }
        return null;
    }

    /// <summary>The project with which the offset's sentence begins, else the one named last before the offset in its paragraph, else the only one that the article names.</summary>
    public Thing? Current(int offset)
    {
        if (Topic(_text.Words.SentenceAt(offset).Span) is { } topic) return topic;
        var near = _places.LastOrDefault(place => place.Span.End <= offset && _text.Words.SentenceAt(place.Span.Start).Paragraph == _text.Words.SentenceAt(offset).Paragraph);
        return near.Thing ?? (_isOnly ? _places[0].Thing : null);
    }

    /// <summary>The project that 该项目, 该工程 at the span's beginning points at, whatever its name ends in: the one named last in the paragraph.</summary>
    public Thing? Pointed(TextSpan span) => _text.Words.CharAt(span.Start) is '该' or '此' && Kinds.TryMatchAt(_text.Body, span.Start + 1, span.End, out _) ? Current(span.Start) : null;

    /// <summary>What a sentence is about: the project that it says something of, else the one named last in it.</summary>
    public Thing? About(TextSpan sentence) => Topic(sentence) ?? Named(sentence);

    /// <summary>柳堤桥改建工程 in 柳堤桥改建工程是运河项目的一部分，由…建设: what a sentence says something of; behind 项目由, where it names none, the one named last.</summary>
    private Thing? Topic(TextSpan sentence) => Opens().IsMatch(_text.Body, sentence.Start) && !_places.Exists(place => sentence.Contains(place.Span)) ? _places.LastOrDefault(place => place.Span.End <= sentence.Start).Thing :
        _text.Things.StartingAt(sentence.Start) is { Thing.Type: "Project" } first && _text.Words.CharAt(first.Span.End) is '是' or '为' or '由' or '作' or '位' or '总' or '占' ? first.Thing : null;

    /// <summary>一个服务站 in 包括冷库和一个服务站.</summary>
    private bool IsPart(Occurrence place)
    {
        var clause = _text.Article.Get<ClauseLayer>().At(place.Span.Start).Span;
        return clause.Start < place.Span.Start && Parts().IsMatch(_text.Body.AsSpan(clause.Start, place.Span.Start - clause.Start));
    }

    [GeneratedRegex("(?:包括|包含|涵盖|配套|下设|内设|设有|含)[^；]{0,40}[0-9一两二三四五六七八九十]+[个座处条栋幢间所]$")]
    private static partial Regex Parts();

    [GeneratedRegex("\\G(?:该|这一|这个)?(?:项目|工程)(?:由|是|为|位于|总投资|占地|计划|预计|于|自)")]
    private static partial Regex Opens();

    /// <summary>该桥, 这座厂: a word that points, and the end of the project's name.</summary>
    private bool IsPointedAt(TextSpan span, Thing project)
    {
        var match = Pointing().Match(_text.Body, span.Start, span.Length);
        return match.Success && project.Forms.Any(form => form[^1] == match.Groups[1].ValueSpan[0]);
    }

    [GeneratedRegex("(?:该|此|这[座条个处栋所家幢])([桥路厂馆院校园站楼库渠坝闸街巷场])")]
    private static partial Regex Pointing();

    private bool SharesNoun(TextSpan span, Thing project)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (_text.Words.TokenAt(at) is not { } token)
            {
                at++;
                continue;
            }
            if (token.Tag is "n" or "nz" or "LOC" && token.Span.Length >= 2 && project.Forms.Any(form => form.Contains(token.Span.In(_text.Body), StringComparison.Ordinal))) return true;
            at = token.Span.End;
        }
        return false;
    }
}
