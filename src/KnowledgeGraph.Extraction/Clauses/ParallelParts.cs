using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>The parts of a sentence that ； parts: one that tells with the verb of the part before tells a fact like it, whatever that part went on to plan (甲与乙签订协议，将建厂房；丙与丁签订协议).</summary>
internal sealed class ParallelParts(string body, IReadOnlyList<Token> tokens)
{
    private readonly List<TextSpan> _told = [];
    private int _end = -1;
    private bool _isPlan;

    /// <summary>Whether ； stands before the clause.</summary>
    public bool Opens(TextSpan clause) => _end >= 0 && body.AsSpan(_end, clause.Start - _end).Contains('；');

    /// <summary>Whether a verb of the facts with which the part before began stands in the clause again.</summary>
    public bool IsToldAgain(TextSpan clause)
    {
        var told = Verbs(_told).ToHashSet();
        return Verbs([clause]).Any(told.Contains);
    }

    /// <summary>Takes note of a clause; of a part only what it tells before it plans.</summary>
    public void Passed(Clause clause)
    {
        if (Opens(clause.Span))
        {
            _told.Clear();
            _isPlan = false;
        }
        _isPlan |= clause.Modality != Modality.Fact;
        if (!_isPlan) _told.Add(clause.Span);
        _end = clause.Span.End;
    }

    private IEnumerable<string> Verbs(IReadOnlyList<TextSpan> clauses) =>
        from token in tokens where token.Tag == "v" && token.Span.Length > 1 && clauses.Any(clause => clause.Contains(token.Span)) select token.Span.In(body);
}
