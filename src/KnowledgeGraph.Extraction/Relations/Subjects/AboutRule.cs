using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Subjects;

/// <summary>ABOUT: the project that reaches a state, that a visit looks at or a meeting deals with; the organisation that is founded.</summary>
internal sealed partial class AboutRule : IRelationRule
{
    private readonly WordSet _deliberations = LexiconFile.Words("deliberation-verbs.tsv");
    private readonly WordSet _viewings = LexiconFile.Words("viewing-verbs.tsv");

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var layer = article.Get<EventLayer>();
        if (layer.Events.Count == 0) return [];
        var text = ClauseText.Of(article);
        var projects = new ProjectReader(text);
        var sites = new SiteVisits(text);
        var found = layer.Tellings.SelectMany(telling => OfTelling(text, projects, sites, layer.Events[telling.Event], telling)).Concat(OfClauses(text, new Stage(text, layer), sites)).Concat(EventNames.In(text, layer));
        return found.DistinctBy(about => (about.Event, about.Thing.Index)).Select(about => new Relation(
            "ABOUT", End.Event(about.Event), End.Thing(about.Thing.Index), AttributeSet.Empty, text.Sentence(about.Clause), about.Rule, about.Confidence));
    }

    private static IEnumerable<(int Event, Thing Thing, Clause Clause, string Rule, double Confidence)> OfTelling(ClauseText text, ProjectReader projects, SiteVisits sites, ReportedEvent told, Telling telling)
    {
        var clause = text.Article.Get<ClauseLayer>().At(telling.Verb.Start);
        var theme = telling.Theme is { } index ? text.Things.Things[index] : null;
        switch (telling.Form)
        {
            case ReportForm.Founding when theme is { Type: "Organization" }:
                yield return (telling.Event, theme, clause, "about.founded", 0.93);
                break;
            case ReportForm.Passage when theme is { Type: "Project" }:
                yield return (telling.Event, theme, clause, "about.passage", 0.88);
                break;
            case ReportForm.Passage when theme is not { Type: "Organization" } && projects.Meant(new TextSpan(clause.Span.Start, telling.Verb.Start)) is { } meant:
                yield return (telling.Event, meant, clause, "about.passage", 0.85);
                break;
            case ReportForm.Passage when theme is null && IsBareProject(text, clause, telling.Verb.Start) && projects.Current(telling.Verb.Start) is { } current:
                yield return (telling.Event, current, clause, "about.passage", 0.8);
                break;
            case ReportForm.Held when told.Kind == "Founding" && Founded(text, told) is { } founded:
                yield return (telling.Event, founded, clause, "about.founded", 0.9);
                break;
            case ReportForm.Held or ReportForm.Signing:
                foreach (var place in Held(text, clause)) yield return (telling.Event, place.Thing, clause, "about.named", 0.85);
                break;
            case ReportForm.Journey when sites.Of(clause).ToList() is { Count: > 0 } seen:
                foreach (var project in seen) yield return (telling.Event, project, clause, "about.site", 0.8);
                break;
            case ReportForm.Journey when Site(text, projects, clause) is { } site:
                yield return (telling.Event, site, clause, "about.site", 0.8);
                break;
        }
    }

    /// <summary>该工程开工, 项目竣工, 主体结构封顶: the words before the verb mean the project that is spoken of.</summary>
    private static bool IsBareProject(ClauseText text, Clause clause, int verb)
    {
        var before = text.Body.AsSpan(clause.Span.Start, verb - clause.Span.Start);
        return before.Length <= 24 && (before.IndexOf("工程") >= 0 || before.IndexOf("项目") >= 0 || before.IndexOf("主体") >= 0 || before.IndexOf("期") >= 0 || text.Dates.Within(new TextSpan(clause.Span.Start, verb)).Any(date => date.Span.End >= verb - 3));
    }

    /// <summary>联盟 in 茶叶流通联盟成立大会: the body with whose name the event's own begins.</summary>
    private static Thing? Founded(ClauseText text, ReportedEvent told) => text.Things.Within(told.Span).Where(place => place.Thing.Type == "Organization" && FoundedAfter().IsMatch(text.Body, place.Span.End)).Select(place => place.Thing).FirstOrDefault();

    [GeneratedRegex("\\G(?:暨[^，。；、]{2,16}?)?(?:正式)?(?:成立|揭牌|挂牌)")]
    private static partial Regex FoundedAfter();

    /// <summary>A project in the event's own words (实验楼启用仪式), or in the clause after them (签约，产业园落户).</summary>
    private static IEnumerable<Occurrence> Held(ClauseText text, Clause clause) =>
        text.Things.Within(new TextSpan(clause.Span.Start, (text.After(clause) ?? clause).Span.End)).Where(place => place.Thing.Type == "Project").Take(1);

    /// <summary>到现场调研, 到工地: the site of the project spoken of.</summary>
    private static Thing? Site(ClauseText text, ProjectReader projects, Clause clause)
    {
        var words = text.Body.AsSpan(clause.Span.Start, clause.Span.Length);
        return (words.IndexOf("现场") >= 0 || words.IndexOf("工地") >= 0) && projects.Named(clause.Span) is null ? projects.Current(clause.Span.Start) : null;
    }

    /// <summary>Projects right after a verb of dealing or looking while a meeting or visit is under way.</summary>
    private IEnumerable<(int Event, Thing Thing, Clause Clause, string Rule, double Confidence)> OfClauses(ClauseText text, Stage stage, SiteVisits sites)
    {
        var lists = new StopLists(text);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            var visited = new Lazy<List<Thing>>(() => [.. sites.At(clause)]);
            foreach (var project in text.Things.Within(clause.Span).Where(place => place.Thing.Type == "Project"))
            {
                if (!clause.IsFactAt(project.Span.Start) || stage.At(project.Span.Start) is not { } told) continue;
                var verbs = told.Kind == "Meeting" ? _deliberations : told.IsJourney ? _viewings : null;
                if (told.IsJourney && visited.Value.Contains(project.Thing)) yield return (told.Index, project.Thing, clause, "about.site", 0.8);
                else if (verbs is not null && FollowsVerb(text, lists, verbs, clause, project)) yield return (told.Index, project.Thing, clause, "about.object", 0.85);
            }
        }
    }

    /// <summary>察看了A工程、B项目和C大桥.</summary>
    private static bool IsListed(ClauseText text, StopLists lists, WordSet verbs, Clause clause, Occurrence project) =>
        text.Find(verbs, new TextSpan(clause.Span.Start, project.Span.Start)).Any(verb => lists.Behind(verb.End, clause.Span.End).Any(stop => stop.Span == project.Span));

    private static bool FollowsVerb(ClauseText text, StopLists lists, WordSet verbs, Clause clause, Occurrence project)
    {
        var floor = Math.Max(clause.Span.Start, project.Span.Start - 12);
        return IsListed(text, lists, verbs, clause, project) || text.Find(verbs, new TextSpan(floor, project.Span.Start)).Any(verb => text.Body.AsSpan(verb.End, project.Span.Start - verb.End).IndexOfAny("，。；") < 0);
    }
}
