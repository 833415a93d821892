using System.Text.Json.Serialization;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Storage;

/// <summary>One thing that belongs to the graph.</summary>
/// <remarks>As JSON: {"kind":"entity","entity":{…}}.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OfArticle), "article")]
[JsonDerivedType(typeof(OfEntity), "entity")]
[JsonDerivedType(typeof(OfFact), "fact")]
[JsonDerivedType(typeof(OfEvidence), "evidence")]
[JsonDerivedType(typeof(OfMention), "mention")]
public abstract record ExportItem
{
    private ExportItem()
    {
    }

    public sealed record OfArticle(Article Article, string Extractor) : ExportItem;

    public sealed record OfEntity(Entity Entity) : ExportItem;

    public sealed record OfFact(Fact Fact) : ExportItem;

    public sealed record OfEvidence(Evidence Evidence) : ExportItem;

    public sealed record OfMention(StoredMention Mention) : ExportItem;
}
