using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>The graph questions: what Core works out above the store, each answer with its evidence.</summary>
internal static class QuestionFields
{
    /// <summary>What the questions speak of; an ontology without it has no such fields.</summary>
    private static readonly string[] Needed = ["Person", "Position", "District", "Organization", "Project", "Event", "Article"];

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog, GraphOntology ontology)
    {
        if (!Fit(ontology)) return;
        PostFields.AddTo(query, catalog);
        PersonFields.AddTo(query, catalog);
        EventFields.AddTo(query, catalog);
        RelationFields.AddTo(query, catalog, ontology);
        ProjectFields.AddTo(query, catalog);
    }

    /// <summary>The fields that belong to entities of a type.</summary>
    public static void AddToEntity(IComplexGraphType type, TypeCatalog catalog, GraphOntology ontology)
    {
        if (!Fit(ontology)) return;
        if (type.Name == "Person") PersonFields.AddToPerson(type, catalog);
        if (type.Name == "Position") PostFields.AddToPosition(type, catalog);
    }

    private static bool Fit(GraphOntology ontology) => Needed.All(ontology.HasEntity);
}
