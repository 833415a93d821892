using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>The elements that Mongolian, Tibetan and like names are made of: 娜仁 and 高娃 in 娜仁高娃.</summary>
internal sealed class NameElements(PersonLexicon lexicon)
{
    /// <summary>Runs of the elements of Mongolian, Tibetan and like names: 娜仁高娃.</summary>
    public IEnumerable<TextSpan> Runs(ArticleText text)
    {
        for (var start = 0; start < text.Body.Length; start++)
        {
            if (At(text.Body, start) is not { Count: > 0 } run || Interpunct.Is(text.CharBefore(start)) || Interpunct.Is(text.CharAt(run.End))) continue;
            yield return new TextSpan(start, run.End);
            if (SoundsFrom(text.Body, run.End) is var end && end > run.End) yield return new TextSpan(start, end);
            if (run.Count > 1) start = run.End - 1;
        }
    }

    /// <summary>Whether an element of another people's name stands in the run: 特木尔 in 钢特木尔.</summary>
    public bool IsIn(string body, TextSpan span) => !body.AsSpan(span.Start, span.Length).Contains('的') && Enumerable.Range(span.Start, span.Length).Any(at => At(body, at) is { Count: > 0 } run && run.End <= span.End);

    private (int Count, int End) At(string body, int start)
    {
        var (count, end) = (0, start);
        while (lexicon.Elements.TryMatchAt(body, end, body.Length, out var length)) (count, end) = (count + 1, end + length);
        return (count, end);
    }

    /// <summary>Where the characters end that go on with a name, at most two.</summary>
    private int SoundsFrom(string body, int start)
    {
        var end = start;
        while (end < body.Length && end - start < 2 && lexicon.Sounds.Contains(body.AsSpan(end, 1))) end++;
        return end;
    }

    /// <summary>How many elements of another people's name the run is made of: all of it, or with one or two characters more up to a boundary.</summary>
    public double Of(ArticleText text, TextSpan span, PersonContext context)
    {
        var (count, end) = At(text.Body, span.Start);
        if (count > 0 && end == span.End) return count;
        if (span.Length > 3 && context.Enclosed(span.Start) == span && IsIn(text.Body, span)) return 2;
        if (count == 0) return 0;
        return SoundsFrom(text.Body, end) == span.End && context.IsBounded(span) ? count + 0.5 : 0;
    }

    /// <summary>Whether the run only goes on with a name that begins before it: 巴雅尔 in 孟和巴雅尔.</summary>
    public bool IsTail(ArticleText text, TextSpan span)
    {
        for (var start = Math.Max(0, span.Start - 4); start < span.Start; start++)
        {
            if (At(text.Body, start) is { Count: > 1 } run && run.End > span.Start && run.End >= span.End) return true;
        }
        return false;
    }
}
