using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>The clauses of an article, in order: what stands between two of ，；：。！？.</summary>
public sealed record ClauseLayer(IReadOnlyList<Clause> Clauses)
{
    /// <summary>The clause that holds the offset, or the last one before it.</summary>
    public Clause At(int offset) => Clauses[Math.Max(0, Bisection.CountBelow(Clauses, offset + 1, clause => clause.Span.Start) - 1)];
}

/// <summary>A part of a sentence between two marks, with how it means what it says.</summary>
/// <param name="Index">Its number in the article, from 0.</param>
/// <param name="Span">Where it stands, without the mark that closes it.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Modality">How what stands from <paramref name="From"/> on is meant.</param>
/// <param name="From">Where that modality begins; what stands before is told as fact.</param>
public sealed record Clause(int Index, TextSpan Span, int Sentence, Modality Modality, int From)
{
    /// <summary>Whether the words at the offset are told as having happened.</summary>
    public bool IsFactAt(int offset) => Modality == Modality.Fact || offset < From;
}

/// <summary>How a clause means what it says.</summary>
public enum Modality
{
    /// <summary>Told as having happened or being so.</summary>
    Fact,

    /// <summary>Asked of others: 要, 应, 务必; what follows 强调 and 要求.</summary>
    Demand,

    /// <summary>Still to come: 拟, 计划, 预计; a day after the issue's.</summary>
    Plan,

    /// <summary>Happens again and again: 每月, 定期.</summary>
    Habit,

    /// <summary>Only if something else holds: 如果, 一旦.</summary>
    Condition,

    /// <summary>Did not happen: 没有, 尚未.</summary>
    Denied,

    /// <summary>What was said on another day and is read out or studied: 传达学习书记看望老兵时的讲话精神.</summary>
    Retold,

    /// <summary>Words of a speaker between quotation marks.</summary>
    Quoted,
}
