using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Constraints;

/// <summary>One article names both: two namesakes, two events of a day.</summary>
internal sealed class ToldApart : IConstraint
{
    public string Reason => "one article tells them apart";

    public bool Forbids(Candidate one, Candidate other) => one.Face.Values(Facet.Apart).Any(mine => other.Face.Values(Facet.Apart).Any(theirs =>
        mine != theirs && ArticleOf(mine).SequenceEqual(ArticleOf(theirs))));

    private static ReadOnlySpan<char> ArticleOf(string entry) => entry.AsSpan(0, entry.IndexOf('/', StringComparison.Ordinal));
}
