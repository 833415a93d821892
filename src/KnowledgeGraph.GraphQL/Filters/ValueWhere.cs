using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Filters;

/// <summary>The input types of conditions on one value.</summary>
internal static class ValueWhere
{
    public static string Id(TypeCatalog catalog) => Of(catalog, "IDWhere", "Conditions on an id.", Fields.Id);

    public static string AnyName(TypeCatalog catalog) => Of(catalog, "AnyNameWhere", "Conditions on a name or one of its other forms.", Fields.Text);

    public static string Name(TypeCatalog catalog) => catalog.Once("NameWhere", () =>
    {
        var where = Make("NameWhere", "Conditions on a name; all must hold.", Fields.Text);
        Add(where, FilterWord.Contains, TypeCatalog.Maybe(Fields.Text), "It contains this.");
        Add(where, FilterWord.StartsWith, TypeCatalog.Maybe(Fields.Text), "It starts with this.");
        return where;
    });

    /// <summary>The conditions that fit an attribute; a type's own date can be compared, other dates only be equal.</summary>
    public static string TypeOf(TypeCatalog catalog, string owner, AttributeType attribute, bool own) => attribute.Kind switch
    {
        AttributeKind.Flag => Flag(catalog),
        AttributeKind.Number => Of(catalog, "NumberWhere", "Conditions on a number.", Fields.Float),
        AttributeKind.Date when own => OwnDate(catalog),
        AttributeKind.Date => Of(catalog, "StatedDateWhere", "Conditions on a date as it is stated.", PartialDateScalar.TypeName),
        AttributeKind.Enumeration => Words(catalog, AttributeFields.EnumOf(catalog, owner, attribute)),
        _ => Of(catalog, "TextWhere", "Conditions on a text.", Fields.Text),
    };

    private static string Words(TypeCatalog catalog, string words) => Of(catalog, $"{words}Where", "Conditions on a word of an enumeration.", words);

    private static string Flag(TypeCatalog catalog) => catalog.Once("FlagWhere", () =>
    {
        var where = new InputObjectGraphType { Name = "FlagWhere", Description = "Conditions on a yes or no." };
        Add(where, FilterWord.Equal, TypeCatalog.Maybe(Fields.Flag), "true: it is stated; false: it is not.");
        return where;
    });

    private static string OwnDate(TypeCatalog catalog) => catalog.Once("PartialDateWhere", () =>
    {
        var where = Make("PartialDateWhere", "Conditions on a date, which may be partial; all must hold. What is undated fulfils none.", PartialDateScalar.TypeName);
        Add(where, FilterWord.Within, TypeCatalog.Maybe(PartialDateScalar.TypeName), "It lies wholly within this year, month or day.");
        Add(where, FilterWord.Less, TypeCatalog.Maybe(PartialDateScalar.TypeName), "It ends before this begins.");
        Add(where, FilterWord.LessOrEqual, TypeCatalog.Maybe(PartialDateScalar.TypeName), "It ends no later than this ends.");
        Add(where, FilterWord.Greater, TypeCatalog.Maybe(PartialDateScalar.TypeName), "It begins after this ends.");
        Add(where, FilterWord.GreaterOrEqual, TypeCatalog.Maybe(PartialDateScalar.TypeName), "It begins no earlier than this begins.");
        return where;
    });

    private static string Of(TypeCatalog catalog, string name, string about, string value) => catalog.Once(name, () => Make(name, about, value));

    private static InputObjectGraphType Make(string name, string about, string value)
    {
        var where = new InputObjectGraphType { Name = name, Description = about };
        Add(where, FilterWord.Equal, TypeCatalog.Maybe(value), "It is exactly this.");
        Add(where, FilterWord.In, new ListGraphType(TypeCatalog.Some(value)), "It is one of these.");
        return where;
    }

    private static void Add(InputObjectGraphType where, string name, IGraphType type, string about) =>
        where.AddField(new FieldType { Name = name, ResolvedType = type, Description = about });
}
