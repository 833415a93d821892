using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Joins the old name of a thing to the new one that an article gives it.</summary>
internal static partial class Renamings
{
    private static readonly string[] Renamed = ["Organization", "Project", "Place"];

    /// <summary>A更名为B, A（现名B）, B原名A, B由A更名而来: one thing from then on; a project stays one, whatever its new name alone would be.</summary>
    public static void Join(ThingBuilder builder, string body)
    {
        foreach (var word in Renaming.In(body))
        {
            var (old, now) = Sides(builder, body, word);
            if (old is not null && now is null) now = Quoted(builder, old, body, word);
            if (old is null || now is null || old == now) continue;
            if (old.Type == "Project") now.Type = "Project";
            if (now.Type is "Project" or "Place" && WithDivision(builder, old, body, word) is { } whole) old.Forms.Add(whole);
            builder.Merge(old, now);
        }
    }

    private static (Draft? Old, Draft? Now) Sides(ThingBuilder builder, string body, NamingWord word)
    {
        var before = Before(builder, body, word.Start) ?? Taken(builder, body, word) ?? Opening(builder, body, word);
        if (word.Form == NamingForm.Out) return (before, before is null ? null : At(builder, draft => draft.Occurrences.Exists(span => before.Occurrences.Exists(old => old.Start == span.End + 1 && body[span.End] == '由'))));
        var after = At(builder, draft => draft.Occurrences.Exists(span => (span.Start == word.End && FillsMarks(body, span)) || IsDivision(builder, new TextSpan(word.End, Math.Max(word.End, span.Start)))));
        return word.Form == NamingForm.Former ? (after, before) : (before, after);
    }

    /// <summary>Whether what stands behind an opening mark goes on to the closing one: not 云麓 in “云麓冷链园”.</summary>
    private static bool FillsMarks(string body, TextSpan span) => span.Start == 0 || body[span.Start - 1] is not ('“' or '‘') || span.End >= body.Length || body[span.End] is '”' or '’' or '（';

    /// <summary>The old name with the division that stands before it: 沧浦区体育公园, of which the paper of the district says 体育公园 as well.</summary>
    private static string? WithDivision(ThingBuilder builder, Draft old, string body, NamingWord word)
    {
        var near = old.Occurrences.Where(span => word.Form == NamingForm.Former ? span.Start >= word.End : span.End <= word.Start).OrderBy(span => Math.Abs(span.Start - word.Start)).Select(span => (TextSpan?)span).FirstOrDefault();
        if (near is not { } named || builder.OfType("District").SelectMany(district => district.Occurrences).FirstOrDefault(span => span.End == named.Start) is not { IsEmpty: false } division) return null;
        return body[division.Start..named.End];
    }

    private static bool IsDivision(ThingBuilder builder, TextSpan span) => !span.IsEmpty && builder.OfType("District").Any(district => district.Occurrences.Contains(span));

    /// <summary>锦汐坊 in 定名为“锦汐坊”: a name that nothing but its marks tells, with all places where it stands.</summary>
    private static Draft? Quoted(ThingBuilder builder, Draft old, string body, NamingWord word)
    {
        if (word.Form != NamingForm.Given || QuotedName().Match(body, word.End - 1) is not { Success: true, Groups: [_, { Value: var name }] }) return null;
        var now = builder.At(old.Type, name, name);
        for (var at = body.IndexOf(name, StringComparison.Ordinal); at >= 0; at = body.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var span = TextSpan.At(at, name.Length);
            builder.Free(span, Renamed);
            if (!builder.IsNamed(span)) now.Occur(span, name);
        }
        return now;
    }

    /// <summary>What is named last before the offset, with no more than a time between.</summary>
    private static Draft? Before(ThingBuilder builder, string body, int offset) =>
        At(builder, draft => draft.Occurrences.Exists(span => span.End <= offset && Renaming.IsPassable(body, span.End, offset)));

    /// <summary>把它定名为B, 学校定名为B: what was named last before that is of B's kind, in the same paragraph, or of the noun's.</summary>
    private static Draft? Taken(ThingBuilder builder, string body, NamingWord word)
    {
        if (word.Form != NamingForm.Given || At(builder, draft => draft.Occurrences.Exists(span => span.Start == word.End)) is not { } now) return null;
        var paragraph = body.AsSpan(0, word.Start).LastIndexOf('\n') + 1;
        if (Renaming.IsTakenUp(body.AsSpan(0, word.Start))) return Last(builder, now, draft => draft.Type == "Project" || draft.Name[^1] == now.Name[^1], paragraph, word.Start);
        return Subject(body, paragraph, word.Start) is { } noun ? Last(builder, now, draft => draft.Forms.Any(form => noun.Endings.Any(ending => form.EndsWith(ending, StringComparison.Ordinal))), paragraph, word.Start) : null;
    }

    /// <summary>学校 in 学校定名为B: the noun that opens the clause, with no more than a time between it and the word of naming.</summary>
    private static Anaphor? Subject(string body, int paragraph, int naming)
    {
        var clause = Math.Max(paragraph, body.AsSpan(0, naming).LastIndexOfAny("，。；：") + 1);
        foreach (var (noun, anaphor) in Anaphor.Words)
        {
            var start = body[clause] is '该' ? clause + 1 : clause;
            if (string.CompareOrdinal(body, start, noun, 0, noun.Length) == 0 && Renaming.IsPassable(body, start + noun.Length, naming)) return anaphor;
        }
        return null;
    }

    /// <summary>A冷链园在石门镇建成，正式定名为B: what the sentence told of before, where the clause names nothing itself.</summary>
    private static Draft? Opening(ThingBuilder builder, string body, NamingWord word)
    {
        if (word.Form != NamingForm.Given) return null;
        var (sentence, clause) = (body.AsSpan(0, word.Start).LastIndexOfAny("。；\n") + 1, body.AsSpan(0, word.Start).LastIndexOf('，') + 1);
        if (clause <= sentence || !Renaming.IsPassable(body, clause, word.Start)) return null;
        return Renamed.SelectMany(builder.OfType).Where(draft => draft.Occurrences.Exists(span => span.Start >= sentence && span.End < clause)).MaxBy(draft => draft.Occurrences.Where(span => span.End < clause).Max(span => span.Start));
    }

    private static Draft? Last(ThingBuilder builder, Draft now, Func<Draft, bool> fits, int paragraph, int naming) =>
        Renamed.SelectMany(builder.OfType).Where(draft => draft != now && fits(draft))
            .Select(draft => (Draft: draft, Last: draft.Occurrences.Where(span => span.End <= naming && span.Start >= paragraph).Select(span => span.End).DefaultIfEmpty(-1).Max()))
            .Where(named => named.Last >= 0).OrderByDescending(named => named.Last).Select(named => named.Draft).FirstOrDefault();

    private static Draft? At(ThingBuilder builder, Func<Draft, bool> stands) =>
        Renamed.SelectMany(builder.OfType).FirstOrDefault(stands);

    [GeneratedRegex("\\G[“‘]([^，。；：、“”‘’]{2,16})[”’]")]
    private static partial Regex QuotedName();
}
