using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Finding;

/// <summary>Names that the graph has and that are near to one that it lacks.</summary>
public sealed class NearNames(IGraphReader reader)
{
    private const int Most = 200;
    private const int Characters = 4;

    /// <summary>Characters that half of all names end in.</summary>
    private const string Common = "省市区县旗镇乡村局委会处所站部社街道";

    /// <summary>The nearest names of those types, the nearest first.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(string name, IEnumerable<string> types, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(types);
        var telling = name.Where(c => !Common.Contains(c)).Distinct().Take(Characters).Select(c => c.ToString()).ToList();
        if (telling.Count == 0) return [];
        List<string> known = [];
        foreach (var type in types)
        {
            var query = new EntityQuery { Type = type, Filter = new EntityFilter.NameIs(TextMatch.Contains, telling), Order = EntityOrder.ArticlesDescending, First = Most };
            known.AddRange((await reader.SelectAsync(query, cancellation)).Items.Select(entity => entity.Name));
        }
        return NearWords.Of(name, known);
    }
}
