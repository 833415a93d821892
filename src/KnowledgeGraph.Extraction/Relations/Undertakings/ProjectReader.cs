using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Finds the project that a clause speaks of: named in it, or meant by a noun of its name (工程, 大桥), or the only one of the article.</summary>
/// <remarks>What a clause counts among the parts of a project (包括冷库和一个服务站) is none of its own.</remarks>
internal sealed partial class ProjectReader(ClauseText text)
{
    private static readonly WordSet Kinds = LexiconFile.Words("project-kinds.tsv");

    /// <summary>What goes on behind the thing that a sentence tells of: 是, 由, 位于, 总投资, 占地.</summary>
    private const string Predicates = "是为由作位总占";

    private const int ShortestNoun = 2;

    private readonly Dictionary<int, Thing?> _topics = [];

    private readonly List<Occurrence> _places = [.. text.Things.Places.Where(place => place.Thing.Type == "Project" && !IsPart(text, place))];

    public bool HasNone => _places.Count == 0;

    /// <summary>The project that what stands in the span speaks of.</summary>
    public Thing? In(TextSpan span) => Named(span) ?? Meant(span);

    /// <summary>The last project named in the span.</summary>
    public Thing? Named(TextSpan span) => text.Things.Within(span).LastOrDefault(place => place.Thing.Type == "Project" && !IsPart(text, place)).Thing;

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
        if (Topic(text.Words.SentenceAt(offset).Span) is { } topic) return topic;
        var near = _places.LastOrDefault(place => place.Span.End <= offset && text.Words.SentenceAt(place.Span.Start).Paragraph == text.Words.SentenceAt(offset).Paragraph);
        return near.Thing ?? (_places.Count > 0 && _places.TrueForAll(place => place.Thing.Index == _places[0].Thing.Index) ? _places[0].Thing : null);
    }

    /// <summary>The project that 该项目, 该工程 at the span's beginning points at, whatever its name ends in: the one named last in the paragraph.</summary>
    public Thing? Pointed(TextSpan span) => text.Words.CharAt(span.Start) is '该' or '此' && Kinds.TryMatchAt(text.Body, span.Start + 1, span.End, out _) ? Current(span.Start) : null;

    /// <summary>What a sentence is about at a clause: what the part between ； names before it, where there are such parts; else the project that the sentence says something of, else the one named last in it.</summary>
    public Thing? About(TextSpan sentence, TextSpan clause)
    {
        var before = text.Body.AsSpan(sentence.Start, clause.Start - sentence.Start).LastIndexOf('；');
        var parted = before >= 0 || text.Body.AsSpan(clause.End, Math.Max(0, sentence.End - clause.End)).Contains('；');
        return (parted ? Named(new TextSpan(sentence.Start + before + 1, clause.End)) : null) ?? Topic(sentence) ?? Named(sentence);
    }

    /// <summary>柳堤桥改建工程 in 柳堤桥改建工程是运河项目的一部分，由…建设: what a sentence says something of, by its name or by the end of one that was named before (分拣中心位于…); behind 项目由, where it names none, the one named last.</summary>
    public Thing? Topic(TextSpan sentence)
    {
        if (Opens().IsMatch(text.Body, sentence.Start) && !_places.Exists(place => sentence.Contains(place.Span))) return _places.LastOrDefault(place => place.Span.End <= sentence.Start).Thing;
        if (text.Things.StartingAt(sentence.Start) is { } first) return first.Thing.Type == "Project" && IsPredicate(first.Span.End) ? first.Thing : null;
        if (!_topics.TryGetValue(sentence.Start, out var known)) _topics[sentence.Start] = known = Opening(sentence);
        return known;
    }

    private Thing? Opening(TextSpan sentence)
    {
        for (var at = _places.Count - 1; at >= 0; at--)
        {
            if (_places[at].Span.Start < sentence.Start && OpensWith(sentence, _places[at].Thing)) return _places[at].Thing;
        }
        return null;
    }

    private bool OpensWith(TextSpan sentence, Thing project)
    {
        var start = text.Words.CharAt(sentence.Start) is '该' or '此' ? sentence.Start + 1 : sentence.Start;
        foreach (var form in project.Forms)
        {
            var isWork = form.EndsWith("项目", StringComparison.Ordinal) || form.EndsWith("工程", StringComparison.Ordinal);
            if (OpensWithEnd(sentence, start, form) || (isWork && OpensWithEnd(sentence, start, form.AsSpan(0, form.Length - 2)))) return true;
        }
        return false;
    }

    private bool OpensWithEnd(TextSpan sentence, int start, ReadOnlySpan<char> name)
    {
        for (var length = Math.Min(name.Length, sentence.End - start - 1); length >= ShortestNoun; length--)
        {
            if (IsPredicate(start + length) && text.Body.AsSpan(start, length).SequenceEqual(name[^length..])) return true;
        }
        return false;
    }

    /// <summary>Whether what stands at the offset says something of the thing that stands before it: 由, 位于, 全长, 西起.</summary>
    private bool IsPredicate(int at) => Predicates.Contains(text.Words.CharAt(at)) || Measures().IsMatch(text.Body, at);

    [GeneratedRegex(@"\G(?:[东西南北]起|起[于自]|全长|跨径|长[0-9约]|建筑面积|建设规模|规划|设计|分[两二三四]期)")]
    private static partial Regex Measures();

    /// <summary>Whether a word at the span's beginning points at something else than a project by its noun: 这家车间.</summary>
    public bool IsOther(TextSpan span) => Other().Match(text.Body, span.Start, span.Length) is { Success: true } other && other.Index == span.Start && !Kinds.TryMatchAt(text.Body, other.Index + other.Length, span.End, out _);

    /// <summary>中心 behind 养老照料中心: whether the span is no more than a noun with which the name of a place or body ends that its paragraph named before.</summary>
    public bool MeansHouse(TextSpan span)
    {
        if (text.Words.CharBefore(span.End) == '由') span = new TextSpan(span.Start, span.End - 1);
        if (span.Length is < 2 or > 4) return false;
        var (noun, paragraph) = (span.In(text.Body), text.Words.SentenceAt(span.Start).Paragraph);
        return text.Things.Places.Any(place => place.Thing.Type is "Place" or "Organization" && place.Span.End <= span.Start && place.Span.Length > span.Length && text.Words.SentenceAt(place.Span.Start).Paragraph == paragraph && place.Span.In(text.Body).EndsWith(noun, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?:这|该)(?:家|所|座|支|间)")]
    private static partial Regex Other();

    /// <summary>一个服务站 in 包括冷库和一个服务站.</summary>
    private static bool IsPart(ClauseText text, Occurrence place)
    {
        var clause = text.Article.Get<ClauseLayer>().At(place.Span.Start).Span;
        return clause.Start < place.Span.Start && Parts().IsMatch(text.Body.AsSpan(clause.Start, place.Span.Start - clause.Start));
    }

    [GeneratedRegex("(?:包括|包含|涵盖|配套|下设|内设|设有|含)[^；]{0,40}[0-9一两二三四五六七八九十]+[个座处条栋幢间所]$")]
    private static partial Regex Parts();

    [GeneratedRegex("\\G(?:该|这一|这个)?(?:项目|工程)(?:由|是|为|位于|总投资|占地|计划|预计|于|自|[东西南北]起|起于|全长|跨径|建筑面积|分[两二三四]期)")]
    private static partial Regex Opens();

    /// <summary>该桥, 这座厂: a word that points, and the end of the project's name.</summary>
    private bool IsPointedAt(TextSpan span, Thing project)
    {
        var match = Pointing().Match(text.Body, span.Start, span.Length);
        return match.Success && project.Forms.Any(form => form[^1] == match.Groups[1].ValueSpan[0]);
    }

    [GeneratedRegex("(?:该|此|这[座条个处栋所家幢])([桥路厂馆院校园站楼库渠坝闸街巷场])")]
    private static partial Regex Pointing();

    private bool SharesNoun(TextSpan span, Thing project)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (text.Words.TokenAt(at) is not { } token)
            {
                at++;
                continue;
            }
            if (token.Tag is "n" or "nz" or "LOC" && token.Span.Length >= 2 && project.Forms.Any(form => form.Contains(token.Span.In(text.Body), StringComparison.Ordinal))) return true;
            at = token.Span.End;
        }
        return false;
    }
}
