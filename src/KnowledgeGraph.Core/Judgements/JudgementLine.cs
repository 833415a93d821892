using System.Text.Json;
using KnowledgeGraph.Core.Storage.Serialization;

namespace KnowledgeGraph.Core.Judgements;

/// <summary>A judgement as a line of JSON: so a log is carried from store to store.</summary>
public static class JudgementLine
{
    public static string Write(Judgement judgement) => GraphJson.Write(judgement);

    /// <exception cref="JudgementException">It is no judgement, or somebody changed it by hand.</exception>
    public static Judgement Read(string line)
    {
        var judgement = Parse(line);
        if (!IsWhole(judgement)) throw new JudgementException("no judgement (it lacks what its kind needs, or has more).");
        return judgement.HasItsId() ? judgement : throw new JudgementException("the judgement was changed by hand; its id no longer fits.");
    }

    private static Judgement Parse(string line)
    {
        try
        {
            return GraphJson.Read<Judgement>(line);
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw new JudgementException($"no judgement ({error.Message})", error);
        }
    }

    /// <summary>What another program wrote may be any JSON of these names; a judgement that says half of something would stand in the log for ever.</summary>
    private static bool IsWhole(Judgement judgement) =>
        judgement.Id is not null && judgement.Why is not null && !string.IsNullOrWhiteSpace(judgement.By) && judgement.Anchors().All(IsWhole) && judgement switch
        {
            { Kind: JudgementKind.Hide } => judgement is { One.Type: "Person", Other: null, Splits: false, Undoes: null },
            { Kind: JudgementKind.Undo } => judgement is { One: null, Other: null, Splits: false, Undoes.Length: > 0 },
            { One: { } one, Other: { } other, Undoes: null } => judgement.IsOfPair()
                && one.Mention != other.Mention && one.Type == other.Type && (judgement.Kind == JudgementKind.Different || !judgement.Splits),
            _ => false,
        };

    private static bool IsWhole(Anchor anchor) => anchor is { Mention.Length: > 0, Article.Length: > 0, Type.Length: > 0, Name: not null, Quote: not null };
}
