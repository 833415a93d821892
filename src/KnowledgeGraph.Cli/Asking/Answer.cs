using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>What a query's <c>answer</c> gives, in the shape that people compare: flat items, and the evidence behind all of them.</summary>
/// <param name="Items">The items.</param>
/// <param name="Evidence">All sentences, each once.</param>
/// <param name="First">The most telling sentence of each item, in their order; null where an item has none.</param>
/// <remarks>An object with a name stands for its name; an id beside it becomes the item's id. Whatever else the query selects stays as it is.</remarks>
internal sealed record Answer(JsonArray Items, JsonArray Evidence, IReadOnlyList<JsonObject?> First)
{
    private const string EvidenceField = "evidence";

    /// <summary>Whether it says nothing: no item, or a count of none.</summary>
    public bool IsEmpty => Items.All(item => item!["count"] is JsonValue count && count.TryGetValue<int>(out var number) && number == 0);

    /// <summary>Reads a response.</summary>
    /// <exception cref="QueryRefusedException">The server refused the query, or a part of it failed.</exception>
    public static Answer Of(string response)
    {
        var root = JsonNode.Parse(response)!.AsObject();
        if (root["errors"] is JsonArray { Count: > 0 } errors) throw new QueryRefusedException(string.Join(" ", errors.Select(error => error!["message"]!.GetValue<string>())));
        var (items, evidence) = (new JsonArray(), new JsonArray());
        List<JsonObject?> first = [];
        HashSet<string> seen = [];
        foreach (var found in root["data"]!["answer"] as JsonArray ?? [])
        {
            items.Add(Flat(found!.AsObject()));
            var claims = (found[EvidenceField] as JsonArray ?? []).Select(claim => OfClaim(claim!.AsObject())).ToList();
            first.Add(claims.FirstOrDefault()?.DeepClone().AsObject());
            foreach (var line in claims.Where(line => seen.Add(line.ToJsonString()))) evidence.Add(line);
        }
        return new Answer(items, evidence, first);
    }

    /// <summary>{"answer": […], "evidence": […]} on one line.</summary>
    public string ToJson(JsonSerializerOptions options) =>
        new JsonObject { ["answer"] = Items.DeepClone(), ["evidence"] = Evidence.DeepClone() }.ToJsonString(options);

    private static JsonObject Flat(JsonObject found)
    {
        var item = new JsonObject();
        foreach (var (name, value) in found)
        {
            if (name == EvidenceField) continue;
            if (value is JsonObject { } inner && inner["name"] is { } called)
            {
                item[name] = called.DeepClone();
                if (inner["id"] is { } id) item["id"] = id.DeepClone();
            }
            else
            {
                item[name] = value is JsonArray list ? new JsonArray([.. list.Select(entry => entry is JsonObject thing && thing["name"] is { } form ? form.DeepClone() : entry?.DeepClone())]) : value?.DeepClone();
            }
        }
        return item;
    }

    private static JsonObject OfClaim(JsonObject claim) => new()
    {
        ["page"] = claim["article"]?["pageName"]?.DeepClone(),
        ["article"] = claim["article"]?["id"]?.DeepClone(),
        ["quote"] = claim["quote"]?.DeepClone(),
        ["start"] = claim["start"]?.DeepClone(),
        ["end"] = claim["end"]?.DeepClone(),
    };
}

/// <summary>The graph could not answer; the message says why.</summary>
public sealed class QueryRefusedException : Exception
{
    public QueryRefusedException(string message)
        : base(message)
    {
    }

    public QueryRefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public QueryRefusedException()
    {
    }
}
