using GraphQL.Types;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A claim of an article: the words behind a fact.</summary>
internal static class EvidenceTypes
{
    public const string TypeName = "Evidence";

    public static void Add(TypeCatalog catalog)
    {
        var type = catalog.Add(new ObjectGraphType
        {
            Name = TypeName,
            Description = "One claim of one article, behind a fact. The quote equals the article's body from start up to end. Offsets count UTF-16 code units, as JavaScript's slice and C# do (证据).",
        });
        type.Read<Evidence>("id", TypeCatalog.Some(Fields.Id), "Id of the claim (编号).", evidence => evidence.Claim);
        type.Read<Evidence>("quote", TypeCatalog.Some(Fields.Text), "The words that state it (原文).", evidence => evidence.Quote);
        type.Read<Evidence>("start", TypeCatalog.Some(Fields.Int), "Where the quote starts in the body, in UTF-16 code units.", evidence => evidence.Span.Start);
        type.Read<Evidence>("end", TypeCatalog.Some(Fields.Int), "Where the quote ends in the body (not included), in UTF-16 code units.", evidence => evidence.Span.End);
        type.Read<Evidence>("rule", TypeCatalog.Some(Fields.Text), "The rule that read it (规则).", evidence => evidence.Rule);
        type.Read<Evidence>("confidence", TypeCatalog.Some(Fields.Float), "How likely the claim is what the text says, from 0 to 1 (置信度).", evidence => evidence.Confidence);
        type.AddAttributeList<Evidence>(catalog, "What this claim states of the edge, asOf (the day for which it is said) included (属性).", evidence => evidence.Attributes);
        type.Ask<Evidence>("article", TypeCatalog.Some(ArticleFields.TypeName), "The article in which it stands (报道).", (evidence, context) => context.Session().Entities.Load(evidence.Article));
        type.Ask<Evidence>("fact", TypeCatalog.Some(FactTypes.TypeName), "The fact that it supports (事实).", (evidence, context) => context.Session().Facts.Load(evidence.Fact));
    }
}
