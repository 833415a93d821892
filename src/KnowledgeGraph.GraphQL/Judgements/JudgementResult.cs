using GraphQL.Types;
using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.GraphQL.Changes;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>What a mutation answers on a judgement that it made or took in.</summary>
internal sealed record JudgementResult(JudgementEntry Entry, GraphDiff Diff)
{
    public static JudgementResult Of(Judgement judgement, GraphUpdate update, JudgementReport report) =>
        new(report.Entries.Single(entry => entry.Judgement.Id == judgement.Id), update.Diff);

    public static string TypeOf(TypeCatalog catalog) => catalog.Once("JudgementResult", () =>
    {
        var type = new ObjectGraphType { Name = "JudgementResult", Description = "A judgement and what it did to the graph (判定结果)." };
        type.Read<JudgementResult>("judgement", TypeCatalog.Some(JudgementTypes.Judgement(catalog)), "The judgement.", result => result.Entry);
        type.Read<JudgementResult>("entities", TypeCatalog.Many(ChangeTypes.EntityChange(catalog)), "What became of entities (实体变更).", result => result.Diff.Entities);
        type.Read<JudgementResult>("facts", TypeCatalog.Many(ChangeTypes.FactChange(catalog)), "What became of facts (事实变更).", result => result.Diff.Facts);
        return type;
    });
}
