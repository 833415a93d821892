using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>A post with its history and those of the other posts of its body.</summary>
public sealed record PostDossier(PostOf Post, PostHistory History, IReadOnlyList<PostHistory> Deputies);

/// <summary>Who holds a post on a day, the line of a roster, with the coverage behind it.</summary>
/// <param name="Post">The post; null where the graph has none of that title.</param>
/// <param name="Of">The body asked for.</param>
/// <param name="Title">The title as asked, or as the graph has it.</param>
/// <param name="Holding">Who holds it; null where there is no such post.</param>
/// <param name="Before">The last issue of its papers read up to that day.</param>
/// <param name="After">The first issue read from that day on.</param>
/// <param name="History">The post's history; null where there is no such post.</param>
public sealed record RosterLine(PostOf? Post, Entity Of, string Title, Holding? Holding, DateOnly? Before, DateOnly? After, PostHistory? History = null);

/// <summary>Questions about posts: who holds them on a day, who held them one after the other, what changed.</summary>
public sealed class PostQuestions(IGraphReader reader)
{
    private static readonly string[] Bodies = ["District", "Organization"];

    private readonly EntityFinder _finder = new(reader);
    private readonly BodyPosts _posts = new(reader);
    private readonly HistoryReader _histories = new(reader);
    private readonly CoverageReader _coverage = new(reader);

    /// <summary>The roster of a body on a day: a line for each holder of each post; of the posts asked for always one.</summary>
    /// <param name="of">A division or organisation, by id or any form of its name.</param>
    /// <param name="on">The day.</param>
    /// <param name="titles">Only these posts; null for all, but for labels of groups (区领导).</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<RosterLine>> RosterAsync(string of, DateOnly on, IReadOnlyList<string>? titles, CancellationToken cancellation)
    {
        var bodies = await BodiesAsync(of, cancellation);
        if (bodies.Count == 0) return [];
        var dossiers = await DossiersAsync(bodies, cancellation);
        var chosen = titles is null
            ? dossiers.Where(dossier => !GroupTitles.IsLabel(dossier.Post.Title)).OrderBy(dossier => dossier.Post.Title, Text.CodePointComparer.Instance).Select(dossier => (Title: dossier.Post.Title, Dossier: (PostDossier?)dossier)).ToList()
            : [.. titles.SelectMany(title => Named(dossiers, title).Select(dossier => (title, (PostDossier?)dossier)).DefaultIfEmpty((title, null)))];
        var coverage = await CoverageAsync(bodies[0], chosen.Select(line => line.Dossier), on, cancellation);
        return [.. chosen.SelectMany(line => Lines(bodies[0], line.Title, line.Dossier, on, coverage, keepUnknown: titles is not null))];
    }

    /// <summary>The history of each post of that title.</summary>
    public async Task<IReadOnlyList<PostDossier>> HistoryAsync(string of, string title, CancellationToken cancellation)
    {
        var bodies = await BodiesAsync(of, cancellation);
        return bodies.Count == 0 ? [] : [.. Named(await DossiersAsync(bodies, cancellation), title)];
    }

    /// <summary>The history of one position, by its entity.</summary>
    public async Task<PostDossier> HistoryAsync(Entity position, CancellationToken cancellation)
    {
        var post = (await _posts.WithBodiesAsync([position], cancellation))[0];
        return new PostDossier(post, (await _histories.OfAsync([post], cancellation))[position.Id], []);
    }

    /// <summary>The histories of positions, by their entities: three statements to the store, however many.</summary>
    public async Task<IReadOnlyList<PostHistory>> HistoriesAsync(IReadOnlyList<Entity> positions, CancellationToken cancellation)
    {
        var posts = await _posts.WithBodiesAsync(positions, cancellation);
        var histories = await _histories.OfAsync(posts, cancellation);
        return [.. posts.Select(post => histories[post.Position.Id])];
    }

    internal Task<IReadOnlyList<Entity>> BodiesAsync(string of, CancellationToken cancellation) => _finder.FindAsync(of, Bodies, cancellation);

    private async Task<IReadOnlyList<PostDossier>> DossiersAsync(IReadOnlyList<Entity> bodies, CancellationToken cancellation)
    {
        var posts = await _posts.OfBodiesAsync(bodies, cancellation);
        var histories = await _histories.OfAsync(posts, cancellation);
        return [.. posts.Select(post => new PostDossier(
            post,
            histories[post.Position.Id],
            [.. posts.Where(other => DeputyTitles.HeadOf(other.Title) == post.Title && other.Body?.Id == post.Body?.Id).Select(other => histories[other.Position.Id])]))];
    }

    private async Task<Coverage> CoverageAsync(Entity body, IEnumerable<PostDossier?> dossiers, DateOnly on, CancellationToken cancellation)
    {
        var statements = dossiers.OfType<PostDossier>().SelectMany(dossier => dossier.History.Tenures).SelectMany(tenure => tenure.Statements);
        return await _coverage.AroundAsync(await _coverage.NewspapersAsync(body, statements, cancellation), on, cancellation);
    }

    private static IEnumerable<PostDossier> Named(IEnumerable<PostDossier> dossiers, string title) =>
        dossiers.Where(dossier => PostTitle.Same(title, dossier.Post.Title, dossier.Post.Body?.Name));

    private static IEnumerable<RosterLine> Lines(Entity body, string title, PostDossier? dossier, DateOnly on, Coverage coverage, bool keepUnknown)
    {
        var (before, after) = (coverage.Before(on), coverage.After(on));
        if (dossier is null) return [new RosterLine(null, body, title, null, before, after)];
        return Roster.On(dossier.History, dossier.Deputies, on, coverage)
            .Where(holding => keepUnknown || holding.State != HoldingState.Unknown)
            .Select(holding => new RosterLine(dossier.Post, dossier.Post.Body ?? body, title, holding, before, after, dossier.History));
    }
}
