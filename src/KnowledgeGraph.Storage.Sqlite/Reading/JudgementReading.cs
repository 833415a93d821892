using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Reading;

/// <summary>The log of judgements, and where mentions are that they are about.</summary>
internal static class JudgementReading
{
    private const string PlacesSql = """
        SELECT m.id, a.id, g.id
        FROM mention m
        JOIN article a ON a.row = m.article
        JOIN mention_group g ON g.row = m.mention_group
        WHERE m.id IN (SELECT value FROM json_each(@ids))
        """;

    public static IReadOnlyList<Judgement> All(Session session) => session.Query("SELECT judgement FROM judgement", row => GraphJson.Read<Judgement>(row.GetString(0)));

    public static IReadOnlyList<MentionPlace> Places(Session session, IReadOnlyCollection<string> mentions) =>
        session.Query(PlacesSql, row => new MentionPlace(row.GetString(0), row.GetString(1), row.GetString(2)), ("@ids", Session.List(mentions)));

    /// <summary>Adds a judgement, unless it is stored.</summary>
    public static void Put(Session session, Judgement judgement) => session.Execute(
        "INSERT INTO judgement (id, judgement) VALUES (@id, @judgement) ON CONFLICT DO NOTHING", ("@id", judgement.Id), ("@judgement", GraphJson.Write(judgement)));
}
