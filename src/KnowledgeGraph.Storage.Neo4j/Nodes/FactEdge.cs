using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>A fact as a relationship of its type.</summary>
/// <remarks>
/// Readers of the Browser see id, firstSeen, lastSeen, articles, confidence, the attributes of the ontology, and the best quote with its
/// claim, article and offsets. For the store there are the keys of both ends and sort columns: relationships are found by index.
/// </remarks>
internal static class FactEdge
{
    /// <summary>What a statement returns of a fact that it calls r, from s to o.</summary>
    public const string Columns = "properties(r), type(r), s.id, o.id";

    /// <summary>How many columns that are.</summary>
    public const int Width = 4;

    public static Attributes Attributes { get; } = new("id", "firstSeen", "lastSeen", "articles", "confidence", "quote", "claim", "article", "start", "end");

    /// <summary>All but dates, confidences and keys, for which the statement has a say.</summary>
    public static Dictionary<string, object?> Properties(Fact fact)
    {
        var properties = new Dictionary<string, object?>
        {
            ["id"] = fact.Id,
            ["articles"] = fact.Articles,
            ["quote"] = fact.Best.Quote,
            ["claim"] = fact.Best.Id,
            ["article"] = fact.Best.Article,
            ["start"] = fact.Best.Span.Start,
            ["end"] = fact.Best.Span.End,
            ["_first"] = SortDay.Of(fact.Seen?.First),
            ["_last"] = SortDay.Newest(SortDay.Of(fact.Seen?.Last)),
            ["_quoteDay"] = fact.Best.Day?.DayNumber,
        };
        Attributes.Add(fact.Attributes, properties);
        return properties;
    }

    public static Fact Read(Row row, int at = 0)
    {
        var properties = row.Properties(at);
        return new Fact
        {
            Id = properties.Text("id"),
            Type = row.Text(at + 1),
            Subject = row.Text(at + 2),
            Object = row.Text(at + 3),
            Attributes = Attributes.Read(properties),
            Seen = EntityNode.Seen(properties),
            Articles = properties.Number("articles"),
            Confidence = properties.Fraction("confidence"),
            Best = new BestClaim(
                properties.Text("claim"),
                properties.Text("article"),
                new TextSpan(properties.Number("start"), properties.Number("end")),
                properties.Text("quote"),
                properties.Fraction("_quoteConfidence"),
                properties.Day("_quoteDay")),
        };
    }
}
