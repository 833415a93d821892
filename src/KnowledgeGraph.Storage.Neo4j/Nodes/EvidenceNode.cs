using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>A claim as a node (:Evidence)-[:IN]->(:Article).</summary>
/// <remarks>
/// It names its claim group, which names the fact: so evidence stays as it is when facts are renamed or groups go to another fact.
/// <c>rank</c> is the confidence with its sign turned, so that the best come first in an order that ascends.
/// </remarks>
internal static class EvidenceNode
{
    /// <summary>All but confidence and rank, which the statement makes floats.</summary>
    public static Dictionary<string, object?> Properties(Claim claim, string article, string group, int place, DateOnly? day) => new()
    {
        ["id"] = claim.Id,
        ["article"] = article,
        ["group"] = group,
        ["place"] = place,
        ["type"] = claim.Type,
        ["subject"] = claim.Subject,
        ["object"] = claim.Object,
        ["attributes"] = GraphJson.Write(claim.Attributes),
        ["start"] = claim.Span.Start,
        ["end"] = claim.Span.End,
        ["quote"] = claim.Quote,
        ["rule"] = claim.Rule,
        ["day"] = SortDay.Of(day),
    };

    public static Claim ReadClaim(Properties properties) => new()
    {
        Id = properties.Text("id"),
        Type = properties.Text("type"),
        Subject = properties.Text("subject"),
        Object = properties.Text("object"),
        Attributes = properties.Json<AttributeSet>("attributes"),
        Span = Span(properties),
        Quote = properties.Text("quote"),
        Rule = properties.Text("rule"),
        Confidence = properties.Fraction("confidence"),
    };

    /// <summary>A claim with the fact that a statement put beside its properties.</summary>
    public static Evidence ReadEvidence(Properties properties) => new(
        properties.Text("id"),
        properties.Text("fact"),
        properties.Text("article"),
        Span(properties),
        properties.Text("quote"),
        properties.Text("rule"),
        properties.Fraction("confidence"),
        properties.Json<AttributeSet>("attributes"));

    public static BestClaim ReadBest(Properties properties) => new(
        properties.Text("id"), properties.Text("article"), Span(properties), properties.Text("quote"), properties.Fraction("confidence"), Day(properties));

    public static string Group(Properties properties) => properties.Text("group");

    public static DateOnly? Day(Properties properties) => properties.Day("day");

    private static TextSpan Span(Properties properties) => new(properties.Number("start"), properties.Number("end"));
}
