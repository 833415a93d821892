using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An edge type as one of its ends sees it.</summary>
/// <param name="Edge">The edge type.</param>
/// <param name="Field">The field that follows it: holds, holders.</param>
/// <param name="Direction">Which end the parent is.</param>
/// <param name="Targets">Entity types that can stand at the other end.</param>
internal sealed record Relation(EdgeType Edge, string Field, FactDirection Direction, IReadOnlyList<string> Targets)
{
    /// <summary>The schema's type of the other end: the one that is possible, else the interface.</summary>
    public string Node => Targets.Count == 1 ? Targets[0] : EntityInterface.TypeName;

    /// <summary>The stem of the names of its types: HoldersConnection, HoldersEdge.</summary>
    public string Stem => Names.Pascal(Field);

    public string About => Direction == FactDirection.In ? $"Seen from the other end: {Edge.About} ({Edge.Label.Zh})" : $"{Edge.About} ({Edge.Label.Zh})";

    /// <summary>All relations of the ontology, each field once.</summary>
    public static IEnumerable<Relation> Of(GraphOntology ontology) => ontology.Edges.SelectMany(Of);

    /// <summary>The relations that entities of a type can have.</summary>
    public static IEnumerable<Relation> Of(GraphOntology ontology, EntityType type) => Of(ontology).Where(relation => relation.Parents.Contains(type.Name));

    private IReadOnlyList<string> Parents => Direction switch
    {
        FactDirection.Out => Edge.From,
        FactDirection.In => Edge.To,
        _ => Targets,
    };

    private static IEnumerable<Relation> Of(EdgeType edge)
    {
        if (edge.In is null)
        {
            yield return new Relation(edge, edge.Out, FactDirection.Both, [.. edge.From.Union(edge.To)]);
            yield break;
        }
        yield return new Relation(edge, edge.Out, FactDirection.Out, edge.To);
        yield return new Relation(edge, edge.In, FactDirection.In, edge.From);
    }
}
