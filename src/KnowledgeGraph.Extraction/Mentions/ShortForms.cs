using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Recognisers.Organizations;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Joins short forms to the full ones of the same article: introduced ones (以下简称…), subsequences, and names without their division.</summary>
internal static partial class ShortForms
{
    private static readonly string[] Shortened = ["Organization", "Project", "Place"];
    private static readonly WordSet Works = LexiconFile.Words("place-works.tsv");

    public static void Join(ThingBuilder builder, string body)
    {
        Introduced(builder, body);
        Renamed(builder, body);
        foreach (var type in Shortened)
        {
            foreach (var shorter in builder.OfType(type).OrderBy(draft => draft.Name.Length).ThenBy(draft => draft.Order).ToList())
            {
                var longer = builder.OfType(type).Where(draft => draft != shorter && Names(shorter).Any(name => Shortens(name, shorter, draft))).ToList();
                if (longer.Count == 1) builder.Merge(shorter, longer[0]);
            }
        }
    }

    private static void Introduced(ThingBuilder builder, string body)
    {
        foreach (var (fullEnd, span) in NamedAbbreviations.Introduced(body))
        {
            var full = builder.OfType("Organization").Concat(builder.OfType("Project")).FirstOrDefault(draft => draft.Occurrences.Exists(at => at.End == fullEnd));
            var abbreviation = builder.OfType("Organization").FirstOrDefault(draft => draft.Occurrences.Contains(span));
            if (full is not null && abbreviation is not null && full != abbreviation) builder.Merge(abbreviation, full);
        }
    }

    /// <summary>A更名为B, A（现名B）, B原名A, B由A更名而来: one thing from then on; a project stays one, whatever its new name alone would be.</summary>
    private static void Renamed(ThingBuilder builder, string body)
    {
        foreach (var word in Renaming.In(body))
        {
            var (old, now) = Sides(builder, body, word);
            if (old is null || now is null || old == now) continue;
            if (old.Type == "Project") now.Type = "Project";
            builder.Merge(old, now);
        }
    }

    private static (Draft? Old, Draft? Now) Sides(ThingBuilder builder, string body, NamingWord word)
    {
        var before = Before(builder, body, word.Start) ?? Taken(builder, body, word);
        if (word.Form == NamingForm.Out) return (before, before is null ? null : At(builder, draft => draft.Occurrences.Exists(span => before.Occurrences.Exists(old => old.Start == span.End + 1 && body[span.End] == '由'))));
        var after = At(builder, draft => draft.Occurrences.Exists(span => span.Start == word.End));
        return word.Form == NamingForm.Former ? (after, before) : (before, after);
    }

    /// <summary>What is named last before the offset, with no more than a time between.</summary>
    private static Draft? Before(ThingBuilder builder, string body, int offset) =>
        At(builder, draft => draft.Occurrences.Exists(span => span.End <= offset && Renaming.IsPassable(body, span.End, offset)));

    /// <summary>把它定名为B: what the paragraph named last before that is of B's kind.</summary>
    private static Draft? Taken(ThingBuilder builder, string body, NamingWord word)
    {
        if (word.Form != NamingForm.Given || !Renaming.IsTakenUp(body.AsSpan(0, word.Start))) return null;
        if (At(builder, draft => draft.Occurrences.Exists(span => span.Start == word.End)) is not { } now) return null;
        var paragraph = body.LastIndexOf('\n', word.Start) + 1;
        return Shortened.SelectMany(builder.OfType).Where(draft => draft != now && (draft.Type == "Project" || draft.Name[^1] == now.Name[^1]))
            .Select(draft => (Draft: draft, Last: draft.Occurrences.Where(span => span.End <= word.Start && span.Start >= paragraph).Select(span => span.End).DefaultIfEmpty(-1).Max()))
            .Where(named => named.Last >= 0).OrderByDescending(named => named.Last).Select(named => named.Draft).FirstOrDefault();
    }

    private static Draft? At(ThingBuilder builder, Func<Draft, bool> stands) =>
        Shortened.SelectMany(builder.OfType).FirstOrDefault(stands);

    /// <summary>The names that can shorten another: of a project that got a new name the old one too (柳堤立交 of 柳堤立交改造工程).</summary>
    private static HashSet<string> Names(Draft shorter) => shorter.Type == "Project" ? [.. shorter.Forms, shorter.Name] : [shorter.Name];

    /// <summary>Whether one name is the other without its division, what a firm's name has before its form (海畅新能源), or a subsequence that keeps the head's last character.</summary>
    private static bool Shortens(string brief, Draft shorter, Draft longer)
    {
        var full = longer.Name;
        if (brief.Length < 3 || full.Length <= brief.Length || Committee().IsMatch(brief)) return false;
        if (full.EndsWith(brief, StringComparison.Ordinal)) return longer.Home is { } home && full.StartsWith(home.Name, StringComparison.Ordinal) && full.Length == home.Name.Length + brief.Length || shorter.Type == "Project" || full[..^brief.Length].Length <= 6;
        if (shorter.Type == "Project" && full.StartsWith(brief, StringComparison.Ordinal)) return Works.Contains(full.AsSpan(brief.Length)) && full.AsSpan(brief.Length).IndexOfAny("修养固") < 0;
        if (shorter.Type != "Organization" || shorter.Home is not null && longer.Home is not null && shorter.Home != longer.Home) return false;
        if (full.EndsWith("公司", StringComparison.Ordinal) && !"局委会校院馆所站厂社学".Contains(brief[^1]) && full.Contains(brief, StringComparison.Ordinal)) return true;
        if (full.StartsWith(brief, StringComparison.Ordinal)) return false;
        return full[^1] == brief[^1] && IsSubsequence(brief, full) && brief.Length >= 4;
    }

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
