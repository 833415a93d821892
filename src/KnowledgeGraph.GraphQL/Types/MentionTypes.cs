using GraphQL.Types;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Mentions and their occurrences.</summary>
internal static class MentionTypes
{
    public const string Mention = "Mention";
    public const string Span = "Span";

    public static void Add(TypeCatalog catalog)
    {
        var span = catalog.Add(new ObjectGraphType { Name = Span, Description = "A half-open range of an article's body, in UTF-16 code units as JavaScript's slice and C# count (位置)." });
        span.Read<TextSpan>("start", TypeCatalog.Some(Fields.Int), "The first code unit.", place => place.Start);
        span.Read<TextSpan>("end", TypeCatalog.Some(Fields.Int), "The code unit after the last.", place => place.End);

        var type = catalog.Add(new ObjectGraphType { Name = Mention, Description = "All occurrences of one thing within one article (提及)." });
        type.Read<StoredMention>("id", TypeCatalog.Some(Fields.Id), "Id of the mention; it leads to the entity that holds it now (编号).", stored => stored.Mention.Id);
        type.Read<StoredMention>("type", TypeCatalog.Some(Fields.Text), "Entity type (类型).", stored => stored.Mention.Type);
        type.Read<StoredMention>("name", TypeCatalog.Some(Fields.Text), "The fullest form in the article (名称).", stored => stored.Mention.Name);
        type.Read<StoredMention>("aliases", TypeCatalog.Many(Fields.Text), "Other forms in the article (别名).", stored => stored.Mention.Aliases);
        type.Read<StoredMention>("occurrences", TypeCatalog.Many(Span), "Where the body names it, in order; empty for what the article means without naming it (位置).", stored => stored.Mention.Occurrences);
        type.AddAttributeList<StoredMention>(catalog, "What the article says of the thing itself (属性).", stored => stored.Mention.Attributes);
        type.Ask<StoredMention>("article", TypeCatalog.Some(ArticleFields.TypeName), "The article (报道).", (stored, context) => context.Session().Entities.Load(stored.Article));
        type.Ask<StoredMention>("entity", TypeCatalog.Some(EntityInterface.TypeName), "The entity that holds the mention now (实体).", (stored, context) => context.Session().Entities.Load(stored.Entity));
    }
}
