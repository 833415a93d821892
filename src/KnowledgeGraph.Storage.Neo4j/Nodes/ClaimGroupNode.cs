using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>A claim group as a node (:ClaimGroup) that names its fact.</summary>
internal static class ClaimGroupNode
{
    public static Dictionary<string, object?> Properties(ClaimGroup group) => new()
    {
        ["id"] = group.Id,
        ["fact"] = group.Fact,
        ["type"] = group.Face.Type,
        ["subject"] = group.Face.Subject,
        ["object"] = group.Face.Object,
        ["attributes"] = GraphJson.Write(group.Face.Attributes),
        ["count"] = group.Count,
        ["articles"] = group.Articles,
        ["firstDay"] = group.Days?.First.DayNumber,
        ["lastDay"] = group.Days?.Last.DayNumber,
        ["earliestDay"] = group.Earliest.Day?.DayNumber,
        ["earliestId"] = group.Earliest.Id,
        ["best"] = GraphJson.Write(group.Best),
    };

    public static ClaimGroup Read(Properties properties) => new()
    {
        Id = properties.Text("id"),
        Face = new ClaimFace(properties.Text("type"), properties.Text("subject"), properties.Text("object"), properties.Json<AttributeSet>("attributes")),
        Count = properties.Number("count"),
        Articles = properties.Number("articles"),
        Days = properties.Days("firstDay", "lastDay"),
        Earliest = new Earliest(properties.Day("earliestDay"), properties.Text("earliestId")),
        Best = properties.Json<BestClaim>("best"),
        Fact = properties.Text("fact"),
    };
}
