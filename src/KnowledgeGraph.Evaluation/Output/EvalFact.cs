using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Evaluation.Output;

/// <summary>The claims of one article that state one edge.</summary>
internal sealed class EvalFact
{
    private readonly EvalEdge _edge;
    private readonly IReadOnlyList<Claim> _claims;

    private EvalFact(EvalEdge edge, IEnumerable<Claim> claims)
    {
        _edge = edge;
        _claims = [.. claims];
    }

    public static IEnumerable<EvalFact> Of(ArticleClaims claims)
    {
        var posts = new EvalPosts(claims);
        return claims.Claims.Where(claim => claim.Type is not ("POST_OF" or "PROGRESS" or "CORRECTED_IN") && claim.Attributes["state"] != "corrected")
            .GroupBy(posts.EdgeOf)
            .Select(edge => new EvalFact(edge.Key, edge));
    }

    public void Write(EvalIds ids, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", _edge.Type);
        json.WriteString("subject", ids.Of(_edge.Subject));
        if (_edge.Title is { } title) json.WriteString("title", title);
        if (ids.Of(_edge.Object) is { } target) json.WriteString("object", target);
        if (_edge.Type == "HOLDS") WriteState(json);
        foreach (var attribute in GraphOntology.Default.Edge(_edge.Type).Attributes)
        {
            if (attribute.Name is not ("state" or "asOf") && Value(attribute) is { } value) EvalEntity.WriteAttribute(attribute.Name, value, json);
        }
        WriteEvidence(json);
        json.WriteEndObject();
    }

    /// <summary>A post that one sentence says is over is over, whatever others say of the time before.</summary>
    private void WriteState(Utf8JsonWriter json)
    {
        if (_edge.Nominated) json.WriteString("state", "nominated");
        if (_claims.Any(claim => claim.Attributes["state"] is "former" or "ended")) json.WriteBoolean("former", true);
        if (_claims.Any(claim => claim.Attributes["state"] == "acting")) json.WriteBoolean("acting", true);
    }

    /// <summary>The strongest value where the ontology ranks them, else that of the surest claim, the first of equals.</summary>
    private string? Value(AttributeType attribute)
    {
        var stated = _claims.OrderByDescending(claim => claim.Confidence).Select(claim => claim.Attributes[attribute.Name]).OfType<string>().ToList();
        return attribute.Strongest ? attribute.Values.FirstOrDefault(stated.Contains) : stated.FirstOrDefault();
    }

    private void WriteEvidence(Utf8JsonWriter json)
    {
        json.WriteStartArray("evidence");
        foreach (var claim in _claims)
        {
            json.WriteStartObject();
            json.WriteString("quote", claim.Quote);
            json.WriteNumber("start", claim.Span.Start);
            json.WriteNumber("end", claim.Span.End);
            json.WriteString("rule", claim.Rule);
            json.WriteNumber("confidence", claim.Confidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
