using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes offices between a word of level and the title of who heads them, whatever words they are made of: 区产促中心 in 区产促中心主任江枫.</summary>
internal sealed partial class TitledOrgans(Weights weights) : ICandidateSource
{
    private const int Longest = 12;

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var divisions = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form == DivisionForm.Full).ToLookup(reading => reading.Span.End, reading => reading.Span.Start);
        foreach (var title in article.Get<TitleLayer>().Titles.Where(title => title.Kind == TitleKind.Organ && title.LeadingBody is null))
        {
            var floor = Math.Max(text.SentenceAt(title.Span.Start).Span.Start, title.Span.Start - Longest);
            if (Office().Match(text.Body[floor..title.Span.Start]) is not { Success: true } match) continue;
            var level = floor + match.Groups["office"].Index;
            var start = divisions[level + 1].DefaultIfEmpty(level).Min();
            if (start == level && level > 0 && !text.IsStart(level)) continue;
            var span = new TextSpan(start, title.Span.Start);
            yield return new ScoreSheet(weights).Add("organization.bias").Add("organization.titled").Add("organization.level-word", start == level).Add("organization.division", start < level).Add("organization.length", (double)span.Length).Candidate(span, "Organization");
        }
    }

    /// <summary>A word of level, two characters or more without case words, and what names of offices end with.</summary>
    [GeneratedRegex("(?<office>[省市区县旗镇乡][^，。、；：！？“”（）()《》\\s的在到和与及是为从由任向长委]{2,8}(?:办|中心|局|站|所|处|队|院|馆|协会|公司))$")]
    private static partial Regex Office();
}
