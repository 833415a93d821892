using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Events;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Tenures.Building;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>A bearer of a name, with the post that it is best known by.</summary>
/// <param name="Person">Who is meant.</param>
/// <param name="Post">The best known post on that day; null where no text gives one.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record Bearer(Entity Person, HeldPost? Post, IReadOnlyList<Evidence> Evidence);

/// <summary>Which of those who bear a name is meant.</summary>
public sealed class Namesakes(IGraphReader reader)
{
    private const int Mentions = 50;

    private readonly PersonQuestions _people = new(reader);
    private readonly PersonPosts _posts = new(reader);

    /// <summary>The bearers that fit; all where neither day nor body tells them apart.</summary>
    /// <param name="name">The name as printed; a misprint leads to whom the same article names rightly.</param>
    /// <param name="on">The day of what is told of the person.</param>
    /// <param name="of">A body that the person has or had a post in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Bearer>> OfAsync(string name, DateOnly? on, string? of, CancellationToken cancellation)
    {
        var people = await _people.NamedAsync(name, cancellation);
        if (people.Count == 0) return [];
        var told = on is { } day ? await ToldOnAsync(people, day, cancellation) : [];
        if (on is { } said && told.Count == 0) told = await CalledSoOnAsync(people, said, cancellation);
        if (on is { } named && told.Count == 0 && people.Count > 1) told = (await new ToldOfDay(reader).OfAsync(people, named, cancellation)).ToDictionary(person => person, _ => (Evidence?)null);
        var meant = told.Count > 0 ? [.. people.Where(person => told.ContainsKey(person.Id))] : people;
        var misprinted = await MeantByMisprintAsync(meant, cancellation);
        meant = [.. meant.Select(person => misprinted.GetValueOrDefault(person.Id, person)).DistinctBy(person => person.Id)];
        var posts = await _posts.LinesAsync(meant, cancellation);
        var bodies = of is null ? null : (await new PostQuestions(reader).BodiesAsync(of, cancellation)).Select(body => body.Id).ToHashSet();
        return [.. meant.Select(person => Bearer(person, [.. posts.Where(post => post.Person.Id == person.Id)], on, bodies, told.GetValueOrDefault(person.Id))).OfType<Bearer>()];
    }

    private static Bearer? Bearer(Entity person, List<HeldPost> posts, DateOnly? on, HashSet<string>? bodies, Evidence? told)
    {
        if (bodies is not null) posts = [.. posts.Where(post => post.Post.Body is { } body && bodies.Contains(body.Id))];
        if (bodies is not null && posts.Count == 0) return null;
        var then = on is { } day ? [.. posts.Where(post => post.Tenures.Any(tenure => PersonQuestions.IsHeldOn(tenure, day)))] : posts;
        var best = (then.Count > 0 ? then : posts).OrderBy(post => GroupTitles.IsLabel(post.Post.Title)).ThenByDescending(post => IsCalledSoOn(post, on)).ThenByDescending(post => post.Articles).ThenBy(post => post.Place).FirstOrDefault();
        var stated = best?.Tenures.SelectMany(tenure => tenure.Statements)
            .OrderBy(statement => on is { } day && statement.Place is { } place ? Math.Abs(place.DayNumber - day.DayNumber) : 0).Select(statement => statement.Evidence) ?? [];
        return new Bearer(person, best, [.. new[] { told }.OfType<Evidence>(), .. stated]);
    }

    /// <summary>Whether a text gives the post for that very day, as against one of which no end is told.</summary>
    private static bool IsCalledSoOn(HeldPost post, DateOnly? on) => on is { } day && post.Tenures.SelectMany(tenure => tenure.Statements).Any(statement => statement.Day == day);

    /// <summary>Who took part in an event of that day, with a sentence of it; else who is mentioned in an issue of that day.</summary>
    private async Task<Dictionary<string, Evidence?>> ToldOnAsync(IReadOnlyList<Entity> people, DateOnly day, CancellationToken cancellation)
    {
        var query = new ExpandQuery { Parents = [.. people.Select(person => person.Id)], FactType = "PARTICIPATED_IN", First = 500 };
        var attended = await reader.ExpandAsync(query, cancellation);
        var facts = attended.SelectMany(person => person.Value.Items.Where(item => EventDays.Covers(item.Node, day)).Select(item => (Person: person.Key, item.Fact.Id))).ToList();
        if (facts.Count > 0)
        {
            var evidence = await reader.EvidenceAsync([.. facts.Select(fact => fact.Id)], 1, cancellation);
            return facts.GroupBy(fact => fact.Person).ToDictionary(person => person.Key, person => evidence[person.First().Id] is [var best, ..] ? best : null);
        }
        var mentions = await reader.MentionsOfAsync([.. people.Select(person => person.Id)], 500, cancellation);
        var articles = await reader.EntitiesAsync([.. mentions.Values.SelectMany(list => list).Select(mention => mention.Article).Distinct()], cancellation);
        return mentions.Where(person => person.Value.Any(mention => articles.TryGetValue(mention.Article, out var article) && EventDays.Covers(article, day)))
            .ToDictionary(person => person.Key, _ => (Evidence?)null);
    }

    /// <summary>Whom a text gives a post for that day, where no event tells.</summary>
    private async Task<Dictionary<string, Evidence?>> CalledSoOnAsync(IReadOnlyList<Entity> people, DateOnly day, CancellationToken cancellation) =>
        (await _posts.TenuresAsync(people, cancellation))
            .SelectMany(held => held.First.Statements.Where(statement => statement.Day == day).Select(statement => (held.Person.Id, statement.Evidence)))
            .GroupBy(said => said.Id).ToDictionary(person => person.Key, person => (Evidence?)person.First().Evidence);

    /// <summary>Of whom nothing is known but one article that names another by almost the same name and with a post: that other is meant.</summary>
    private async Task<Dictionary<string, Entity>> MeantByMisprintAsync(IReadOnlyList<Entity> people, CancellationToken cancellation)
    {
        var unknown = people.Where(person => person.Articles == 1 && person.Attributes["official"] is null).ToList();
        if (unknown.Count == 0) return [];
        var mentions = await reader.MentionsOfAsync([.. unknown.Select(person => person.Id)], 1, cancellation);
        var beside = await reader.MentionsAsync([.. mentions.Values.SelectMany(list => list).Select(mention => mention.Article).Distinct()], cancellation);
        var entities = await reader.EntitiesAsync([.. beside.Values.SelectMany(list => list).Where(mention => mention.Mention.Type == "Person").Select(mention => mention.Entity).Distinct()], cancellation);
        Dictionary<string, Entity> meant = [];
        foreach (var person in unknown)
        {
            var others = mentions[person.Id].SelectMany(mention => beside[mention.Article]).Where(mention => mention.Entity != person.Id).Select(mention => entities.GetValueOrDefault(mention.Entity));
            if (others.OfType<Entity>().Where(other => other.Attributes["official"] == "true" && Misspelling.Of(person.Name, other.Name)).Take(Mentions).FirstOrDefault() is { } right) meant[person.Id] = right;
        }
        return meant;
    }
}
