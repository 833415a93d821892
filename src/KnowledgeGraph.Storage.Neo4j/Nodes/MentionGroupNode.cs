using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>A mention group as a node (:MentionGroup) that names its entity, with a node (:GroupKey) for each key that it is found by.</summary>
internal static class MentionGroupNode
{
    public static Dictionary<string, object?> Properties(MentionGroup group) => new()
    {
        ["id"] = group.Id,
        ["entity"] = group.Entity,
        ["face"] = GraphJson.Write(group.Face),
        ["count"] = group.Count,
        ["firstDay"] = group.Days?.First.DayNumber,
        ["lastDay"] = group.Days?.Last.DayNumber,
        ["earliestDay"] = group.Earliest.Day?.DayNumber,
        ["earliestId"] = group.Earliest.Id,
        ["names"] = GraphJson.Write(group.Names),
        ["attributes"] = GraphJson.Write(group.Attributes),
    };

    public static MentionGroup Read(Properties properties) => new()
    {
        Id = properties.Text("id"),
        Face = properties.Json<GroupFace>("face"),
        Count = properties.Number("count"),
        Days = properties.Days("firstDay", "lastDay"),
        Earliest = new Earliest(properties.Day("earliestDay"), properties.Text("earliestId")),
        Names = properties.Json<IReadOnlyList<Tally>>("names"),
        Attributes = properties.Json<IReadOnlyList<Tally>>("attributes"),
        Entity = properties.Text("entity"),
    };

    /// <summary>What the group is found by: its block keys, and the groups that its face refers to.</summary>
    public static IEnumerable<string> Keys(GroupFace face) =>
        face.Keys.Select(key => BlockKey(face.Type, key)).Concat(face.References.Select(ReferenceKey)).Distinct();

    public static string BlockKey(string type, string key) => $"{type}:{key}";

    /// <summary>No type is empty, so no block key looks like this.</summary>
    public static string ReferenceKey(string group) => ":" + group;
}
