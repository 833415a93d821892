using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>A run of characters that could be a name of some type, with what speaks for and against it.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Type">The entity type it would name.</param>
/// <param name="Score">The sum of the reasons: log-odds that it is one.</param>
/// <param name="Reasons">Each feature with its weight, for `--explain`.</param>
/// <param name="Division">For a District the reading that was taken.</param>
public sealed record Candidate(TextSpan Span, string Type, double Score, IReadOnlyList<Reason> Reasons, DivisionReading? Division = null);

/// <summary>A feature of a candidate and what it weighs.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Weight">What it adds to the score.</param>
/// <param name="Times">How often its weight was counted; 0 for what the other occurrences of a form say, which no single weight scales.</param>
public readonly record struct Reason(string Feature, double Weight, double Times = 0);

/// <summary>All candidates of an article; they overlap, none is chosen.</summary>
public sealed record CandidateLayer(IReadOnlyList<Candidate> Candidates);

/// <summary>The names that were chosen: in order, without overlaps.</summary>
public sealed record NameLayer(IReadOnlyList<Candidate> Names)
{
    /// <summary>The names that lie within a span, in order.</summary>
    public IEnumerable<Candidate> Within(TextSpan span)
    {
        for (var at = FirstFrom(span.Start); at < Names.Count && Names[at].Span.End <= span.End; at++) yield return Names[at];
    }

    private int FirstFrom(int offset) => Bisection.CountBelow(Names, offset, name => name.Span.Start);
}
