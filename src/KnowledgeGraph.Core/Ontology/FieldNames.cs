namespace KnowledgeGraph.Core.Ontology;

/// <summary>Sees to it that a field of an entity means one thing: no two edges share a field, and none hides an attribute.</summary>
internal sealed class FieldNames(IReadOnlyList<EntityType> entities)
{
    /// <summary>What every entity has, whatever its type.</summary>
    private static readonly HashSet<string> Common = ["id", "type", "name", "aliases", "firstSeen", "lastSeen", "articles"];

    private readonly Dictionary<string, string> _takenBy = [];

    /// <summary>Takes the fields of an edge; the reason why not, or null.</summary>
    public string? Take(EdgeType edge) => Take(edge, edge.Out, edge.From) ?? (edge.In is null ? null : Take(edge, edge.In, edge.To));

    private string? Take(EdgeType edge, string field, IReadOnlyList<string> ends)
    {
        if (!IsField(field)) return $"'{field}' is no field name; write lower-case letters first, then letters and digits (heldIn).";
        if (Common.Contains(field)) return $"the field '{field}' of {edge.Name} is one that every entity has; give it another name.";
        if (!_takenBy.TryAdd(field, edge.Name)) return $"the field '{field}' of {edge.Name} is taken by {_takenBy[field]}; give it another name.";
        var hidden = entities.FirstOrDefault(type => ends.Contains(type.Name) && type.Attributes.Any(attribute => attribute.Name == field));
        return hidden is null ? null : $"the field '{field}' of {edge.Name} is an attribute of {hidden.Name}; give it another name.";
    }

    private static bool IsField(string name) => char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
