using System.Globalization;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Cli.Formats;

/// <summary>A judgement as a line for people.</summary>
internal static class JudgementText
{
    public static string Of(JudgementEntry entry)
    {
        var judgement = entry.Judgement;
        var about = judgement.Undoes ?? string.Join(" · ", new[] { judgement.One, judgement.Other }.OfType<Anchor>().Select(Of));
        var why = judgement.Why.Length > 0 ? $": {judgement.Why}" : "";
        return $"{judgement.Id} {Word(judgement.Kind)} {about} [{Word(entry.State)}] {judgement.By}, {judgement.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}{why}";
    }

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Of(Anchor anchor) => $"{anchor.Name} ({anchor.Mention}, {anchor.Day ?? "undated"})";
}
