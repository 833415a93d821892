using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Tells a conjunction between two bodies (区政府与海畅集团), or a verb that puts one into the other (区水利局并入区水务局), from one within a name (经济与管理学院, 发展和改革委员会).</summary>
internal sealed class Joints(OrganizationLexicon lexicon)
{
    private const string Levels = "省市区县旗州盟镇乡";

    /// <summary>和平, 同心: words that begin like a conjunction.</summary>
    private readonly WordSet _words = LexiconFile.Words("conjunction-words.tsv");

    /// <summary>并入: what puts one body into another.</summary>
    private static readonly WordSet Merging = LexiconFile.Words("merging-verbs.tsv");

    /// <summary>发展和改革: what the name of one organ joins.</summary>
    private readonly WordSet _subjects = LexiconFile.Words("joint-subjects.tsv");

    /// <summary>Where the second of two bodies begins that a conjunction joins: 柳堤街道和区城投集团, 柳堤医院同云溪县第一医院, 区政府与海畅集团; by its word of level or its division, or as the end of a body stands before it.</summary>
    public int? Between(string body, int start, int end, ILookup<int, int> divisions)
    {
        for (var at = start + 2; at + 1 < end; at++)
        {
            if (After(body, at) is not { } next || next >= end) continue;
            var pair = body[at] is not ('及' or '以') && (Levels.Contains(body[next]) || divisions.Contains(next));
            if (pair || (EndsBody(body, start, at) && body.AsSpan(next, end - next).IndexOf("联合") < 0)) return next;
        }
        return null;
    }

    /// <summary>Whether a conjunction stands at the offset, and no word that begins like one.</summary>
    public bool StandsAt(string body, int at) => at < body.Length && After(body, at) is not null;

    /// <summary>Whether a name that holds 和 or 与 is one all the same: an organ's of two subjects, a college's behind its university, or before the title of who heads it.</summary>
    public bool IsOneName(ArticleText text, TitleLayer titles, TextSpan span, TextSpan head, OrganizationKind kind)
    {
        var name = text.Body.AsSpan(span.Start, head.Start - span.Start);
        var joint = span.Start + name.IndexOfAny('和', '与');
        if (_subjects.Any(text.Body, new TextSpan(span.Start, head.Start))) return name[(joint - span.Start + 1)..].IndexOfAny('和', '与') < 0;
        if (kind != OrganizationKind.School || lexicon.Heads.TryMatchBefore(text.Body, joint, span.Start, out _, out _)) return false;
        if (lexicon.Heads.FindEndings(text.Body, new TextSpan(span.Start, joint)).Any(mother => mother.Value == OrganizationKind.School && mother.Span.Start > span.Start)) return true;
        var subject = text.TokenAt(joint - 1);
        return titles.At(head.End) is { } title && title.Span.Start == head.End && text.TokenAt(span.Start - 1) is not { Tag: "n" or "vn" or "an" or "a" or "nz" or "nw" or "nt" or "ORG" or "LOC" or "PER" or "j" }
            && subject is { Tag: "n" or "vn" or "an" or "nz" } && !Anaphor.Words.ContainsKey(subject.Value.Span.In(text.Body));
    }

    private int? After(string body, int at)
    {
        var length = body.AsSpan(at).StartsWith("以及") ? 2 : Merging.TryMatchAt(body, at, body.Length, out var verb) ? verb : body[at] is '和' or '与' or '同' or '跟' or '及' ? 1 : 0;
        return length == 0 || at + length >= body.Length || _words.TryMatchAt(body, at, body.Length, out _) ? null : at + length;
    }

    /// <summary>Whether the name of an organ, a leading body or a firm ends before the conjunction.</summary>
    private bool EndsBody(string body, int start, int at) =>
        lexicon.Heads.TryMatchBefore(body, at, start, out var length, out var kind) && kind is OrganizationKind.Leading or OrganizationKind.Organ or OrganizationKind.Company && (length > 1 || at - length > start);
}
