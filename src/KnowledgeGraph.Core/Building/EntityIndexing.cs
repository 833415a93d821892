using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Building;

/// <summary>The sort columns and search tokens of an entity, the same for every backend.</summary>
internal static class EntityIndexing
{
    public static EntityIndex Of(Entity entity, ISearchTokenizer tokenizer)
    {
        PartialDate? date = PartialDate.TryParse(entity.Attributes["date"] ?? entity.Attributes["issueDate"], out var stated) ? stated : null;
        return new EntityIndex(
            Number(entity.Seen?.First),
            Number(entity.Seen?.Last),
            Number(date?.FirstDay),
            Number((PartialDate.TryParse(entity.Attributes["endDate"], out var end) && end.LastDay > date?.FirstDay ? end : date)?.LastDay),
            entity.Type == "Article" ? "" : Tokens([entity.Name, .. entity.Aliases], tokenizer));
    }

    /// <summary>The distinct tokens of some texts, separated by spaces.</summary>
    public static string Tokens(IEnumerable<string> texts, ISearchTokenizer tokenizer) => string.Join(' ', texts.SelectMany(tokenizer.TokensOf).Distinct());

    private static int Number(DateOnly? day) => day?.DayNumber ?? EntityIndex.NoDay;
}
