using GraphQL.Conversion;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Filters;
using KnowledgeGraph.GraphQL.Ingesting;
using KnowledgeGraph.GraphQL.Judgements;
using KnowledgeGraph.GraphQL.Subscriptions;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The schema, made of the ontology: a new entity or edge type needs no code.</summary>
internal sealed class GraphSchema : Schema
{
    public GraphSchema(IServiceProvider services, GraphOntology ontology)
        : base(services)
    {
        Description = "A knowledge graph of Chinese local-government news: people, posts, events, projects, and the sentences that say so (知识图谱).";
        (Features.RepeatableDirectives, Features.DeprecationOfInputValues) = (true, true);
        NameConverter = DefaultNameConverter.Instance;
        var catalog = new TypeCatalog();
        catalog.Add(new PartialDateScalar());
        MentionTypes.Add(catalog);
        EvidenceTypes.Add(catalog);
        EntityTypes.Add(catalog, ontology);
        FactTypes.Add(catalog, ontology);
        EntityWhere.Add(catalog, ontology);
        Query = QueryType.Of(catalog, ontology);
        var mutation = JudgementMutations.Of(catalog);
        JudgementImportMutation.AddTo(mutation, catalog);
        ArticleMutations.AddTo(mutation, catalog);
        Mutation = mutation.ForEditors();
        Subscription = SubscriptionType.Of(catalog, ontology);
        foreach (var type in catalog.Types) RegisterType(type);
    }
}
