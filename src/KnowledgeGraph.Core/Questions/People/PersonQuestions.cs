using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>Questions about people's posts: since when, and what came after what.</summary>
public sealed class PersonQuestions(IGraphReader reader)
{
    private static readonly string[] People = ["Person"];

    private readonly EntityFinder _finder = new(reader);
    private readonly PersonPosts _posts = new(reader);

    /// <summary>All that the text can name: namesakes each, the best known first.</summary>
    public Task<IReadOnlyList<Entity>> NamedAsync(string person, CancellationToken cancellation) => _finder.FindAsync(person, People, cancellation);

    /// <summary>The times of a person in posts: standing in and in full as one line, or one of both alone.</summary>
    /// <param name="person">By id or name; of namesakes all.</param>
    /// <param name="of">Only posts of this body.</param>
    /// <param name="post">Only posts of this title.</param>
    /// <param name="acting">True: the time of standing in alone; false: that of holding in full alone.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<HeldPost>> TenuresAsync(string person, string? of, string? post, bool? acting, CancellationToken cancellation)
    {
        var people = await NamedAsync(person, cancellation);
        var held = acting is null ? await _posts.LinesAsync(people, cancellation) : [.. (await _posts.TenuresAsync(people, cancellation)).Where(tenure => tenure.Acting == acting)];
        var bodies = of is null ? null : (await new PostQuestions(reader).BodiesAsync(of, cancellation)).Select(body => body.Id).ToHashSet();
        return [.. held.Where(line => bodies is null || (line.Post.Body is { } body && bodies.Contains(body.Id)))
            .Where(line => post is null ? !GroupTitles.IsLabel(line.Post.Title) : PostTitle.Same(post, line.Post.Title, line.Post.Body?.Name))];
    }

    /// <summary>All tenures of one person, each by itself.</summary>
    public Task<IReadOnlyList<HeldPost>> TenuresAsync(Entity person, CancellationToken cancellation) => _posts.TenuresAsync([person], cancellation);

    /// <summary>The posts of a person in order of the first day, standing in apart from holding in full.</summary>
    /// <param name="person">By id or name; of namesakes all.</param>
    /// <param name="after">Only what lasts, or is seen, after this day.</param>
    /// <param name="on">Only what is held on this day.</param>
    /// <param name="government">Leave out posts of party, people's congress, CPPCC, courts and of what is no government.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<HeldPost>> CareerAsync(string person, DateOnly? after, DateOnly? on, bool government, CancellationToken cancellation)
    {
        var held = await _posts.TenuresAsync(await NamedAsync(person, cancellation), cancellation);
        return [.. held.Where(line => !GroupTitles.IsLabel(line.Post.Title))
            .Where(line => after is not { } day || LastDay(line.First) > day)
            .Where(line => on is not { } day || IsHeldOn(line.First, day))
            .Where(line => !government || GovernmentPosts.Is(line.Post))];
    }

    internal static bool IsHeldOn(Tenure tenure, DateOnly day) =>
        tenure.From <= day && (tenure.End is { } end ? day <= end.LastDay : day <= tenure.KnownTo || !(tenure.OverBy <= day));

    private static DateOnly LastDay(Tenure tenure) => tenure.End?.LastDay ?? tenure.KnownTo ?? tenure.OverBy?.AddDays(-1) ?? tenure.Start?.LastDay ?? DateOnly.MinValue;
}
