using System.Globalization;
using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Filters;

/// <summary>Filters on an edge's own attributes: <c>where: { edge: { role: { eq: chair } } }</c>.</summary>
/// <remarks>The store asks for equality alone, and flags that are not stated can't be asked for.</remarks>
internal static class EdgeWhere
{
    /// <summary>The input type of a relation's argument <c>where</c>; null where the edge has nothing to filter by.</summary>
    public static string? TypeOf(TypeCatalog catalog, EdgeType edge)
    {
        var attributes = Filterable(edge).ToList();
        if (attributes.Count == 0) return null;
        var fact = FactTypes.NameOf(edge);
        var own = catalog.Once($"{fact}AttributesWhere", () =>
        {
            var type = new InputObjectGraphType { Name = $"{fact}AttributesWhere", Description = $"Conditions on what is stated of the edge; all must hold. {edge.About}" };
            foreach (var attribute in attributes) type.AddField(Input(attribute.Name, Equal(catalog, fact, attribute), attribute.About));
            return type;
        });
        return catalog.Once($"{fact}Where", () =>
        {
            var type = new InputObjectGraphType { Name = $"{fact}Where", Description = $"Conditions on facts. {edge.About}" };
            type.AddField(Input("edge", own, "Conditions on the edge's own attributes."));
            return type;
        });
    }

    public static AttributeSet Read(EdgeType edge, IResolveFieldContext context)
    {
        if (context.Where() is not IDictionary<string, object?> where) return AttributeSet.Empty;
        if (where.TryGetValue("edge", out var own) && own is IDictionary<string, object?> attributes)
            return AttributeSet.Of(Filterable(edge).Select(attribute => (attribute.Name, ValueOf(attributes, attribute.Name))));
        return AttributeSet.Empty;
    }

    private static IEnumerable<AttributeType> Filterable(EdgeType edge) =>
        edge.Attributes.Where(attribute => !attribute.Dates && attribute.Kind != AttributeKind.Flag);

    private static string Equal(TypeCatalog catalog, string fact, AttributeType attribute)
    {
        var value = attribute.Kind switch
        {
            AttributeKind.Enumeration => AttributeFields.EnumOf(catalog, fact, attribute),
            AttributeKind.Date => PartialDateScalar.TypeName,
            AttributeKind.Number => Fields.Float,
            _ => Fields.Text,
        };
        return catalog.Once($"{value}Equal", () =>
        {
            var type = new InputObjectGraphType { Name = $"{value}Equal", Description = "A condition on a value of an edge." };
            type.AddField(Input(FilterWord.Equal, value, "It is exactly this."));
            return type;
        });
    }

    private static string? ValueOf(IDictionary<string, object?> attributes, string name) =>
        attributes.TryGetValue(name, out var condition) && condition is IDictionary<string, object?> equal && equal.TryGetValue(FilterWord.Equal, out var value)
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;

    private static FieldType Input(string name, string type, string about) => new() { Name = name, ResolvedType = TypeCatalog.Maybe(type), Description = about };
}
