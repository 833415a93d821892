using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Posts;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Reads the events that an article reports: clauses that report, which of them are news, which tell of one event, and when it was.</summary>
internal sealed class EventAnnotator(EventLexicon lexicon) : IAnnotator
{
    public IReadOnlyList<Type> Requires { get; } =
        [typeof(SentenceLayer), typeof(TokenLayer), typeof(DateLayer), typeof(ThingLayer), typeof(PostLayer), typeof(ClauseLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(EventLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        if (article.Get<ClauseLayer>().Clauses.Count == 0) return article.With(new EventLayer([], null, []));
        var text = ClauseText.Of(article);
        var days = new EventDays(text);
        var tellings = new EventJoiner(text).Join(new NewsFilter(text, days).News(Reports(text)));
        DatedReport[] first = [.. tellings.Select(same => same[0])];
        return article.With(new EventLayer(
            [.. first.Select((report, at) => Event(text, report, at, Carried(text, first, at, days.Lead)))],
            MainOf(first, article.Article.Title, text.Body),
            [.. tellings.SelectMany((same, at) => same.Select(report => Telling(report.Report, at))).OrderBy(telling => telling.Trigger)]));
    }

    private List<Report> Reports(ClauseText text)
    {
        var scanner = new TriggerScanner(text, lexicon);
        var grammar = new TriggerGrammar(text);
        var held = new HeldReports(text, scanner, grammar);
        var verbs = new VerbReports(text, scanner, grammar, new SubjectReader(text, new NameLists(text)));
        var series = new SeriesReports(text);
        return [.. text.Clauses.SelectMany(clause => Beside([.. Whole([.. held.Find(clause)], verbs.Find(clause))], series.Find(clause)).OrderBy(report => report.Trigger))];
    }

    /// <summary>One of a series that no verb of its clause holds.</summary>
    private static IEnumerable<Report> Beside(List<Report> told, IEnumerable<Report> series) => [.. told, .. series.Where(one => !told.Exists(other => other.Span.Overlaps(one.Span)))];

    /// <summary>What a longer name holds (开工 in 集中开工推进会) is no event of its own.</summary>
    private static IEnumerable<Report> Whole(List<Report> held, IEnumerable<Report> verbs) =>
        [.. held, .. verbs.Where(verb => !held.Exists(named => named.Form == ReportForm.Held && named.Span.Contains(verb.Trigger) && named.Span.End > verb.Trigger.End))];

    /// <summary>The event that the headline names by its noun or verb, else the first.</summary>
    private static int? MainOf(DatedReport[] told, string title, string body)
    {
        if (told.Length == 0) return null;
        for (var at = 0; at < told.Length; at++)
        {
            var trigger = told[at].Report.Trigger.In(body);
            if (told[at].IsLead && title.Contains(trigger.Length > 2 ? trigger[..2] : trigger, StringComparison.Ordinal)) return at;
        }
        return told.Select((report, at) => report.IsLead ? at : int.MaxValue).Min() is var lead and < int.MaxValue ? lead : 0;
    }

    /// <summary>The date of an event whose own sentence states none: that of the event told before it, or of the lead; a day of the background dates no more than its paragraph, and one on which something told in passing was finished no more than its sentence.</summary>
    private static DateExpression? Carried(ClauseText text, DatedReport[] told, int at, DateExpression? lead)
    {
        var report = told[at];
        if (report.Date is not null) return report.Date;
        if (report.Report.Form == ReportForm.Passage && !report.IsLead) return null;
        var paragraph = text.Paragraph(report.Report.Clause);
        return told.Take(at).LastOrDefault(before => before.Date is { Date.Day: not null } date && (!EventDays.IsBackground(text, date) || text.Paragraph(before.Report.Clause) == paragraph) && (before.Report.Form != ReportForm.Passage || before == told[0] || before.Report.Clause.Sentence == report.Report.Clause.Sentence))?.Date ?? lead;
    }

    private static ReportedEvent Event(ClauseText text, DatedReport report, int index, DateExpression? date) => new(
        index, report.Report.Name, [report.Report.Span.In(text.Body)], report.Report.Kind, report.Report.Span, report.Report.Clause.Sentence,
        date?.Date, date?.End, date?.YearInferred ?? false, report.IsLead, report.IsLead ? 0.93 : 0.85);

    private static Telling Telling(Report report, int index) => new(index, report.Form, report.Trigger, report.Verb, report.Theme);
}
