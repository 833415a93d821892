using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Changes;
using KnowledgeGraph.GraphQL.Counts;
using KnowledgeGraph.GraphQL.Dashboards;
using KnowledgeGraph.GraphQL.Judgements;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Neighbourhoods;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Questions;
using KnowledgeGraph.GraphQL.Search;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The root: what can be asked.</summary>
internal static class QueryType
{
    public static ObjectGraphType Of(TypeCatalog catalog, GraphOntology ontology)
    {
        var query = new ObjectGraphType { Name = "Query", Description = "What can be asked (查询)." };
        foreach (var type in ontology.Entities)
        {
            AddOne(query, type);
            query.AddField(EntityConnectionField.Of(catalog, ontology, type));
        }
        AddNodes(query);
        SearchField.AddTo(query, catalog, ontology);
        CountsField.AddTo(query, catalog);
        ChangesField.AddTo(query, catalog);
        QuestionFields.AddTo(query, catalog, ontology);
        NeighbourFields.AddTo(query, catalog, ontology);
        GraphPanel.AddTo(query, catalog, ontology);
        TimeSeries.AddTo(query, catalog, ontology);
        JudgementFields.AddTo(query, catalog);
        JudgementLog.AddTo(query);
        return query;
    }

    private static void AddOne(ObjectGraphType query, EntityType type) => query.Root(
        Names.Camel(type.Name),
        TypeCatalog.Maybe(type.Name),
        $"The {type.Label.En} of that id, or null ({type.Label.Zh}). {type.About}",
        context => new(context.Session().Named.Load(context.GetArgument<string>("id")).Then(entity => entity?.Type == type.Name ? entity : null)),
        Id());

    private static void AddNodes(ObjectGraphType query)
    {
        query.Root(
            "node",
            TypeCatalog.Maybe(EntityInterface.TypeName),
            "The entity of that id, of whatever type, or null (节点).",
            context => new(context.Session().Named.Load(context.GetArgument<string>("id"))),
            Id());
        query.Root(
            "nodes",
            new NonNullGraphType(new ListGraphType(TypeCatalog.Maybe(EntityInterface.TypeName))),
            "The entities of those ids, in the order of the ids, null where there is none (节点).",
            context => new(context.Session().Named.Load(Ids(context))),
            Fields.Argument("ids", TypeCatalog.Many(Fields.Id), $"Ids of entities or of their mentions, {PageRequest.MaxSize} at most."));
        query.Root(
            "fact",
            TypeCatalog.Maybe(FactTypes.TypeName),
            "The fact of that id, or null (事实).",
            context => new(context.Session().Facts.Load(context.GetArgument<string>("id"))),
            Fields.Argument("id", TypeCatalog.Some(Fields.Id), "Id of a fact."));
    }

    private static QueryArgument Id() => Fields.Argument("id", TypeCatalog.Some(Fields.Id), "Id of the entity, or of any of its mentions.");

    private static string[] Ids(IResolveFieldContext context)
    {
        var ids = context.GetArgument<string[]>("ids");
        if (ids.Length > 0) PageRequest.SizeOf("ids", ids.Length);
        return ids;
    }
}
