using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>Entities and facts with nothing in them but what is wanted.</summary>
internal static class MemoryParts
{
    public static Entity Only(this Entity entity, Parts parts) => entity with
    {
        Aliases = parts.Has(PartKinds.Aliases) ? entity.Aliases : [],
        Attributes = entity.Attributes.Without(name => !parts.HasAttribute(name)),
        Seen = parts.Has(PartKinds.Seen) ? entity.Seen : null,
        Articles = parts.Has(PartKinds.Articles) ? entity.Articles : 0,
    };

    public static Fact Only(this Fact fact, Parts parts) => fact with
    {
        Attributes = fact.Attributes.Without(name => !parts.HasAttribute(name)),
        Seen = parts.Has(PartKinds.Seen) ? fact.Seen : null,
        Articles = parts.Has(PartKinds.Articles) ? fact.Articles : 0,
        Confidence = parts.Has(PartKinds.Confidence) ? fact.Confidence : 0,
        Best = parts.Has(PartKinds.Best) ? fact.Best : BestClaim.Unread,
    };
}
