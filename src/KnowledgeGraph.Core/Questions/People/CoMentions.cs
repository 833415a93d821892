using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
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
    private const int MostArticles = 2000;
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
        var articles = (await reader.MentionsOfAsync([me.Id], MostArticles, cancellation))[me.Id].Select(mention => mention.Article).Distinct().ToList();
        var (naming, signing) = (reader.MentionsAsync(articles, cancellation), AuthorsAsync(articles, cancellation));
        var (mentions, authors) = (await naming, await signing);
        var shared = articles.SelectMany(article => mentions[article].Where(mention => mention.Mention.Type == "Person" && mention.Entity != me.Id && !authors.Contains((article, mention.Entity))).Select(mention => (mention.Entity, Article: article)).Distinct())
            .GroupBy(pair => pair.Entity).Select(group => (Id: group.Key, Articles: group.Select(pair => pair.Article).ToList()))
            .OrderByDescending(other => other.Articles.Count).ThenBy(other => other.Id, CodePointComparer.Instance).ToList();
        if (shared.Count == 0) return [];
        var least = shared[Math.Min(first, shared.Count) - 1].Articles.Count;
        var chosen = shared.TakeWhile(other => other.Articles.Count >= least).ToList();
        var entities = await reader.EntitiesAsync([.. chosen.Select(other => other.Id)], cancellation);
        return [.. chosen.Select(other => new CoMention(entities[other.Id], other.Articles.Count, other.Articles))];
    }

    private async Task<HashSet<(string Article, string Person)>> AuthorsAsync(List<string> articles, CancellationToken cancellation)
    {
        if (articles.Count == 0) return [];
        var wrote = await reader.ExpandAsync(new ExpandQuery { Parents = articles, FactType = "WROTE", Direction = FactDirection.In, First = 20 }, cancellation);
        return [.. wrote.SelectMany(article => article.Value.Items.Select(item => (article.Key, item.Node.Id)))];
    }
}
