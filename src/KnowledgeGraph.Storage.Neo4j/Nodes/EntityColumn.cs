using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>An entity as one column of an answer: what its reader wants, and nothing else.</summary>
/// <remarks>
/// Parts that can be named are a list of values in a fixed order, which says no name twice and is read as it comes. Where all attributes are
/// wanted, whatever they are called, it is a map of the properties without the words of the full-text index.
/// </remarks>
/// <param name="parts">What is wanted.</param>
internal sealed class EntityColumn(Parts parts)
{
    public static EntityColumn Whole { get; } = new(Parts.All);

    /// <summary>The expression for a node.</summary>
    public string Of(string node)
    {
        if (parts.Attributes is not { } attributes) return $"{node} {{.*, _tokens: null}}";
        List<string> names = ["id", "type", "name"];
        if (parts.Has(PartKinds.Aliases)) names.Add("aliases");
        if (parts.Has(PartKinds.Seen)) names.AddRange(["firstSeen", "lastSeen"]);
        if (parts.Has(PartKinds.Articles)) names.Add("articles");
        names.AddRange(attributes.Select(CypherName.Of));
        return $"[{string.Join(", ", names.Select(name => $"{node}.{name}"))}]";
    }

    /// <summary>The entity of a row's column.</summary>
    public Entity Read(JsonElement column)
    {
        if (parts.Attributes is not { } attributes) return EntityNode.Read(new Properties(column), parts);
        var values = new Values(column);
        return new Entity
        {
            Id = values.Text(),
            Type = values.Text(),
            Name = values.Text(),
            Aliases = parts.Has(PartKinds.Aliases) ? values.Texts() : [],
            Seen = parts.Has(PartKinds.Seen) ? values.Days() : null,
            Articles = parts.Has(PartKinds.Articles) ? values.Number() : 0,
            Attributes = attributes.Count == 0 ? AttributeSet.Empty : values.Attributes(attributes),
        };
    }
}
