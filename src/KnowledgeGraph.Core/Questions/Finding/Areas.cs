using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Questions.Finding;

/// <summary>What belongs to a division: itself, its parts and theirs, and the organisations of it.</summary>
internal sealed class Areas(IGraphReader reader)
{
    private const int Deepest = 4;
    private const int Most = 2000;
    private static readonly string[] Kinds = ["District", "Organization", "Place"];

    /// <summary>Ids of all that is in what the text names.</summary>
    public async Task<HashSet<string>> WithinAsync(string name, CancellationToken cancellation)
    {
        var found = await new EntityFinder(reader).FindAsync(name, Kinds, cancellation);
        HashSet<string> within = [.. found.Select(entity => entity.Id)];
        List<string> level = [.. within];
        for (var depth = 0; depth < Deepest && level.Count > 0; depth++)
        {
            List<string> next = [];
            foreach (var edge in new[] { "PART_OF", "LOCATED_IN" })
            {
                var parts = await reader.ExpandAsync(new ExpandQuery { Parents = level, FactType = edge, Direction = FactDirection.In, First = Most }, cancellation);
                next.AddRange(parts.Values.SelectMany(slice => slice.Items).Select(item => item.Node.Id).Where(within.Add));
            }
            level = next;
        }
        foreach (var district in found.Where(entity => entity.Type == "District"))
        {
            var coded = await reader.SelectAsync(new EntityQuery { Type = "Organization", Filter = new EntityFilter.NameIs(TextMatch.StartsWith, [district.Name]), First = Most }, cancellation);
            within.UnionWith(coded.Items.Select(entity => entity.Id));
        }
        return within;
    }
}
