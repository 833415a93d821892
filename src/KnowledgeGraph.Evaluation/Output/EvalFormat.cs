using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Evaluation.Output;

/// <summary>Writes what an article states in the form in which references are written, so that both can be compared.</summary>
/// <remarks>A post is folded into HOLDS, as title and the body it belongs to. Claims that state the same become one fact with all their quotes.</remarks>
public static class EvalFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of JSON, without its line feed.</summary>
    public static string Line(ArticleClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(claims, json);
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static void Write(ArticleClaims claims, Utf8JsonWriter json)
    {
        var (article, ids) = (claims.Article, new EvalIds(claims.Mentions));
        json.WriteStartObject();
        json.WriteString("page", article.Page.Name);
        json.WriteNumber("article", article.Number);
        json.WriteString("title", article.Title);
        if (claims.Day is { } day) json.WriteString("date", day.ToString());
        WriteAuthors(claims, json);
        json.WriteStartArray("entities");
        foreach (var mention in claims.Mentions.Where(mention => ids.Of(mention.Id) is not null)) EvalEntity.Write(mention, ids.Of(mention.Id)!, article.Body, json);
        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var fact in EvalFact.Of(claims)) fact.Write(ids, json);
        json.WriteEndArray();
        json.WriteString("body", article.Body);
        json.WriteEndObject();
    }

    private static void WriteAuthors(ArticleClaims claims, Utf8JsonWriter json)
    {
        var names = claims.Mentions.ToDictionary(mention => mention.Id, mention => mention.Name);
        json.WriteStartArray("authors");
        foreach (var name in claims.Claims.Where(claim => claim.Type == "WROTE").Select(claim => names[claim.Subject]).Distinct()) json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
