using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>Whom an article names that tells of a day, where no event of that day lists them: 3月4日夜里…江枫守在堤上.</summary>
internal sealed partial class ToldOfDay(IGraphReader reader)
{
    private const int MostMentions = 500;

    /// <summary>Days after which an issue tells of something as past.</summary>
    private const int News = 31;

    /// <summary>Ids of the people: those in a paragraph that tells of the day, else those whose article names it.</summary>
    /// <param name="people">Who may be meant.</param>
    /// <param name="day">The day of what is told.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyCollection<string>> OfAsync(IReadOnlyList<Entity> people, DateOnly day, CancellationToken cancellation)
    {
        var mentions = await reader.MentionsOfAsync([.. people.Select(person => person.Id)], MostMentions, cancellation);
        var issues = await reader.EntitiesAsync([.. mentions.Values.SelectMany(list => list).Select(mention => mention.Article).Distinct()], cancellation);
        var recent = issues.Values.Where(issue => PartialDate.TryParse(issue.Attributes["issueDate"], out var printed) && printed.FirstDay.DayNumber - day.DayNumber is >= 0 and <= News).Select(issue => issue.Id).ToList();
        if (recent.Count == 0) return [];
        var articles = await reader.ArticlesAsync(recent, cancellation);
        var told = mentions.Values.SelectMany(list => list).Where(mention => articles.ContainsKey(mention.Article))
            .Select(mention => (mention.Entity, Near: Nearness(mention, articles[mention.Article], day))).Where(found => found.Near > 0).ToList();
        return told.Count == 0 ? [] : [.. told.Where(found => found.Near == told.Max(other => other.Near)).Select(found => found.Entity).Distinct()];
    }

    /// <summary>2 where the day is that of a paragraph which names the person, 1 where it stands elsewhere in the article, 0 where it does not.</summary>
    private static int Nearness(StoredMention mention, Article article, DateOnly day)
    {
        List<(int At, bool Asked)> days = [.. Written().Matches(article.Body).Select(match => (match.Index, Is(match, day)))];
        return !days.Exists(found => found.Asked) ? 0 : mention.Mention.Occurrences.Any(place => IsToldOf(place.Start, article.Body, days)) ? 2 : 1;
    }

    private static bool Is(Match written, DateOnly day) =>
        int.Parse(written.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) == day.Month && int.Parse(written.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) == day.Day;

    /// <summary>Whether the paragraph states the day; one without days goes on with the last one stated before it.</summary>
    private static bool IsToldOf(int place, string body, List<(int At, bool Asked)> days)
    {
        var start = place == 0 ? 0 : body.LastIndexOf('\n', place - 1) + 1;
        var end = body.IndexOf('\n', place) is var line and >= 0 ? line : body.Length;
        var own = days.Where(found => start <= found.At && found.At < end).ToList();
        return own.Count > 0 ? own.Exists(found => found.Asked) : days.LastOrDefault(found => found.At < start).Asked;
    }

    [GeneratedRegex("""(?<month>\d{1,2})月(?<day>\d{1,2})日""")]
    private static partial Regex Written();
}
