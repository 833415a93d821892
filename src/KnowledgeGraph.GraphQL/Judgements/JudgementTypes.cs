using System.Globalization;
using GraphQL.Types;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>Judgements on who is who, as the API tells them.</summary>
internal static class JudgementTypes
{
    public static string Judgement(TypeCatalog catalog) => catalog.Once("Judgement", () =>
    {
        var type = new ObjectGraphType { Name = "Judgement", Description = "What somebody decided about who is who (人工判定)." };
        type.Read<JudgementEntry>("id", TypeCatalog.Some(Fields.Id), "Its id; hashes all the rest.", entry => entry.Judgement.Id);
        type.Read<JudgementEntry>("kind", TypeCatalog.Some(Kind(catalog)), "What was decided.", entry => entry.Judgement.Kind);
        type.Read<JudgementEntry>("state", TypeCatalog.Some(State(catalog)), "What became of it.", entry => entry.State);
        type.Read<JudgementEntry>("one", TypeCatalog.Maybe(Mention(catalog)), "The mention that it is about; of a pair the later told.", entry => entry.Judgement.One);
        type.Read<JudgementEntry>("other", TypeCatalog.Maybe(Mention(catalog)), "The other mention of a pair.", entry => entry.Judgement.Other);
        type.Read<JudgementEntry>("undoes", TypeCatalog.Maybe(Fields.Id), "The judgement that this one takes back.", entry => entry.Judgement.Undoes);
        type.Read<JudgementEntry>("by", TypeCatalog.Some(Fields.Text), "Who judged (判定人).", entry => entry.Judgement.By);
        type.Read<JudgementEntry>("at", TypeCatalog.Some(Fields.Text), "When, in UTC and ISO 8601 (时间).", entry => entry.Judgement.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        type.Read<JudgementEntry>("why", TypeCatalog.Some(Fields.Text), "The reason given; empty where none was (理由).", entry => entry.Judgement.Why);
        return type;
    });

    /// <summary>The kinds that are about a pair.</summary>
    public static string Verdict(TypeCatalog catalog) => catalog.Once("Verdict", () =>
    {
        var type = new EnumerationGraphType { Name = "Verdict", Description = "What is decided on two mentions (判定)." };
        AddVerdicts(type);
        return type;
    });

    private static string Kind(TypeCatalog catalog) => catalog.Once("JudgementKind", () =>
    {
        var type = new EnumerationGraphType { Name = "JudgementKind", Description = "What was decided (判定类型)." };
        AddVerdicts(type);
        type.Add("HIDE", JudgementKind.Hide, "The person is in no view and no export (隐藏).");
        type.Add("UNDO", JudgementKind.Undo, "Another judgement is taken back (撤销).");
        return type;
    });

    private static void AddVerdicts(EnumerationGraphType type)
    {
        type.Add("SAME", JudgementKind.Same, "Both are one thing (同一).");
        type.Add("DIFFERENT", JudgementKind.Different, "They are two things (不同).");
        type.Add("UNDECIDED", JudgementKind.Undecided, "Nobody can tell; it is not asked again (存疑).");
    }

    private static string State(TypeCatalog catalog) => catalog.Once("JudgementState", () =>
    {
        var type = new EnumerationGraphType { Name = "JudgementState", Description = "What became of a judgement (状态)." };
        type.Add("HOLDS", JudgementState.Holds, "It counts (有效).");
        type.Add("UNDONE", JudgementState.Undone, "It was taken back (已撤销).");
        type.Add("REPLACED", JudgementState.Replaced, "A newer one is about the same pair (已取代).");
        type.Add("CONTRADICTED", JudgementState.Contradicted, "Newer ones, taken together, say the opposite (矛盾).");
        type.Add("WAITS", JudgementState.Waits, "A mention of it is not in the graph (等待).");
        return type;
    });

    private static string Mention(TypeCatalog catalog) => catalog.Once("JudgedMention", () =>
    {
        var type = new ObjectGraphType { Name = "JudgedMention", Description = "A mention as it was when it was judged (被判定的提及)." };
        type.Read<Anchor>("mention", TypeCatalog.Some(Fields.Id), "The mention's id then.", anchor => anchor.Mention);
        type.Read<Anchor>("article", TypeCatalog.Some(Fields.Id), "The article in which it stands.", anchor => anchor.Article);
        type.Read<Anchor>("type", TypeCatalog.Some(Fields.Text), "Its type in the ontology.", anchor => anchor.Type);
        type.Read<Anchor>("name", TypeCatalog.Some(Fields.Text), "Its name.", anchor => anchor.Name);
        type.Read<Anchor>("quote", TypeCatalog.Some(Fields.Text), "The words around it.", anchor => anchor.Quote);
        return type;
    });
}
