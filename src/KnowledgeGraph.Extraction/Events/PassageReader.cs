using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Something reaches a state: 望汐大桥正式通车, 医院启用门诊楼. Named by what it is and the verb.</summary>
internal sealed class PassageReader(ClauseText text) : IVerbReader
{
    private const int ReachOfObject = 4;
    private const int LongestAdverb = 3;

    public Report? Read(Clause clause, TextSpan verb, EventVerb entry)
    {
        if (Before(clause, verb.Start) is { } theme)
        {
            return Report(clause, verb, entry, new TextSpan(theme.Span.Start, verb.End)) with { Theme = theme.Thing.Index, Name = theme.Span.In(text.Body) + verb.In(text.Body) };
        }
        if (After(clause, verb) is { } built) return Report(clause, verb, entry, new TextSpan(verb.Start, built.Span.End)) with { Theme = built.Thing.Index };
        var told = Report(clause, verb, entry, new TextSpan(AfterDates(clause, verb.Start), verb.End));
        return Carried(clause, verb.Start) is { } project ? told with { Theme = project.Thing.Index, Name = project.Span.In(text.Body) + verb.In(text.Body) } : told;
    }

    /// <summary>The project of the clauses before where nothing but a date and adverbs stands before the verb: 工程去年9月开工，今年5月完工.</summary>
    private Occurrence? Carried(Clause clause, int verb)
    {
        if (verb - AfterDates(clause, verb) > LongestAdverb) return null;
        for (var before = text.Before(clause); before is not null; before = text.Before(before))
        {
            if (Before(before, before.Span.End) is { } theme) return theme.Thing.Type == "Project" ? theme : null;
        }
        return null;
    }

    /// <summary>What reaches the state: the last project before the verb that stands free, else the last place or organisation.</summary>
    private Occurrence? Before(Clause clause, int verb)
    {
        var free = text.Things.Within(new TextSpan(clause.Span.Start, verb)).Where(place => place.Thing.Type is "Project" or "Place" or "Organization" && ReportNames.IsTheme(text, place, clause)).ToList();
        if (free.Count == 0) return null;
        var project = free.LastOrDefault(place => place.Thing.Type == "Project");
        return project.Thing is null ? free[^1] : project;
    }

    private Occurrence? After(Clause clause, TextSpan verb)
    {
        var place = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault();
        return place.Thing is { Type: "Project" or "Place" } && place.Span.Start - verb.End <= ReachOfObject ? place : null;
    }

    private int AfterDates(Clause clause, int before)
    {
        var date = text.Dates.Within(new TextSpan(clause.Span.Start, before)).FirstOrDefault();
        return date is not null && date.Span.Start - clause.Span.Start < 2 ? date.Span.End : clause.Span.Start;
    }

    private Report Report(Clause clause, TextSpan verb, EventVerb entry, TextSpan span) => ReportNames.Report(text, clause, verb, entry, ReportForm.Passage, span);
}
