using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Recognisers.Organizations;
using KnowledgeGraph.Extraction.Relations.Containment;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Joins short forms to the full ones of the same article: introduced ones (以下简称…), subsequences, and names without their division.</summary>
internal static partial class ShortForms
{
    private static readonly string[] Shortened = ["Organization", "Project", "Place"];
    private static readonly WordSet HouseParts = LexiconFile.Words("house-parts.tsv");
    private static readonly WordSet Builds = LexiconFile.Words("building-works.tsv");
    private static readonly WordSet Works = LexiconFile.Words("place-works.tsv");

    public static void Join(ThingBuilder builder, string body)
    {
        Introduced(builder, body);
        Parts(builder);
        Renamings.Join(builder, body);
        foreach (var type in Shortened)
        {
            foreach (var shorter in builder.OfType(type).OrderBy(draft => draft.Name.Length).ThenBy(draft => draft.Order).ToList())
            {
                var longer = builder.OfType(type).Where(draft => draft != shorter && Names(shorter).Any(name => Shortens(name, shorter, draft))).ToList();
                if (longer.Count == 1) builder.Merge(shorter, longer[0]);
            }
        }
    }

    /// <summary>柳堤中学新校区 beside 柳堤中学新校区建设工程: a part of a house that is being built, which alone would be a body or a place.</summary>
    private static void Parts(ThingBuilder builder)
    {
        foreach (var part in builder.OfType("Organization").Concat(builder.OfType("Place")).Where(draft => HouseParts.TryMatchBefore(draft.Name, draft.Name.Length, 0, out _)).ToList())
        {
            var work = builder.OfType("Project").FirstOrDefault(project => project.Forms.Any(form => part.Forms.Any(name => form.StartsWith(name, StringComparison.Ordinal) && Builds.Contains(form.AsSpan(name.Length)))));
            if (work is not null) builder.Merge(part, work);
        }
    }

    private static void Introduced(ThingBuilder builder, string body)
    {
        foreach (var (fullEnd, span) in NamedAbbreviations.Introduced(body))
        {
            if (builder.OfType("Document").FirstOrDefault(draft => draft.Occurrences.Exists(at => at.End == fullEnd)) is { } text && builder.OfType("Document").FirstOrDefault(draft => draft.Occurrences.Exists(at => at.Start == span.Start - 1 && at.End == span.End + 1)) is { } called && called != text) builder.Merge(called, text);
            var full = builder.OfType("Organization").Concat(builder.OfType("Project")).FirstOrDefault(draft => draft.Occurrences.Exists(at => at.End == fullEnd));
            var abbreviation = builder.OfType("Organization").FirstOrDefault(draft => draft.Occurrences.Contains(span));
            if (full is not null && abbreviation is not null && full != abbreviation) builder.Merge(abbreviation, full);
        }
    }

    /// <summary>The names that can shorten another: of a project that got a new name the old one too (柳堤立交 of 柳堤立交改造工程).</summary>
    private static HashSet<string> Names(Draft shorter) => shorter.Type == "Project" ? [.. shorter.Forms, shorter.Name] : [shorter.Name];

    /// <summary>Whether one name is the other without its division, what a firm's name has before its form (海畅新能源), or a subsequence that keeps the head's last character.</summary>
    private static bool Shortens(string brief, Draft shorter, Draft longer)
    {
        var full = longer.Name;
        if (brief.Length < 3 || full.Length <= brief.Length || Committee().IsMatch(brief) || BodyPart.Is(full, brief) || IsOfParty(full) != IsOfParty(brief) || (Branch().IsMatch(full) && !Branch().IsMatch(brief))) return false;
        if (full.EndsWith(brief, StringComparison.Ordinal)) return longer.Home is { } home && full.StartsWith(home.Name, StringComparison.Ordinal) && full.Length == home.Name.Length + brief.Length || shorter.Type == "Project" || full[..^brief.Length].Length <= 6;
        if (shorter.Type == "Project" && full.StartsWith(brief, StringComparison.Ordinal)) return Works.Contains(full.AsSpan(brief.Length)) && full.AsSpan(brief.Length).IndexOfAny("修养固") < 0;
        if (shorter.Type == "Project" && brief.Length > 3 && Works.TryMatchBefore(full, full.Length, 0, out var work) && full.AsSpan(0, full.Length - work).EndsWith(brief)) return true;
        if (shorter.Type != "Organization" || shorter.Home is not null && longer.Home is not null && shorter.Home != longer.Home) return false;
        if (full.EndsWith("公司", StringComparison.Ordinal) && !"局委会校院馆所站厂社学".Contains(brief[^1]) && full.Contains(brief, StringComparison.Ordinal)) return true;
        if (full.StartsWith(brief, StringComparison.Ordinal)) return false;
        return full[^1] == brief[^1] && IsSubsequence(brief, full) && brief.Length >= 4;
    }

    /// <summary>海畅集团第四工程有限公司 is a daughter of 海畅集团有限公司, and no longer name of it.</summary>
    [GeneratedRegex("第?[一二三四五六七八九十]+(?:工程|建筑|建设|分)?(?:有限)?公司$|分公司$|分局$")]
    private static partial Regex Branch();

    /// <summary>沧浦区委教工委 is the party's, and 沧浦区教委 is not.</summary>
    private static bool IsOfParty(string name) => name.EndsWith("工委", StringComparison.Ordinal);

    /// <summary>沧浦区委 shortens no other committee of its district (沧浦区卫健委).</summary>
    [GeneratedRegex("[省市区县旗州盟镇乡]委$")]
    private static partial Regex Committee();

    private static bool IsSubsequence(string brief, string full)
    {
        var at = 0;
        foreach (var c in full)
        {
            if (at < brief.Length && brief[at] == c) at++;
        }
        return at == brief.Length;
    }
}
