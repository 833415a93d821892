using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Filters;

/// <summary>The input types of filters: one for each entity type, and one for entities of any type.</summary>
internal static class EntityWhere
{
    /// <summary>PersonWhere; EntityWhere for a node of several types.</summary>
    public static string NameOf(string type) => type + "Where";

    public static void Add(TypeCatalog catalog, GraphOntology ontology)
    {
        AddShared(catalog, EntityInterface.TypeName, "Conditions on an entity of any type; all must hold (筛选).");
        foreach (var type in ontology.Entities)
        {
            var where = AddShared(catalog, type.Name, $"Conditions on entities of type {type.Name}; all must hold (筛选).");
            foreach (var attribute in type.Attributes)
                where.AddInput(attribute.Name, ValueWhere.TypeOf(catalog, type.Name, attribute, own: attribute == type.OwnDate), attribute.About);
            foreach (var relation in Relation.Of(ontology, type))
                where.AddInput(relation.Field, RelationWhere(catalog, relation.Node), relation.About);
        }
    }

    private static InputObjectGraphType AddShared(TypeCatalog catalog, string type, string about)
    {
        var name = NameOf(type);
        var where = catalog.Add(new InputObjectGraphType { Name = name, Description = about });
        where.AddInput("id", ValueWhere.Id(catalog), "Conditions on the public id (编号).");
        where.AddInput("name", ValueWhere.Name(catalog), "Conditions on the name (名称).");
        where.AddInput("anyName", ValueWhere.AnyName(catalog), "Conditions on the name and the aliases, one of which must fit (名称或别名).");
        where.AddField(Input(FilterWord.And, new ListGraphType(TypeCatalog.Some(name)), "All of these hold (且)."));
        where.AddField(Input(FilterWord.Or, new ListGraphType(TypeCatalog.Some(name)), "One of these holds; none does if the list is empty (或)."));
        where.AddField(Input(FilterWord.Not, TypeCatalog.Maybe(name), "This does not hold (非)."));
        return where;
    }

    private static string RelationWhere(TypeCatalog catalog, string node) => catalog.Once($"{node}RelationWhere", () =>
    {
        var where = new InputObjectGraphType { Name = $"{node}RelationWhere", Description = "Conditions on what a relation leads to; all must hold (关系筛选)." };
        where.AddInput(FilterWord.Some, NameOf(node), "At least one such entity is there; {} for any at all.");
        where.AddInput(FilterWord.None, NameOf(node), "No such entity is there.");
        where.AddInput(FilterWord.Every, NameOf(node), "No entity is there that isn't such; holds where there is none at all.");
        return where;
    });

    private static void AddInput(this InputObjectGraphType where, string name, string type, string about) =>
        where.AddField(Input(name, TypeCatalog.Maybe(type), about));

    private static FieldType Input(string name, IGraphType type, string about) => new() { Name = name, ResolvedType = type, Description = about };
}
