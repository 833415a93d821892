using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The posts that an article gives to people.</summary>
/// <param name="Statements">In order of their place.</param>
/// <param name="Runs">Spans of whole phrases "posts and names" (区委副书记、区长邵明漪): what stands in them is no subject or place of anything else.</param>
public sealed record PostLayer(IReadOnlyList<PostStatement> Statements, IReadOnlyList<TextSpan> Runs);

/// <summary>One statement that a person holds, held or is to hold a post.</summary>
/// <param name="Person">Index of the person among the article's things.</param>
/// <param name="Title">The title, with the leading body where the post belongs to a division: 区委书记, 局长.</param>
/// <param name="TitleSpan">Where the title stands.</param>
/// <param name="Body">Index of the division or organisation it belongs to; null where no sentence names one.</param>
/// <param name="State">held, began, ended, former, acting, nominated or corrected.</param>
/// <param name="Start">Stated first day.</param>
/// <param name="End">Stated last day.</param>
/// <param name="Span">The sentence that says so.</param>
/// <param name="Official">Whether the post makes an official.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record PostStatement(
    int Person, string Title, TextSpan TitleSpan, int? Body, string State, PartialDate? Start, PartialDate? End, TextSpan Span, bool Official, string Rule, double Confidence)
{
    /// <summary>The day for which it is said, where that is not the sentence's: of a correction the day of the wrong issue, of a post held before another one the beginning of that.</summary>
    public PartialDate? AsOf { get; init; }
}
