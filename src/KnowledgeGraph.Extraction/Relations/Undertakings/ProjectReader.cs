using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Finds the project that a clause speaks of: named in it, or meant by a noun of its name (工程, 大桥), or the only one of the article.</summary>
internal sealed class ProjectReader(ClauseText text)
{
    private const int Reach = 20;

    private static readonly Comparer<Occurrence> ByStart = Comparer<Occurrence>.Create((x, y) => x.Span.CompareTo(y.Span));

    private readonly List<Occurrence> _places = [.. text.Things.Places.Where(place => place.Thing.Type == "Project")];
    private readonly bool _isOnly = text.Things.Places.Where(place => place.Thing.Type == "Project").Select(place => place.Thing.Index).Distinct().Count() == 1;

    public bool HasNone => _places.Count == 0;

    /// <summary>The project that what stands in the span speaks of.</summary>
    public Thing? In(TextSpan span) => Named(span) ?? Meant(span);

    /// <summary>The last project named in the span.</summary>
    public Thing? Named(TextSpan span) => text.Things.Within(span).LastOrDefault(place => place.Thing.Type == "Project").Thing;

    /// <summary>The project named last before the span with whose name a noun of the span agrees.</summary>
    public Thing? Meant(TextSpan span)
    {
        var last = LastBefore(span.Start);
        for (var at = last; at >= Math.Max(0, last - Reach); at--)
        {
            if (SharesNoun(span, _places[at].Thing)) return _places[at].Thing;
        }
        return null;
    }

    /// <summary>The project named last before the offset, else the only one that the article names.</summary>
    public Thing? Current(int offset)
    {
        var before = LastBefore(offset);
        return before >= 0 ? _places[before].Thing : _isOnly ? _places[0].Thing : null;
    }

    private int LastBefore(int offset)
    {
        var index = _places.BinarySearch(new Occurrence(new TextSpan(offset, offset), null!), ByStart);
        return (index < 0 ? ~index : index) - 1;
    }

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
