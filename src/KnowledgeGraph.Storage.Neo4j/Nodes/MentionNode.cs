using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>A mention as a node (:Mention) without relationships: it names its article and its group.</summary>
internal static class MentionNode
{
    public static Dictionary<string, object?> Properties(Mention mention, string article, string group, int place, DateOnly? day) => new()
    {
        ["id"] = mention.Id,
        ["article"] = article,
        ["group"] = group,
        ["place"] = place,
        ["type"] = mention.Type,
        ["name"] = mention.Name,
        ["aliases"] = mention.Aliases,
        ["occurrences"] = GraphJson.Write(mention.Occurrences),
        ["attributes"] = GraphJson.Write(mention.Attributes),
        ["day"] = SortDay.Of(day),
        ["dayNewest"] = SortDay.Newest(SortDay.Of(day)),
    };

    public static Mention Read(Properties properties) => new()
    {
        Id = properties.Text("id"),
        Type = properties.Text("type"),
        Name = properties.Text("name"),
        Aliases = properties.Texts("aliases"),
        Occurrences = properties.Json<IReadOnlyList<TextSpan>>("occurrences"),
        Attributes = properties.Json<AttributeSet>("attributes"),
    };

    public static string Article(Properties properties) => properties.Text("article");

    public static string Group(Properties properties) => properties.Text("group");
}
