using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Storage.Neo4j.Schema;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>A fact as one column of an answer: what its reader wants, and nothing else; type and ends are told beside it.</summary>
/// <remarks>As in <see cref="EntityColumn"/>, a list where all that is wanted can be named.</remarks>
/// <param name="parts">What is wanted.</param>
internal sealed class FactColumn(Parts parts)
{
    /// <summary>The expression for a relationship.</summary>
    public string Of(string relationship)
    {
        if (parts.Attributes is not { } attributes) return $"properties({relationship})";
        List<string> names = ["id"];
        if (parts.Has(PartKinds.Seen)) names.AddRange(["firstSeen", "lastSeen"]);
        if (parts.Has(PartKinds.Articles)) names.Add("articles");
        if (parts.Has(PartKinds.Confidence)) names.Add("confidence");
        if (parts.Has(PartKinds.Best)) names.AddRange(["claim", "article", "start", "end", "quote", "_quoteConfidence", "_quoteDay"]);
        names.AddRange(attributes.Select(CypherName.Of));
        return $"[{string.Join(", ", names.Select(name => $"{relationship}.{name}"))}]";
    }

    /// <summary>The fact of a row's column.</summary>
    public Fact Read(JsonElement column, string type, string subject, string @object)
    {
        if (parts.Attributes is not { } attributes) return FactEdge.Read(new Properties(column), type, subject, @object, parts);
        var values = new Values(column);
        return new Fact
        {
            Id = values.Text(),
            Type = type,
            Subject = subject,
            Object = @object,
            Seen = parts.Has(PartKinds.Seen) ? values.Days() : null,
            Articles = parts.Has(PartKinds.Articles) ? values.Number() : 0,
            Confidence = parts.Has(PartKinds.Confidence) ? values.Fraction() : 0,
            Best = parts.Has(PartKinds.Best) ? ReadBest(ref values) : BestClaim.Unread,
            Attributes = attributes.Count == 0 ? AttributeSet.Empty : values.Attributes(attributes),
        };
    }

    private static BestClaim ReadBest(ref Values values)
    {
        var (claim, article, span) = (values.Text(), values.Text(), new TextSpan(values.Number(), values.Number()));
        return new BestClaim(claim, article, span, values.Text(), values.Fraction(), values.Day());
    }
}
