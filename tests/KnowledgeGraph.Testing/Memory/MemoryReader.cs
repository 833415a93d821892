using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Memory;

/// <summary>A snapshot of a store of dictionaries.</summary>
internal sealed class MemoryReader(MemoryGraph graph) : IGraphReader
{
    public IIdentityReader Identity { get; } = new MemoryIdentityReader(graph);

    public Task<long> SequenceAsync(CancellationToken cancellation = default) => Task.FromResult(graph.Sequence);

    public Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Some(graph.Entities, ids, cancellation);

    public Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => Some(graph.Facts, ids, cancellation);

    public Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyDictionary<string, Triple>>(names.Distinct().Where(name => graph.Facts.TryGetValue(name.Id, out var fact) && fact.Type == name.Type)
            .Select(name => graph.Facts[name.Id]).ToDictionary(fact => fact.Id, fact => new Triple(fact, graph.Entities[fact.Subject], graph.Entities[fact.Object])));

    public Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(
            graph.Mentions.Where(mention => mentions.Contains(mention.Mention.Id)).ToDictionary(mention => mention.Mention.Id, mention => mention.Group.Entity));

    public Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default) => Task.FromResult(MemorySelection.Select(graph, query));

    public Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default) => Task.FromResult((long)MemorySelection.Matching(graph, query).Count());

    public Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default) => Task.FromResult(MemoryBuckets.Select(graph, query));

    public Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) =>
        Task.FromResult(MemoryExpansion.Expand(graph, query));

    public Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default) => Task.FromResult(MemoryExpansion.Links(graph, query));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default) =>
        ByParent(query.Parents, parent => Cut(query.FactTypes.SelectMany(type => MemoryExpansion.Expand(graph, query.Of(type) with { Parents = [parent] })[parent].Items)));

    public Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default) =>
        ByParent(query.Parents, parent => MemoryExpansion.FactsOf(graph, parent, query).LongCount());

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default) =>
        ByParent(facts, fact => Cut(
            graph.Claims.Where(claim => claim.Group.Fact == fact)
                .OrderByDescending(claim => claim.Claim.Confidence).ThenBy(claim => new Earliest(claim.Day, claim.Claim.Id)).Select(MemoryGraph.Evidence),
            first));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        ByParent(facts, fact => Cut(
            graph.Claims.Where(claim => claim.Group.Fact == fact).GroupBy(claim => (claim.Group.Face.Attributes, claim.Day)).Select(MemoryGraph.Stated)
                .OrderBy(stated => new Earliest(stated.Day, stated.Evidence.Claim))));

    public Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyDictionary<string, Article>>(
            ids.Distinct().Where(graph.Articles.ContainsKey).ToDictionary(id => id, id => graph.Articles[id].Claims.Article));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        ByParent(articles, article => Cut(
            graph.Claims.Where(claim => claim.Article.Claims.Article.Id == article).Select(MemoryGraph.Evidence)
                .OrderBy(evidence => evidence.Span).ThenBy(evidence => evidence.Claim, CodePointComparer.Instance)));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(
        IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        ByParent(articles, article => Cut(graph.Mentions.Where(mention => mention.Article.Claims.Article.Id == article).Select(MemoryGraph.Stored)));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(
        IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default) =>
        ByParent(entities, entity => Cut(
            graph.Mentions.Where(mention => mention.Group.Entity == entity)
                .OrderByDescending(mention => mention.Article.Claims.Article.Page.IssueDate ?? DateOnly.MinValue)
                .ThenBy(mention => mention.Mention.Id, CodePointComparer.Instance).Select(MemoryGraph.Stored),
            first));

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default)
    {
        var articles = (await MentionsOfAsync([entity], mentions, cancellation))[entity].Select(mention => mention.Article).Distinct().ToList();
        return articles.SelectMany(article => graph.Mentions.Where(mention => mention.Article.Claims.Article.Id == article && mention.Mention.Type == "Person").Select(mention => mention.Group.Entity).Distinct()
                .Where(other => other != entity && !MemoryExpansion.FactsOf(graph, article, "WROTE", FactDirection.In).Any(fact => fact.Subject == other)).Select(other => (other, article)))
            .GroupBy(pair => pair.other, pair => pair.article).ToDictionary(other => other.Key, other => Cut(other));
    }

    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<SearchHit>>([.. MemorySearch.Search(graph, query)]);

    public Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<LogEntry>>([.. graph.Log.Where(entry => entry.Sequence > since).Take(first)]);

    public Task<GraphCounts> CountsAsync(CancellationToken cancellation = default) => Task.FromResult(new GraphCounts(
        graph.Articles.Count,
        graph.Entities.Values.CountBy(entity => entity.Type).ToDictionary(count => count.Key, count => (long)count.Value),
        graph.Facts.Values.CountBy(fact => fact.Type).ToDictionary(count => count.Key, count => (long)count.Value)));

    public IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default) =>
        graph.Articles.Values.Select(article => (ExportItem)new ExportItem.OfArticle(article.Claims.Article, article.Claims.Extractor))
            .Concat(graph.Entities.Values.Select(entity => new ExportItem.OfEntity(entity)))
            .Concat(graph.Facts.Values.Select(fact => new ExportItem.OfFact(fact)))
            .Concat(graph.Claims.Select(claim => new ExportItem.OfEvidence(MemoryGraph.Evidence(claim))))
            .Concat(graph.Mentions.Select(mention => new ExportItem.OfMention(MemoryGraph.Stored(mention))))
            .ToAsyncEnumerable();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<IReadOnlyDictionary<string, T>> Some<T>(IReadOnlyDictionary<string, T> values, IEnumerable<string> ids, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested ? Task.FromCanceled<IReadOnlyDictionary<string, T>>(cancellation) : Task.FromResult<IReadOnlyDictionary<string, T>>(ids.Distinct().Where(values.ContainsKey).ToDictionary(id => id, id => values[id]));

    private static Task<IReadOnlyDictionary<string, T>> ByParent<T>(IEnumerable<string> parents, Func<string, T> answer) =>
        Task.FromResult<IReadOnlyDictionary<string, T>>(parents.Distinct().ToDictionary(parent => parent, answer));

    private static IReadOnlyList<T> Cut<T>(IEnumerable<T> values, int first = int.MaxValue) => [.. values.Take(first)];
}
