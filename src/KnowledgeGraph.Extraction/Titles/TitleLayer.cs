using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Titles;

/// <summary>Every title that an article prints, in order, without overlaps.</summary>
public sealed record TitleLayer(IReadOnlyList<Title> Titles)
{
    /// <summary>Where titles end: what stands behind one is no part of a name that ends before it.</summary>
    public IReadOnlySet<int> Ends { get; } = Titles.Select(title => title.Span.End).ToHashSet();

    /// <summary>The title that ends at the offset, if one does.</summary>
    public Title? EndingAt(int offset) => Before(offset) is { } title && title.Span.End == offset ? title : null;

    /// <summary>The title that holds the character at the offset, if one does.</summary>
    public Title? At(int offset) => Before(offset + 1) is { } title && title.Span.Contains(offset) ? title : null;

    /// <summary>The last title that begins before the offset.</summary>
    private Title? Before(int offset) => Bisection.CountBelow(Titles, offset, title => title.Span.Start) is var count and > 0 ? Titles[count - 1] : null;
}

/// <summary>One title: ranks and head (常务副区长), with the leading body before it where there is one (区委书记).</summary>
/// <param name="Span">From the leading body, or else the first rank, to the end of the head.</param>
/// <param name="Head">The head's own span: 区长.</param>
/// <param name="LeadingBody">The words of the leading body, level included: 区委, 区人大常委会, 党工委; null where there is none.</param>
/// <param name="Kind">What the lexicon says of the head.</param>
/// <param name="State">held, or acting, former, nominated, first where a rank says so.</param>
/// <param name="Text">The title as a post is named, without the words of its state: 区长 for 原区长.</param>
/// <param name="Written">How a post names a leading body that is written in full: 区政协 for 政协沧浦区第一届委员会; null for all others.</param>
public sealed record Title(TextSpan Span, TextSpan Head, TextSpan? LeadingBody, TitleKind Kind, string State, string Text, string? Written = null);

/// <summary>Where a title is at home.</summary>
public enum TitleKind
{
    /// <summary>A longer word that only holds a head: 常委会.</summary>
    None,
    Party,
    Government,
    Organ,
    Enterprise,
    Institution,
    GrassRoots,
    Leader,
    Occupation,
}
