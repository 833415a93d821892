using System.Text.Json.Nodes;

namespace KnowledgeGraph.Evaluation.Tests;

/// <summary>Makes an extractor's output out of reference annotations, with the mistakes that a seed draws.</summary>
internal sealed class DamagedOutput(int seed, double damage)
{
    private static readonly string[] EntityTypes = ["Person", "District", "Organization", "Place", "Project", "Event", "Document", "Animal"];

    private readonly Random _random = new(seed);

    public string Of(IEnumerable<string> lines)
    {
        var articles = lines.Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        foreach (var article in articles) FakeBody(article);
        if (Hit(2)) MergeTwo(articles);
        if (Hit(1)) articles.Add(new JsonObject { ["page"] = articles[0]["page"]!.DeepClone(), ["body"] = new string('无', _random.Next(30, 90)) });
        foreach (var article in articles) Damage(article);
        return string.Join('\n', articles.Select(article => article.ToJsonString())) + "\n";
    }

    private static void FakeBody(JsonObject article)
    {
        article["body"] = $"{article["start"]}，中间的话。{article["end"]}。";
        foreach (var entity in Items(article, "entities").Where(entity => entity["anchor"] is not null))
            entity["evidence"] = new JsonArray(new JsonObject { ["quote"] = $"当天，{entity["anchor"]}。" });
    }

    private void MergeTwo(List<JsonObject> articles)
    {
        if (articles.Count < 2) return;
        var at = _random.Next(articles.Count - 1);
        articles[at]["body"] = $"{articles[at]["body"]}{articles[at + 1]["body"]}";
        if (Hit(3)) articles.RemoveAt(at + 1);
    }

    private void Damage(JsonObject article)
    {
        if (Hit(1)) article["title"] = Damaged((string?)article["title"] ?? "没有");
        if (Hit(1)) article["date"] = "2023-01-02";
        foreach (var entity in Items(article, "entities")) DamageEntity(entity);
        foreach (var fact in Items(article, "facts")) DamageFact(fact, article);
        Thin(article["entities"]?.AsArray());
        Thin(article["facts"]?.AsArray());
    }

    private void DamageEntity(JsonObject entity)
    {
        if (Hit(0.5)) entity["type"] = EntityTypes[_random.Next(EntityTypes.Length)];
        if (Hit(1)) entity["official"] = _random.Next(2) == 0;
        if (Hit(1)) entity["kind"] = "Meeting";
        if (Hit(1)) entity["date"] = _random.Next(2) == 0 ? "2023-03" : "XXXX-06-11";
        if (Hit(1)) entity.Remove("evidence");
        if (Hit(0.5)) entity["evidence"] = new JsonArray(new JsonObject { ["quote"] = string.Concat(Enumerable.Repeat($"{entity["anchor"]}。", _random.Next(1, 30))) });
        if (!Hit(2)) return;
        var names = entity["names"]!.AsArray().Select(name => Damaged((string)name!)).ToList();
        entity["names"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]);
        if (Hit(2)) entity["name"] = "丰台区" + names[0];
        if (Hit(2)) entity["aliases"] = new JsonArray("Ｆ" + names[0], "又名");
    }

    private void DamageFact(JsonObject fact, JsonObject article)
    {
        var ids = Items(article, "entities").Select(entity => (string)entity["id"]!).ToList();
        if (Hit(0.5) && ids.Count > 0) fact["object"] = ids[_random.Next(ids.Count)];
        if (Hit(0.3)) (fact["subject"], fact["object"]) = (fact["object"]?.DeepClone(), fact["subject"]?.DeepClone());
        if (Hit(1)) fact["role"] = "attendee";
        if (Hit(1)) fact["status"] = "underway";
        if (Hit(1)) fact["former"] = _random.Next(2) == 0;
        if (Hit(1)) fact["startDate"] = "2021-05";
        if (Hit(0.3)) fact["state"] = "nominated";
        if (Hit(0.3)) fact["derived"] = true;
        if (Hit(1) && fact["title"] is { } title) fact["title"] = _random.Next(3) switch { 0 => "代" + title, 1 => "丰台区" + title, _ => Damaged((string)title!) };
    }

    /// <summary>Leaves some out and writes some twice.</summary>
    private void Thin(JsonArray? items)
    {
        for (var at = (items?.Count ?? 0) - 1; at >= 0; at--)
        {
            if (Hit(1)) items!.RemoveAt(at);
            else if (Hit(0.5)) items!.Add(items[at]!.DeepClone());
        }
    }

    private string Damaged(string name) => _random.Next(6) switch
    {
        0 => name + "办公室",
        1 when name.Length > 2 => name[1..],
        2 when name.Length > 1 => name[..^1],
        3 => " “" + name + "”\u3000",
        4 => "𠮷" + name,
        _ => string.Concat(name.Reverse()),
    };

    private bool Hit(double weight) => _random.NextDouble() < damage * weight;

    private static IEnumerable<JsonObject> Items(JsonObject article, string key) => article[key]?.AsArray().Select(item => item!.AsObject()) ?? [];
}
