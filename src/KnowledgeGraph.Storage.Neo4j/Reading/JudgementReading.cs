using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>The log of judgements, and where mentions are that they are about.</summary>
internal static class JudgementReading
{
    private const string PlacesText = "UNWIND $p.ids AS id MATCH (m:Mention {id: id}) RETURN id, m.article, m.group";

    private const string PutText = """
        UNWIND $p.rows AS row
        MERGE (j:Judgement {id: row.id})
        SET j.judgement = row.judgement
        """;

    public static Task<IReadOnlyList<Judgement>> AllAsync(Queries queries, CancellationToken cancellation) =>
        queries.RunAsync("MATCH (j:Judgement) WHERE j.id > '' RETURN j.judgement", null, row => GraphJson.Read<Judgement>(row.Text(0)), cancellation);

    public static Task<IReadOnlyList<MentionPlace>> PlacesAsync(Queries queries, IReadOnlyCollection<string> mentions, CancellationToken cancellation) =>
        queries.RunAsync(PlacesText, new { ids = mentions.Distinct() }, row => new MentionPlace(row.Text(0), row.Text(1), row.Text(2)), cancellation);

    /// <summary>Adds judgements; those stored stay as they are, since their id hashes all of them.</summary>
    public static async Task PutAsync(QueryTransaction transaction, IReadOnlyList<Judgement> judgements, CancellationToken cancellation)
    {
        if (judgements.Count == 0) return;
        await transaction.RunAsync(PutText, judgements.Select(judgement => new { id = judgement.Id, judgement = GraphJson.Write(judgement) }), cancellation);
    }
}
