using System.Buffers;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes the office that a firm keeps at what it builds as one body, with the firm's name and the project's: 青石集团汐水大桥项目部.</summary>
internal sealed class ProjectOffices(Weights weights, OrganizationLexicon lexicon, LeftWalk walk) : ICandidateSource
{
    private const int Farthest = 16;

    private static readonly WordSet Heads = new(["项目部", "项目经理部"]);
    private static readonly SearchValues<char> NoPartOfNames = SearchValues.Create("，。、；：！？“”《》（）的在到和与及是为从由\n　");

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var titleEnds = article.Get<TitleLayer>().Ends;
        foreach (var head in Heads.Find(text.Body, new TextSpan(0, text.Body.Length)))
        {
            if (FirmBefore(text, lexicon, head) is not { } firm) continue;
            foreach (var start in walk.Starts(text, firm, titleEnds.Contains).Select(start => FirmOpenings.Behind(text.Body, start, firm.Start)).Distinct())
            {
                var specific = start < firm.Start && walk.IsSpecific(text, new TextSpan(start, firm.Start));
                var candidate = new ScoreSheet(weights).Add("organization.bias").Add("organization.company").Add("organization.body")
                    .Add("organization.length", (double)(head.End - start)).Add("organization.generic", !specific).Candidate(new TextSpan(start, head.End), "Organization");
                if (candidate.Score > weights.Floor) yield return candidate;
            }
        }
    }

    /// <summary>Whether the head is that of a firm's office, which is no body without the firm.</summary>
    public static bool IsOfFirm(ArticleText text, OrganizationLexicon lexicon, TextSpan head) => Heads.Contains(head.In(text.Body)) && FirmBefore(text, lexicon, head) is not null;

    /// <summary>The ending of the firm's name that stands last before the head, with nothing between but what may be a name.</summary>
    private static TextSpan? FirmBefore(ArticleText text, OrganizationLexicon lexicon, TextSpan head)
    {
        var floor = Math.Max(text.SentenceAt(head.Start).Span.Start, head.Start - Farthest);
        for (var end = head.Start; end > floor; end--)
        {
            if (lexicon.Heads.TryMatchBefore(text.Body, end, floor, out var length, out var kind) && kind == OrganizationKind.Company) return TextSpan.At(end - length, length);
            if (NoPartOfNames.Contains(text.Body[end - 1])) return null;
        }
        return null;
    }
}
