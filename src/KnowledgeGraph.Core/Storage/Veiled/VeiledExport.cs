using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Core.Storage.Veiled;

/// <summary>The whole graph without what a veil hides.</summary>
internal static class VeiledExport
{
    public static async IAsyncEnumerable<ExportItem> Of(IGraphReader reader, Veil veil, [EnumeratorCancellation] CancellationToken cancellation)
    {
        HashSet<string> hidden = [];
        List<ExportItem.OfEvidence> evidence = [];
        await foreach (var item in reader.ExportAsync(cancellation))
        {
            switch (item)
            {
                case ExportItem.OfFact fact when veil.Hides(fact.Fact):
                    hidden.Add(fact.Fact.Id);
                    break;
                case ExportItem.OfEntity entity when veil.Hides(entity.Entity.Id):
                case ExportItem.OfMention mention when veil.Hides(mention.Mention.Entity):
                    break;
                case ExportItem.OfEvidence claim when veil.IsOver(claim.Evidence.Article):
                    // Which facts are hidden is known at the end only.
                    evidence.Add(claim);
                    break;
                default:
                    yield return Over(item, veil);
                    break;
            }
        }
        foreach (var claim in evidence.Where(claim => !hidden.Contains(claim.Evidence.Fact))) yield return new ExportItem.OfEvidence(veil.Over(claim.Evidence));
    }

    private static ExportItem Over(ExportItem item, Veil veil) => item switch
    {
        ExportItem.OfArticle article => article with { Article = veil.Over(article.Article) },
        ExportItem.OfEntity entity => new ExportItem.OfEntity(veil.Over(entity.Entity)),
        ExportItem.OfFact fact => new ExportItem.OfFact(veil.Over(fact.Fact)),
        _ => item,
    };
}
