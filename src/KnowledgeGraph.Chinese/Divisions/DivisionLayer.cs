using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Every place of an article that could name a division, in order; readings overlap and none is chosen yet.</summary>
public sealed record DivisionLayer(Division? Home, IReadOnlyList<DivisionReading> Readings);

/// <summary>One way to read a run of characters as a division.</summary>
/// <param name="Span">The characters: 丰台区, 丰台, 我区, 十堰市 in 湖北省十堰市张湾区.</param>
/// <param name="Division">The division of the list, or null where only the suffix says so (a village that no list has).</param>
/// <param name="Level">The level, from the list or the suffix.</param>
/// <param name="Form">How it is named.</param>
public sealed record DivisionReading(TextSpan Span, Division? Division, DivisionLevel Level, DivisionForm Form);

/// <summary>How a text names a division.</summary>
public enum DivisionForm
{
    /// <summary>The official name in full: 丰台区.</summary>
    Full,

    /// <summary>The name without its suffix: 丰台.</summary>
    Short,

    /// <summary>By its relation to the paper: 我区, 全区, 本市.</summary>
    Deictic,

    /// <summary>Not in the list; read by its suffix: 石板沟村.</summary>
    Suffix,
}
