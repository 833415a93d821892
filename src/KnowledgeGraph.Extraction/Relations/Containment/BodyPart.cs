using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>A word with which a name goes on from a body's, and how the names of bodies end that have such a part (none: any).</summary>
internal sealed record BodyPart(BodyPartKind Kind, IReadOnlyList<string> Mothers)
{
    private static readonly WordMap<BodyPart> Words =
        LexiconFile.Map("body-parts.tsv", 2, row => new BodyPart(row.Enum<BodyPartKind>(1), row.Columns.Count > 2 ? row.Columns[2].Split(' ') : []));

    /// <summary>Whether a name is that of a part of the body with whose name it begins: 沧浦区人民法院柳堤法庭, not 沧浦大学城派出所.</summary>
    public static bool Is(string name, string body)
    {
        if (name.Length <= body.Length || !name.StartsWith(body, StringComparison.Ordinal)) return false;
        if (Words.TryMatchAt(name, body.Length, name.Length, out _, out var next) && next.Kind is BodyPartKind.Quarter or BodyPartKind.Opening) return next.Kind == BodyPartKind.Opening;
        return Words.TryMatchBefore(name, name.Length, body.Length, out _, out var head) && head.Kind == BodyPartKind.Head
            && (head.Mothers.Count == 0 || head.Mothers.Any(ending => body.EndsWith(ending, StringComparison.Ordinal)));
    }
}

/// <summary>What a word says that goes on from a body's name.</summary>
internal enum BodyPartKind
{
    /// <summary>法庭: the head of a part.</summary>
    Head,

    /// <summary>附属: what opens the name of a part.</summary>
    Opening,

    /// <summary>路 in 医院路派出所: a quarter or street that was named after the body.</summary>
    Quarter,

    /// <summary>城东 in 大学城东校区: the part's own, though it begins like a quarter.</summary>
    Own,
}
