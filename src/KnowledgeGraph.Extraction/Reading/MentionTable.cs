using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Posts;
using KnowledgeGraph.Extraction.Relations;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>The mentions of an article: its things, its events, and the positions that its posts name.</summary>
internal sealed class MentionTable
{
    /// <summary>Days after which an issue tells of something as past.</summary>
    private const int News = 31;

    private readonly AnnotatedArticle _article;
    private readonly Mention[] _things;
    private readonly Mention[] _events;
    private readonly Dictionary<(string Title, int? Body), Mention> _positions;
    private readonly PartialDate? _day;

    public MentionTable(AnnotatedArticle article)
    {
        _article = article;
        var posts = article.Get<PostLayer>().Statements;
        var officials = posts.Where(post => post.Official).Select(post => post.Person).ToHashSet();
        var bodies = posts.Select(post => post.Body).OfType<int>().ToHashSet();
        _things = [.. article.Get<ThingLayer>().Things.Select(thing => Of(thing, TypeOf(thing, bodies.Contains(thing.Index)), officials.Contains(thing.Index)))];
        _events = [.. article.Get<EventLayer>().Events.Select(Of)];
        _positions = posts.GroupBy(post => (post.Title, post.Body)).ToDictionary(same => same.Key, same => Of(same.Key.Title, same));
        _day = article.Article.Page.IssueDate is { } day ? PartialDate.Of(day) : null;
    }

    public Mention Thing(int index) => _things[index];

    public Mention Position(PostStatement post) => _positions[(post.Title, post.Body)];

    public string Id(End end) => end.Kind switch
    {
        EndKind.Thing => _things[end.Index].Id,
        EndKind.Event => _events[end.Index].Id,
        _ => _article.Article.Id,
    };

    public string Type(End end) => end.Kind switch
    {
        EndKind.Thing => _things[end.Index].Type,
        EndKind.Event => "Event",
        _ => "Article",
    };

    /// <summary>The day for which a sentence speaks: its first full date, else of news the last before it in the paragraph, else the main event's, else the issue's.</summary>
    public PartialDate? AsOf(TextSpan sentence)
    {
        var own = _article.Get<DateLayer>().Dates.FirstOrDefault(date => sentence.Contains(date.Span) && date.Date.Day is not null);
        if (own is not null) return own.Date;
        if (Before(sentence) is { } before) return before;
        var events = _article.Get<EventLayer>();
        return (events.Main is { } main ? events.Events[main].Date : null) ?? _day;
    }

    /// <summary>The day of a brief that several share an article with: no day of the past or to come.</summary>
    private PartialDate? Before(TextSpan sentence)
    {
        var start = sentence.Start == 0 ? 0 : _article.Body.LastIndexOf('\n', sentence.Start - 1) + 1;
        return _article.Get<DateLayer>().Within(new TextSpan(start, sentence.Start)).LastOrDefault(date => date.Date.Day is not null && _day is { } issue && issue.FirstDay.DayNumber - date.Date.FirstDay.DayNumber is >= 0 and <= News)?.Date;
    }

    /// <summary>The mentions that stand in the text or that a claim needs, and the home division where an organ of it stands (区教委), in order of first occurrence, unnamed ones last.</summary>
    public IReadOnlyList<Mention> Used(IReadOnlyList<Claim> claims)
    {
        var needed = claims.SelectMany(claim => new[] { claim.Subject, claim.Object }).ToHashSet();
        var things = _article.Get<ThingLayer>();
        if (things.HomeDivision is { } home && things.Things.Any(thing => thing.Home == home && thing.Occurrences.Count > 0)) needed.Add(_things[home].Id);
        return [.. _things.Concat(_events).Concat(_positions.Values).DistinctBy(mention => mention.Id)
            .Where(mention => mention.Type == "Position" ? needed.Contains(mention.Id) : mention.Occurrences.Count > 0 || needed.Contains(mention.Id))
            .OrderBy(mention => mention.Occurrences.Count == 0).ThenBy(mention => mention.Occurrences.Count == 0 ? default : mention.Occurrences[0]).ThenBy(mention => mention.Id, StringComparer.Ordinal)];
    }

    /// <summary>A place with a post is run by somebody: 柳堤公园 with a 主任 is an organisation.</summary>
    private static string TypeOf(Thing thing, bool isBody) => isBody && thing.Type is not "District" ? "Organization" : thing.Type;

    private Mention Of(Thing thing, string type, bool official) => Mention.Create(_article.Article.Id, type, thing.Name, thing.Forms, thing.Occurrences, AttributeSet.Of(
        ("official", official ? "true" : null),
        ("adcode", thing.Division?.Code),
        ("level", thing.Level?.ToString().ToLowerInvariant())));

    private Mention Of(ReportedEvent reported) => Mention.Create(_article.Article.Id, "Event", reported.Name, reported.Forms, [reported.Span], AttributeSet.Of(
        ("kind", reported.Kind),
        ("date", reported.Date?.ToString()),
        ("endDate", reported.EndDate?.ToString()),
        ("yearInferred", reported.YearInferred ? "true" : null)));

    private Mention Of(string title, IEnumerable<PostStatement> posts) =>
        Mention.Create(_article.Article.Id, "Position", title, null, posts.Select(post => post.TitleSpan), AttributeSet.Of(("title", title)));
}
