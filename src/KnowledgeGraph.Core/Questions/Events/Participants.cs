using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Events;

/// <summary>Who took part in an event.</summary>
/// <param name="Event">The event, or the document that was signed.</param>
/// <param name="Participates">A person, or an organisation or division.</param>
/// <param name="Role">The strongest role that a text states.</param>
/// <param name="For">The side for which a person signed.</param>
/// <param name="Post">The person's best known post on that day.</param>
/// <param name="Evidence">The sentences that say so.</param>
public sealed record Participant(Entity Event, Entity Participates, string Role, Entity? For, HeldPost? Post, IReadOnlyList<Evidence> Evidence);

/// <summary>Who took part in an event that words name.</summary>
public sealed class Participants(IGraphReader reader)
{
    private const double Enough = 0.34;
    private const int Most = 500;
    private const int MostEvents = 20;
    private const string Signatory = "signatory";
    private const string Attendee = "attendee";

    private readonly PersonPosts _posts = new(reader);

    /// <param name="words">Words of the event: of its name, of the project or document it is about.</param>
    /// <param name="on">Its day.</param>
    /// <param name="role">Only those in this role; of those who sign no body for whom a person does.</param>
    /// <param name="official">Only people with, or without, a public post; organisations are left out then.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Participant>> OfAsync(string words, DateOnly? on, string? role, bool? official, CancellationToken cancellation)
    {
        var signed = role is null or Signatory ? await SignatoriesAsync(words, on, cancellation) : [];
        var found = signed.Count > 0 && role == Signatory ? signed : await AttendedAsync(words, on, role, cancellation);
        if (found.Count == 0) found = signed;
        return [.. found.Where(one => official is null || (one.Participates.Type == "Person" && (one.Participates.Attributes["official"] == "true") == official))];
    }

    private async Task<IReadOnlyList<Participant>> AttendedAsync(string words, DateOnly? on, string? role, CancellationToken cancellation)
    {
        List<Participant> attended = [];
        foreach (var meant in await BestAsync(words, on, cancellation)) attended.AddRange(await AttendedAsync(meant, role, cancellation));
        return role == Signatory ? [.. attended.Where(one => !attended.Exists(person => person.For?.Id == one.Participates.Id && person.Event.Id == one.Event.Id))] : attended;
    }

    private async Task<IReadOnlyList<Participant>> AttendedAsync(Entity meant, string? role, CancellationToken cancellation)
    {
        var query = new ExpandQuery { Parents = [meant.Id], FactType = "PARTICIPATED_IN", Direction = FactDirection.In, First = Most };
        var items = await InRoleAsync((await reader.ExpandAsync(query, cancellation))[meant.Id].Items, role, cancellation);
        if (items.Count == 0) return [];
        var evidence = await reader.EvidenceAsync([.. items.Select(item => item.Fact.Id)], 2, cancellation);
        var posts = await _posts.LinesAsync([.. items.Select(item => item.Node).Where(node => node.Type == "Person")], cancellation);
        return [.. items.OrderBy(item => item.Node.Type != "Person").ThenByDescending(item => item.Node.Articles).ThenBy(item => item.Node.Id, CodePointComparer.Instance)
            .Select(item => (Item: item, Post: PostOn(posts, item.Node, EventDays.First(meant))))
            .Select(found => (found.Item, found.Post, Role: role ?? found.Item.Fact.Attributes["role"] ?? Attendee))
            .Select(found => new Participant(meant, found.Item.Node, found.Role, found.Role == Signatory ? SideOf(found.Post, meant, items) : null, found.Post, evidence[found.Item.Fact.Id]))];
    }

    /// <summary>Those of whom a text states the role, whatever stronger one another sentence gives them: who speaks at a signing and signs is asked for as either. Attendees are those who did nothing else.</summary>
    private async Task<IReadOnlyList<Neighbour>> InRoleAsync(IReadOnlyList<Neighbour> items, string? role, CancellationToken cancellation)
    {
        if (role is null || items.Count == 0) return items;
        if (role == Attendee) return [.. items.Where(item => (item.Fact.Attributes["role"] ?? Attendee) == Attendee)];
        var stated = await reader.StatementsAsync([.. items.Select(item => item.Fact.Id)], cancellation);
        return [.. items.Where(item => stated[item.Fact.Id].Any(day => day.Attributes["role"] == role))];
    }

    /// <summary>For whom a person signs who has a post of one of the sides: of those that sign, or after whom the signing is named.</summary>
    private static Entity? SideOf(HeldPost? post, Entity signing, IReadOnlyList<Neighbour> all) =>
        post?.Post.Body is { } body && (all.Any(other => other.Node.Id == body.Id && other.Fact.Attributes["role"] == Signatory) || body.Aliases.Prepend(body.Name).Any(form => signing.Name.Contains(form, StringComparison.Ordinal))) ? body : null;

