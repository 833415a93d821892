using System.Globalization;
using GraphQL.Types;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Attributes of the ontology as typed fields, and all of them as a list of names and values.</summary>
internal static class AttributeFields
{
    public static void AddAttribute<TSource>(this IComplexGraphType type, TypeCatalog catalog, AttributeType attribute, Func<TSource, AttributeSet> attributes) =>
        WantedParts.Note(
            type.Read<TSource>(attribute.Name, TypeOf(catalog, type.Name, attribute), attribute.About, source => Value(attribute, attributes(source)[attribute.Name])),
            Parts.OfAttribute(attribute.Name));

    /// <summary>The field <c>attributes</c>.</summary>
    public static void AddAttributeList<TSource>(this IComplexGraphType type, TypeCatalog catalog, string about, Func<TSource, AttributeSet> attributes) =>
        type.Read<TSource>("attributes", TypeCatalog.Many(ListItem(catalog)), about, source => attributes(source).ToList());

    public static string ListItem(TypeCatalog catalog) => catalog.Once("Attribute", () =>
    {
        var item = new ObjectGraphType { Name = "Attribute", Description = "A stated attribute, by its name in the ontology (属性)." };
        item.Read<KeyValuePair<string, string>>("name", TypeCatalog.Some(Fields.Text), "Its name: role, state, kind.", pair => pair.Key);
        item.Read<KeyValuePair<string, string>>("value", TypeCatalog.Some(Fields.Text), "Its value as text: a word, true, a partial date.", pair => pair.Value);
        return item;
    });

    /// <summary>The enumeration of an attribute of words; its words are those of the ontology.</summary>
    public static string EnumOf(TypeCatalog catalog, string owner, AttributeType attribute) => catalog.Once(Stem(owner) + Names.Pascal(attribute.Name), () =>
    {
        var words = new EnumerationGraphType { Name = Stem(owner) + Names.Pascal(attribute.Name), Description = attribute.About };
        foreach (var word in attribute.Values) words.Add(word, word);
        return words;
    });

    private static IGraphType TypeOf(TypeCatalog catalog, string owner, AttributeType attribute) => attribute.Kind switch
    {
        AttributeKind.Flag => TypeCatalog.Some(Fields.Flag),
        AttributeKind.Number => TypeCatalog.Maybe(Fields.Float),
        AttributeKind.Date => TypeCatalog.Maybe(PartialDateScalar.TypeName),
        AttributeKind.Enumeration => TypeCatalog.Maybe(EnumOf(catalog, owner, attribute)),
        _ => TypeCatalog.Maybe(Fields.Text),
    };

    private static object? Value(AttributeType attribute, string? stated) => attribute.Kind switch
    {
        AttributeKind.Flag => stated == "true",
        AttributeKind.Number => stated is null ? null : double.Parse(stated, CultureInfo.InvariantCulture),
        _ => stated,
    };

    /// <summary>HoldsFact and Holds name the same enumeration.</summary>
    private static string Stem(string owner) => owner.EndsWith(FactTypes.Suffix, StringComparison.Ordinal) ? owner[..^FactTypes.Suffix.Length] : owner;
}
