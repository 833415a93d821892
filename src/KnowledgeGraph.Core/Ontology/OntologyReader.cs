using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>Turns the nodes of an ontology file into types, and checks them.</summary>
internal sealed class OntologyReader(string file)
{
    public GraphOntology Read(YamlNode root)
    {
        var entities = Items(Map(root), "entities").Select(Entity).ToList();
        var names = new HashSet<string>();
        foreach (var (type, node) in entities)
        {
            if (!names.Add(type.Name)) throw Wrong(node, $"entity type '{type.Name}' is defined twice.");
        }
        var edges = Items(Map(root), "edges").Select(node => (Type: Edge(node, names), Node: node)).ToList();
        var fields = new FieldNames([.. entities.Select(entity => entity.Type)]);
        foreach (var (type, node) in edges)
        {
            if (fields.Take(type) is { } reason) throw Wrong(node, reason);
        }
        return new GraphOntology([.. entities.Select(entity => entity.Type)], [.. edges.Select(edge => edge.Type)]);
    }

    private (EntityType Type, YamlNode Node) Entity(YamlNode node)
    {
        var map = Map(node);
        return (new EntityType(Text(map, "name"), Text(map, "plural"), LabelOf(map), Text(map, "about"), Attributes(map)), node);
    }

    private EdgeType Edge(YamlNode node, HashSet<string> entities)
    {
        var map = Map(node);
        var symmetric = Flag(map, "symmetric");
        return new EdgeType(
            Text(map, "name"),
            LabelOf(map),
            Text(map, "out"),
            symmetric ? null : Text(map, "in"),
            Text(map, "about"),
            Ends("from"),
            Ends("to"),
            symmetric,
            Attributes(map));

        List<string> Ends(string end)
        {
            var ends = Items(map, end).Select(item => (Name: item.ToString(), Node: item)).ToList();
            foreach (var (name, place) in ends)
            {
                if (!entities.Contains(name)) throw Wrong(place, $"'{name}' is no entity type of this file.");
            }
            return [.. ends.Select(item => item.Name)];
        }
    }

    private List<AttributeType> Attributes(YamlMappingNode map) => [.. Items(map, "attributes").Select(node =>
    {
        var attribute = Map(node);
        var type = Child(attribute, "type");
        string[] values = type is YamlSequenceNode words ? [.. words.Select(word => word.ToString())] : [];
        var kind = values.Length > 0 ? AttributeKind.Enumeration : Kind(type);
        var strongest = attribute.Children.TryGetValue("order", out var order) && order.ToString() == "strongest";
        return new AttributeType(Text(attribute, "name"), kind, values, Text(attribute, "about"), Flag(attribute, "distinct"), Flag(attribute, "dates"), strongest);
    })];

    private AttributeKind Kind(YamlNode node) => node.ToString() switch
    {
        "text" => AttributeKind.Text,
        "flag" => AttributeKind.Flag,
        "number" => AttributeKind.Number,
        "date" => AttributeKind.Date,
        var other => throw Wrong(node, $"'{other}' is no value type; write text, flag, number, date, or a list of words."),
    };

    private Label LabelOf(YamlMappingNode map)
    {
        var label = Map(Child(map, "label"));
        return new Label(Text(label, "en"), Text(label, "zh"));
    }

    private YamlMappingNode Map(YamlNode node) => node as YamlMappingNode ?? throw Wrong(node, "a mapping (name: value) is expected here.");

    private YamlSequenceNode Items(YamlMappingNode map, string key) =>
        Child(map, key) as YamlSequenceNode ?? throw Wrong(map, $"'{key}' must be a list.");

    private string Text(YamlMappingNode map, string key) =>
        Child(map, key) is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Wrong(map, $"'{key}' must be a text.");

    private static bool Flag(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var node) && node.ToString() == "true";

    private YamlNode Child(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var node) ? node : throw Wrong(map, $"'{key}' is missing.");

    private OntologyException Wrong(YamlNode node, string reason) => new(file, node.Start.Line, reason);
}
