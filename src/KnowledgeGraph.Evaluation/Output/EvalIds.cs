using System.Globalization;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Evaluation.Output;

/// <summary>Short ids as references use them: p1, p2 for people, d1 for a division.</summary>
internal sealed class EvalIds
{
    private static readonly Dictionary<string, char> Letters = new()
    {
        ["Person"] = 'p',
        ["District"] = 'd',
        ["Organization"] = 'o',
        ["Place"] = 'l',
        ["Project"] = 'j',
        ["Event"] = 'e',
        ["Document"] = 't',
    };

    private readonly Dictionary<string, string> _ids = [];

    public EvalIds(IEnumerable<Mention> mentions)
    {
        var counts = new Dictionary<string, int>();
        foreach (var mention in mentions)
        {
            if (!Letters.TryGetValue(mention.Type, out var letter)) continue;
            var number = counts[mention.Type] = counts.GetValueOrDefault(mention.Type) + 1;
            _ids.Add(mention.Id, letter + number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Null for what references do not list: posts, the article.</summary>
    public string? Of(string? mention) => mention is null ? null : _ids.GetValueOrDefault(mention);
}
