using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>PART_OF: a firm, school or hospital of which a word says whose it is: 望汐公司是海畅集团的全资子公司; 海畅集团子公司望汐公司; 加入柳堤教育集团，成为其分校.</summary>
internal sealed partial class DaughterRule : IRelationRule
{
    private static readonly WordSet Words = LexiconFile.Words("daughters.tsv");

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var text = ClauseText.Of(article);
        foreach (var (part, mother, at) in text.Find(Words, new TextSpan(0, text.Body.Length)).Select(word => Told(text, word)).Concat(Joined(text)).OfType<(Thing, Thing, int)>())
        {
            if (part != mother && text.Article.Get<ClauseLayer>().At(at).Modality is Modality.Fact or Modality.Habit)
                yield return new Relation("PART_OF", End.Thing(part.Index), End.Thing(mother.Index), AttributeSet.Empty, text.Words.SentenceAt(at).Span, "part-of.stated", 0.9);
        }
    }

    /// <summary>The two bodies that a word joins: the part right behind it, else before the word of being.</summary>
    private static (Thing Part, Thing Mother, int At)? Told(ClauseText text, TextSpan word)
    {
        var end = text.Words.CharBefore(word.Start) == '的' ? word.Start - 1 : word.Start;
        var mother = text.Things.EndingAt(end) is { Thing.Type: "Organization" } named ? named : default;
        if (Behind(text, word.End) is { } part)
        {
            var owner = mother.Thing ?? (Pronoun().Match(text.Body[Math.Max(0, word.Start - 3)..word.Start]) is { Success: true } meant ? Last(text, word.Start - meant.Length, part, meant.Value.Contains("集团", StringComparison.Ordinal)) : null);
            return owner is null ? null : (part, owner, word.Start);
        }
        if (mother.Thing is null || Being().Match(text.Body[Math.Max(0, mother.Span.Start - 3)..mother.Span.Start]) is not { Success: true } being) return null;
        var subject = mother.Span.Start - being.Length;
        var whose = text.Things.EndingAt(subject) is { Thing.Type: "Organization" } own ? own.Thing
            : That().IsMatch(text.Body.AsSpan(Math.Max(0, subject - 3), Math.Min(3, subject))) ? Last(text, subject, mother.Thing, false) : null;
        return whose is null ? null : (whose, mother.Thing, word.Start);
    }

    /// <summary>柳堤小学加入望汐教育集团: the body that joins a group of such is part of it.</summary>
    private static IEnumerable<(Thing Part, Thing Mother, int At)?> Joined(ClauseText text)
    {
        foreach (Match match in Joining().Matches(text.Body))
        {
            if (text.Things.StartingAt(match.Index + match.Length) is not { Thing: { Type: "Organization" } group } || !group.Name.EndsWith("集团", StringComparison.Ordinal)) continue;
            if (text.Things.EndingAt(match.Index) is { Thing.Type: "Organization" } part) yield return (part.Thing, group, match.Index);
        }
    }

    private static Thing? Behind(ClauseText text, int at) => text.Things.StartingAt(at + Dash().Match(text.Body, at).Length) is { Thing: { Type: "Organization" } thing } ? thing : null;

    /// <summary>The firm named last before the offset, in the same paragraph or the one before.</summary>
    private static Thing? Last(ClauseText text, int offset, Thing other, bool isGroup)
    {
        var named = text.Things.Within(new TextSpan(0, offset)).LastOrDefault(place => place.Thing.Type == "Organization" && place.Thing != other && (isGroup ? Group() : Firm()).IsMatch(place.Thing.Name));
        return named.Thing is not null && text.Body.AsSpan(named.Span.End, offset - named.Span.End).Count('\n') <= 1 ? named.Thing : null;
    }

    /// <summary>其, 该公司, 集团, or nothing where the word opens its clause: whose is meant by what was named before.</summary>
    [GeneratedRegex("(?:(?<=^|[，。；：、\n“])(?:该?集团|该?公司)|其|(?<=[，。；：\n“]))$")]
    private static partial Regex Pronoun();

    [GeneratedRegex("(?:现?是|现?为|系|作为)$")]
    private static partial Regex Being();

    [GeneratedRegex("该?(?:公司|企业|校|院)$")]
    private static partial Regex That();

    [GeneratedRegex("(?:正式)?(?:加入|并入)了?")]
    private static partial Regex Joining();

    [GeneratedRegex("\\G(?:的|[—－-]{1,2}|：)?")]
    private static partial Regex Dash();

    [GeneratedRegex("(?:公司|集团|控股)$")]
    private static partial Regex Firm();

    [GeneratedRegex("集团|控股")]
    private static partial Regex Group();
}
