using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>One thing that an article speaks of, with every place where it names it.</summary>
/// <remarks>What becomes a <see cref="Core.Claims.Mention"/> at the end. <see cref="Index"/> is its address among the article's things.</remarks>
public sealed record Thing
{
    public required int Index { get; init; }

    public required string Type { get; init; }

    /// <summary>The fullest form; an organ carries its division (丰台区住建委).</summary>
    public required string Name { get; init; }

    /// <summary>Every form in the text, the name included if it stands there.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>Where it is named, in order; empty for a home division that the text only implies.</summary>
    public required IReadOnlyList<TextSpan> Occurrences { get; init; }

    /// <summary>For a District, the division of the list where it is known.</summary>
    public Division? Division { get; init; }

    /// <summary>For a District, its level.</summary>
    public DivisionLevel? Level { get; init; }

    /// <summary>For an organ, the index of the division whose organ it is.</summary>
    public int? Home { get; init; }
}

/// <summary>The things of an article, and which of them stands where.</summary>
/// <param name="Things">By index.</param>
/// <param name="Places">Every occurrence with the thing that it names, in order, without overlaps.</param>
/// <param name="HomeDivision">The index of the paper's home division, named in the text or not; null where it is unknown.</param>
public sealed record ThingLayer(IReadOnlyList<Thing> Things, IReadOnlyList<Occurrence> Places, int? HomeDivision)
{
    /// <summary>Where the places begin: asked for at nearly every character, so laid out for a bisection without a call a step.</summary>
    private readonly int[] _starts = [.. Places.Select(place => place.Span.Start)];

    /// <summary>The occurrences that lie within a span, in order.</summary>
    public IEnumerable<Occurrence> Within(TextSpan span)
    {
        for (var at = FirstFrom(span.Start); at < Places.Count && Places[at].Span.End <= span.End; at++) yield return Places[at];
    }

    /// <summary>The occurrence that holds the offset.</summary>
    public Occurrence? At(int offset)
    {
        var index = FirstFrom(offset + 1) - 1;
        return index >= 0 && Places[index].Span.Contains(offset) ? Places[index] : null;
    }

    /// <summary>The occurrence that begins at the offset.</summary>
    public Occurrence? StartingAt(int offset) => FirstFrom(offset) is var index && index < Places.Count && Places[index].Span.Start == offset ? Places[index] : null;

    /// <summary>The occurrence that ends at the offset.</summary>
    public Occurrence? EndingAt(int offset) => FirstFrom(offset) is var index && index > 0 && Places[index - 1].Span.End == offset ? Places[index - 1] : null;

    /// <summary>The index of the last occurrence that ends by the offset; -1 where none does.</summary>
    public int LastBefore(int offset)
    {
        var index = FirstFrom(offset) - 1;
        return index >= 0 && Places[index].Span.End > offset ? index - 1 : index;
    }

    private int FirstFrom(int offset) => Array.BinarySearch(_starts, offset) is var index && index >= 0 ? index : ~index;
}

/// <summary>A place in the text that names a thing.</summary>
public readonly record struct Occurrence(TextSpan Span, Thing Thing);
