using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Storage.Export;

/// <summary>Writes the whole graph as canonical JSON Lines: the same graph gives the same bytes, whatever backend holds it and however it came about.</summary>
/// <remarks>
/// A line for each article, entity, evidence, fact and mention, sorted by kind, then by id in code-point order. The order of properties is fixed,
/// text is UTF-8 without escapes, days are ISO 8601, lines end in a line feed. All lines are sorted in memory.
/// </remarks>
public static class GraphExport
{
    public static async Task WriteAsync(IGraphReader reader, TextWriter output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var line in await LinesAsync(reader, cancellation))
        {
            await output.WriteAsync(line.AsMemory(), cancellation);
            await output.WriteAsync('\n');
        }
    }

    /// <summary>The lines, sorted, without line ends.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(IGraphReader reader, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        List<(string Key, string Line)> lines = [];
        await foreach (var item in reader.ExportAsync(cancellation)) lines.Add((KeyOf(item), GraphJson.Write(item)));
        lines.Sort((x, y) => CodePointComparer.Instance.Compare(x.Key, y.Key));
        return [.. lines.Select(line => line.Line)];
    }

    private static string KeyOf(ExportItem item) => item switch
    {
        ExportItem.OfArticle article => "article " + article.Article.Id,
        ExportItem.OfEntity entity => "entity " + entity.Entity.Id,
        ExportItem.OfEvidence evidence => "evidence " + evidence.Evidence.Claim,
        ExportItem.OfFact fact => "fact " + fact.Fact.Id,
        ExportItem.OfMention mention => "mention " + mention.Mention.Mention.Id,
        _ => throw new SwitchExpressionException(item),
    };
}
