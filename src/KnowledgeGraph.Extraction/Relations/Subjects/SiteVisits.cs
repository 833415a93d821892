using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Subjects;

/// <summary>The projects to which a visit goes, by their names (到观澜大桥改造工程调研) or their building sites: 来到生态公园建设现场; 深入生态公园、观澜大桥等项目现场，察看进展.</summary>
internal sealed class SiteVisits(ClauseText text)
{
    private static readonly WordSet Sites = LexiconFile.Words("building-sites.tsv", "project-sites.tsv");
    private static readonly WordSet Whither = LexiconFile.Words("whither-words.tsv");

    private readonly StopLists _lists = new(text);

    /// <summary>Those in the clause of the visit, or in the one before that leads to them.</summary>
    public IEnumerable<Thing> Of(Clause clause) => In(clause).Concat(text.Before(clause) is { Modality: Modality.Fact } before && text.Find(Whither, before.Span).Any() ? In(before) : []).Distinct();

    /// <summary>Those to which a clause of a visit that is under way leads.</summary>
    public IEnumerable<Thing> At(Clause clause) => In(clause);

    private IEnumerable<Thing> In(Clause clause)
    {
        foreach (var whither in text.Find(Whither, clause.Span))
        {
            foreach (var stop in _lists.Behind(whither.End, clause.Span.End).Where(stop => stop.Thing.Type == "Project")) yield return stop.Thing;
        }
        foreach (var site in text.Find(Sites, clause.Span).Where(site => text.Find(Whither, new TextSpan(clause.Span.Start, site.Start)).Any()))
        {
            var end = text.Words.CharBefore(site.Start) is '等' or '的' ? site.Start - 1 : site.Start;
            while (text.Things.EndingAt(end) is { Thing.Type: not ("Person" or "District") } item && item.Span.Start >= clause.Span.Start)
            {
                if (item.Thing.Type == "Project") yield return item.Thing;
                if (text.Words.CharBefore(item.Span.Start) is not ('、' or '和')) break;
                end = item.Span.Start - 1;
            }
        }
    }
}