    /// <summary>The events whose names and subjects have most of the words, in order of day: several where all fit as well, but those alone that are called so, and of too many the best known.</summary>
    private async Task<IReadOnlyList<Entity>> BestAsync(string words, DateOnly? on, CancellationToken cancellation)
    {
        var events = on is { } day
            ? [.. (await reader.SelectAsync(new EntityQuery { Type = "Event", Filter = new EntityFilter.DateWithin(day, day), First = Most }, cancellation)).Items]
            : await new EventQuestions(reader).FindAsync(new EventSearch(words, null, null, null, null, null, null, null, null), cancellation);
        if (events.Count == 0) return [];
        string[] ids = [.. events.Select(found => found.Id)];
        var about = await reader.ExpandAsync(new ExpandQuery { Parents = ids, FactType = "ABOUT", First = 10 }, cancellation);
        var scored = events.Select(found => (Event: found, Score: EventNames.Likeness(found, about[found.Id].Items.SelectMany(item => item.Node.Aliases.Prepend(item.Node.Name)), words)));
        var fitting = scored.Where(found => found.Score >= Enough).GroupBy(found => found.Score).MaxBy(same => same.Key)?.Select(found => found.Event).ToList() ?? [];
        var exact = fitting.FindAll(found => EventNames.Is(found, words));
        return [.. (exact.Count > 0 ? exact : fitting).OrderByDescending(found => found.Articles).ThenBy(found => found.Id, CodePointComparer.Instance).Take(MostEvents)
            .OrderBy(found => EventDays.First(found)?.FirstDay ?? DateOnly.MaxValue)];
    }

    /// <summary>Who signed the documents that the words name: in the sentence of the signing, people with posts of the sides that sign.</summary>
    private async Task<IReadOnlyList<Participant>> SignatoriesAsync(string words, DateOnly? on, CancellationToken cancellation)
    {
        var name = words.Trim('《', '》');
        var documents = (await reader.SelectAsync(new EntityQuery { Type = "Document", Filter = new EntityFilter.NameIs(TextMatch.Contains, [name]), First = Most }, cancellation)).Items;
        if (documents.Count == 0) return [];
        var signed = await reader.ExpandAsync(new ExpandQuery { Parents = [.. documents.Select(document => document.Id)], FactType = "SIGNED", Direction = FactDirection.In, First = 50 }, cancellation);
        var sides = documents.SelectMany(document => signed[document.Id].Items.Where(item => on is not { } day || IsOn(item.Fact, day)).Select(item => (Document: document, item.Fact, Side: item.Node))).ToList();
        if (sides.Count == 0) return [];
        var evidence = await reader.EvidenceAsync([.. sides.Select(side => side.Fact.Id)], 5, cancellation);
        var claims = await reader.ClaimsAsync([.. evidence.Values.SelectMany(list => list).Select(claim => claim.Article).Distinct()], cancellation);
        List<Participant> people = [];
        foreach (var (document, fact, side) in sides)
        {
            foreach (var claim in evidence[fact.Id]) people.AddRange(await SignersAsync(document, side, claim, claims[claim.Article], cancellation));
        }
        return [.. people.DistinctBy(one => (one.Event.Id, one.Participates.Id))];
    }

    private async Task<IEnumerable<Participant>> SignersAsync(Entity document, Entity side, Evidence signing, IReadOnlyList<Evidence> claims, CancellationToken cancellation)
    {
        if (signing.Quote.AsSpan().IndexOfAny('签', '署', '笔') < 0) return [];
        var beside = claims.Where(claim => claim.Rule.StartsWith("post.", StringComparison.Ordinal) && claim.Span.Start >= signing.Span.Start && claim.Span.End <= signing.Span.End).ToList();
        if (beside.Count == 0) return [];
        var holds = (await reader.FactsAsync([.. beside.Select(claim => claim.Fact).Distinct()], cancellation)).Values.Where(fact => fact.Type == "HOLDS").ToList();
        var people = await reader.EntitiesAsync([.. holds.Select(fact => fact.Subject).Distinct()], cancellation);
        var posts = await _posts.LinesAsync([.. people.Values], cancellation);
        return posts.Where(post => post.Post.Body?.Id == side.Id && holds.Exists(fact => fact.Object == post.Post.Position.Id && fact.Subject == post.Person.Id))
            .Select(post => new Participant(document, post.Person, Signatory, side, post, [signing]));
    }

    private static bool IsOn(Fact fact, DateOnly day) => PartialDate.TryParse(fact.Attributes["date"], out var date) && date.FirstDay <= day && day <= date.LastDay;

    private static HeldPost? PostOn(IEnumerable<HeldPost> posts, Entity person, PartialDate? day) => posts
        .Where(post => post.Person.Id == person.Id && (day is not { } on || post.Tenures.Any(tenure => PersonQuestions.IsHeldOn(tenure, on.FirstDay))))
        .OrderBy(post => GroupTitles.IsLabel(post.Post.Title)).ThenByDescending(post => post.Articles).FirstOrDefault();
}
