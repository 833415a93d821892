using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes firms without a head that a title of business names: 海畅新能源 in 海畅新能源董事长江枫.</summary>
internal sealed class TitledCompanies(Weights weights) : ICandidateSource
{
    private const int Longest = 14;

    private readonly WordMap<Anaphor> _bodies = new(Anaphor.Words.ToDictionary());

    private static readonly HashSet<string> Proper = ["nz", "nw", "nt", "ORG", "LOC", "PER"];
    private static readonly HashSet<string> Nouns = [.. Proper, "n", "vn", "an", "j", "s"];

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titles = article.Get<TitleLayer>();
        foreach (var title in titles.Titles.Where(title => (title.Kind == TitleKind.Enterprise ? title.LeadingBody is null : IsOfParty(text, titles, title)) && !titles.Ends.Contains(title.Span.Start) && !BearsTitle(text, title)))
        {
            if (NounsBefore(text, title.Span.Start) is { } span) yield return new ScoreSheet(weights).Add("organization.bias").Add("organization.titled").Add("organization.length", (double)span.Length).Candidate(span, "Organization");
        }
    }

    /// <summary>党委副书记 in 海畅新能源党委副书记、总经理江枫: a post of the party before one of business.</summary>
    private static bool IsOfParty(ArticleText text, TitleLayer titles, Title title) =>
        title.LeadingBody is { } leading && leading.In(text.Body) is "党委" or "党总支" or "党支部" && text.CharAt(title.Span.End) == '、' && titles.At(title.Span.End + 1) is { Kind: TitleKind.Enterprise, LeadingBody: null } next && next.Span.Start == title.Span.End + 1;

    /// <summary>江枫 in 集团江枫董事长: a person behind a noun that stands for a body, who has the title that follows.</summary>
    private bool BearsTitle(ArticleText text, Title title) =>
        text.TokenAt(title.Span.Start - 1) is { Tag: "PER", Span.Length: <= 4 } person && person.Span.End == title.Span.Start && _bodies.TryMatchBefore(text.Body, person.Span.Start, text.SentenceAt(person.Span.Start).Span.Start, out var length, out _) && text.IsStart(person.Span.Start - length);

    /// <summary>The nouns right before the title, back to a mark, a verb or a preposition, if one of them is proper; the analyser may draw the title's leading body to the last (海畅新能源党委).</summary>
    private static TextSpan? NounsBefore(ArticleText text, int end)
    {
        var (start, proper) = (end, false);
        while (text.TokenAt(start - 1) is { } token && (token.Span.End == start || (start == end && token.Tag == "ORG")) && Nouns.Contains(token.Tag) && !char.IsWhiteSpace(text.CharBefore(start)))
        {
            start = token.Span.Start;
            proper |= Proper.Contains(token.Tag);
        }
        return proper && text.Body[end - 1] != '任' && end - start is > 2 and <= Longest && text.SentenceAt(end).Span.Start <= start ? new TextSpan(start, end) : null;
    }
}
