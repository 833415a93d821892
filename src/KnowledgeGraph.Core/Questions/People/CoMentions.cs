using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>Somebody who is named in the same articles, and how many; with two mentions as evidence of each.</summary>
/// <param name="Person">The other person.</param>
/// <param name="Articles">How many articles name both.</param>
/// <param name="Shared">The ids of those articles, newest first.</param>
public sealed record CoMention(Entity Person, int Articles, IReadOnlyList<string> Shared);

/// <summary>Who stands in the same articles as somebody: people, but not those who only signed the article.</summary>
public sealed class CoMentions(IGraphReader reader)
{
    /// <summary>So many mentions of a person are looked at, the newest.</summary>
    internal const int MostMentions = 2000;

    private static readonly string[] People = ["Person"];

    /// <summary>Those who share most articles with a person, most first.</summary>
    /// <param name="person">By id or name; of namesakes the best known.</param>
    /// <param name="first">At most so many; those who share as many as the last are included.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<CoMention>> OfAsync(string person, int first, CancellationToken cancellation)
    {
        return await new EntityFinder(reader).FindAsync(person, People, cancellation) is [var me, ..] ? await OfAsync(me, first, cancellation) : [];
    }

    /// <summary>The same for a person who is found already.</summary>
    public async Task<IReadOnlyList<CoMention>> OfAsync(Entity me, int first, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(me);
        var shared = (await reader.NamedWithAsync(me.Id, MostMentions, cancellation))
            .Select(other => (Id: other.Key, Articles: other.Value)).OrderByDescending(other => other.Articles.Count).ThenBy(other => other.Id, CodePointComparer.Instance).ToList();
        if (shared.Count == 0) return [];
        var least = shared[Math.Min(first, shared.Count) - 1].Articles.Count;
        var chosen = shared.TakeWhile(other => other.Articles.Count >= least).ToList();
        var entities = await reader.EntitiesAsync([.. chosen.Select(other => other.Id)], cancellation);
        return [.. chosen.Select(other => new CoMention(entities[other.Id], other.Articles.Count, other.Articles))];
    }
}
