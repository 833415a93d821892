using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Queries;
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

    public static Fact Read(Row row, int at = 0) => Read(row.Properties(at), row.Text(at + 1), row.Text(at + 2), row.Text(at + 3), Parts.All);

    /// <summary>Of a map of all properties what is wanted.</summary>
    public static Fact Read(Properties properties, string type, string subject, string @object, Parts parts) => new()
    {
        Id = properties.Text("id"),
        Type = type,
        Subject = subject,
        Object = @object,
        Attributes = Attributes.Read(properties),
        Seen = parts.Has(PartKinds.Seen) ? EntityNode.Seen(properties) : null,
        Articles = parts.Has(PartKinds.Articles) ? properties.Number("articles") : 0,
        Confidence = parts.Has(PartKinds.Confidence) ? properties.Fraction("confidence") : 0,
        Best = parts.Has(PartKinds.Best) ? ReadBest(properties) : BestClaim.Unread,
    };

    private static BestClaim ReadBest(Properties properties) => new(
        properties.Text("claim"),
        properties.Text("article"),
        new TextSpan(properties.Number("start"), properties.Number("end")),
        properties.Text("quote"),
        properties.Fraction("_quoteConfidence"),
        properties.Day("_quoteDay"));
}
