using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>When somebody in a post was last seen, and what followed.</summary>
/// <param name="Held">The post by which the person is best known.</param>
/// <param name="LastSeen">The last day for which any text names them in a post.</param>
/// <param name="EndStated">Whether a text states the end of that post.</param>
/// <param name="Successor">Who was seen in the post later.</param>
/// <param name="Silence">The silence itself, where they were away longer than ever before while the papers were read.</param>
/// <param name="Statements">The last sentences about them, newest first.</param>
public sealed record LastSight(HeldPost Held, DateOnly LastSeen, bool EndStated, Tenure? Successor, Silence? Silence, IReadOnlyList<DatedStatement> Statements);

/// <summary>Who is listed as holding a post, was not seen again, and no text tells why.</summary>
public sealed class Silences(IGraphReader reader)
{
    private readonly PersonPosts _held = new(reader);
    private readonly PersonQuestions _people = new(reader);
    private readonly CoverageReader _coverage = new(reader);

    /// <summary>When a person was last seen; of namesakes each that has a post.</summary>
    public async Task<IReadOnlyList<LastSight>> OfPersonAsync(string person, DateOnly? until, CancellationToken cancellation)
    {
        List<LastSight> sights = [];
        foreach (var named in await _people.NamedAsync(person, cancellation))
        {
            if (await LastSightAsync(named, null, until, cancellation) is { } sight) sights.Add(sight);
        }
        return sights;
    }

    /// <summary>Who held posts of a title in a body, was last seen between two days, and whose end no text states.</summary>
    /// <remarks>Who was seen as long as the papers were read is not silent: another must hold the post since, or several issues have passed without a word.</remarks>
    public async Task<IReadOnlyList<LastSight>> OfPostAsync(string of, string post, DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        List<LastSight> sights = [];
        foreach (var dossier in await new PostQuestions(reader).HistoryAsync(of, post, cancellation))
        {
            var people = await reader.EntitiesAsync([.. dossier.History.Tenures.Where(tenure => tenure.EndedBy != EndKind.Stated).Select(tenure => tenure.Person).Distinct()], cancellation);
            foreach (var person in people.Values.OrderBy(person => person.Id, Text.CodePointComparer.Instance))
            {
                if (await LastSightAsync(person, dossier.Post.Position.Id, null, cancellation) is { EndStated: false } sight && (sight.Successor is not null || sight.Silence is not null) && !(sight.LastSeen < from) && !(sight.LastSeen > to)) sights.Add(sight);
            }
        }
        return [.. sights.OrderBy(sight => sight.LastSeen)];
    }

    private async Task<LastSight?> LastSightAsync(Entity person, string? position, DateOnly? until, CancellationToken cancellation)
    {
        var held = await _held.LinesAsync([person], cancellation);
        var said = held.SelectMany(line => line.Tenures).SelectMany(tenure => tenure.Statements).Where(statement => statement.Kind != StatementKind.Former && statement.Place is not null).OrderByDescending(statement => statement.Place).ToList();
        if (said.Count == 0) return null;
        var post = position is null ? Best(held) : held.Last(line => line.Post.Position.Id == position);
        var asked = until ?? DateOnly.MaxValue;
        var papers = await _coverage.NewspapersAsync(post.Post.Body, post.Tenures.SelectMany(tenure => tenure.Statements), cancellation);
        var coverage = await _coverage.BetweenAsync(papers, said[^1].Place!.Value, asked, cancellation);
        var day = until ?? (coverage.Issues.Count > 0 ? coverage.Issues[^1] : said[0].Place!.Value);
        var successor = await SuccessorAsync(post, cancellation);
        return new LastSight(
            post,
            said[0].Place!.Value,
            post.Last.EndedBy == EndKind.Stated,
            successor,
            Silence.Of(post.Last, said.Select(statement => statement.Place!.Value), day, coverage),
            said);
    }

    /// <summary>The post seen last; of those seen on one day the one that one person at a time holds, then the one told most.</summary>
    private static HeldPost Best(IReadOnlyList<HeldPost> held)
    {
        var named = held.Where(line => !GroupTitles.IsLabel(line.Post.Title)).ToList();
        return (named.Count > 0 ? named : [.. held]).OrderByDescending(line => line.Last.KnownTo).ThenByDescending(line => line.Post.Post.HasOneHolder).ThenByDescending(line => line.Articles).First();
    }

    private async Task<Tenure?> SuccessorAsync(HeldPost post, CancellationToken cancellation)
    {
        if (post.Last.Successor is not { } next) return null;
        var history = (await new HistoryReader(reader).OfAsync([post.Post], cancellation))[post.Post.Position.Id];
        return history.Tenures.FirstOrDefault(tenure => tenure.Person == next && tenure.Place >= post.Last.Place);
    }
}
