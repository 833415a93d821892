using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Search;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>An entity as a node: labels Entity and its type, Official besides for persons with a public post.</summary>
/// <remarks>
/// Readers of the Browser see id, type, name, aliases, firstSeen, lastSeen, articles and the attributes of the ontology. For the store
/// there are <c>_key</c>, which the node keeps for life whatever its id becomes, sort columns, and <c>_tokens</c> for the full-text index.
/// </remarks>
internal static class EntityNode
{
    private const string Official = "official";

    public static Attributes Attributes { get; } = new("id", "type", "name", "aliases", "firstSeen", "lastSeen", "articles");

    public static string[] Labels(Entity entity) =>
        entity.Type == "Person" && entity.Attributes[Official] == "true" ? [entity.Type, "Official"] : [entity.Type];

    /// <summary>All but the key.</summary>
    public static Dictionary<string, object?> Properties(Entity entity, EntityIndex index)
    {
        var properties = new Dictionary<string, object?>
        {
            ["id"] = entity.Id,
            ["type"] = entity.Type,
            ["name"] = entity.Name,
            ["aliases"] = entity.Aliases,
            ["articles"] = entity.Articles,
            ["_articles"] = -entity.Articles,
            ["_firstSeen"] = index.FirstSeen,
            ["_firstSeenNewest"] = SortDay.Newest(index.FirstSeen),
            ["_lastSeen"] = index.LastSeen,
            ["_lastSeenNewest"] = SortDay.Newest(index.LastSeen),
            ["_date"] = index.DateFirst,
            ["_dateLast"] = index.DateLast,
            ["_dateNewest"] = SortDay.Newest(index.DateFirst),
        };
        // An article is found by its text, which is a node of its own.
        if (entity.Type != ArticleNode.EntityType) properties["_tokens"] = SearchWords.OfEntity(entity, index.SearchTokens);
        Attributes.Add(entity.Attributes, properties);
        return properties;
    }

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Of a map of all properties what is wanted.</summary>
    public static Entity Read(Properties properties, Parts parts) => new()
    {
        Id = properties.Text("id"),
        Type = properties.Text("type"),
        Name = properties.Text("name"),
        Aliases = parts.Has(PartKinds.Aliases) ? properties.Texts("aliases") : [],
        Attributes = Attributes.Read(properties),
        Seen = parts.Has(PartKinds.Seen) ? Seen(properties) : null,
        Articles = parts.Has(PartKinds.Articles) ? properties.Number("articles") : 0,
    };

    /// <summary>The days that nodes and relationships show.</summary>
    public static DayRange? Seen(Properties properties) =>
        properties.Date("firstSeen") is { } first && properties.Date("lastSeen") is { } last ? new DayRange(first, last) : null;
}
