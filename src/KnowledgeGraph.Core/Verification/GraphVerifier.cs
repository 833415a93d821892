using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Verification;

/// <summary>Builds a store's graph anew from its articles and judgements, and compares the two.</summary>
/// <remarks>Groups, entities and facts of the new graph are held in memory, articles are not.</remarks>
public sealed class GraphVerifier(IGraphReader reader, TimeProvider time)
{
    private const int PartSize = 500;

    private readonly List<string> _differences = [];
    private int _more;

    /// <summary>How many differences are told in words; further ones are counted.</summary>
    public int Told { get; init; } = 20;

    /// <param name="read">Reads stored articles anew; null to build from the stored claims.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<VerificationReport> RunAsync(IArticleReader? read = null, CancellationToken cancellation = default)
    {
        var graph = new ScratchGraph(await reader.Identity.JudgementsAsync(cancellation));
        var updater = new GraphUpdater(graph, new NoTokens(), time);
        long articles = 0;
        await foreach (var part in ArticlesAsync(cancellation))
        {
            foreach (var stored in part)
            {
                var claims = read is null ? stored.Claims : read.Read(stored.Claims.Article);
                if (read is not null && !ClaimsEquality.Same(claims, stored.Claims)) Differ($"article {stored.Claims.Article.Id}: read anew it states something else");
                await updater.IngestAsync(claims, cancellation);
                articles++;
            }
        }
        await CompareNodesAsync(graph, cancellation);
        await foreach (var part in ArticlesAsync(cancellation)) await CompareMembersAsync(graph, part, cancellation);
        return new VerificationReport(articles, graph.Entities.Count, graph.Facts.Count, _differences, _more);
    }

    private async IAsyncEnumerable<IReadOnlyList<StoredArticle>> ArticlesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var page in reader.PagesAsync(new EntityQuery { Type = "Article", First = PartSize }, cancellation))
        {
            yield return await reader.Identity.ArticlesAsync([.. page.Select(article => article.Id)], cancellation);
        }
    }

    private async Task CompareNodesAsync(ScratchGraph graph, CancellationToken cancellation)
    {
        HashSet<string> entities = [], facts = [];
        await foreach (var item in reader.ExportAsync(cancellation))
        {
            if (item is ExportItem.OfEntity { Entity: var entity })
            {
                entities.Add(entity.Id);
                if (!graph.Entities.TryGetValue(entity.Id, out var built)) Differ($"entity {entity.Id} ({entity.Name}) should not be there");
                else if (!entity.Equals(built)) Differ($"entity {entity.Id} ({entity.Name}) should be {built}");
            }
            else if (item is ExportItem.OfFact { Fact: var fact })
            {
                facts.Add(fact.Id);
                if (!graph.Facts.TryGetValue(fact.Id, out var built)) Differ($"fact {fact.Id} ({fact.Type}) should not be there");
                else if (fact != built) Differ($"fact {fact.Id} ({fact.Type}) should be {built}");
            }
        }
        foreach (var entity in graph.Entities.Values.Where(entity => !entities.Contains(entity.Id))) Differ($"entity {entity.Id} ({entity.Name}) is missing");
        foreach (var fact in graph.Facts.Values.Where(fact => !facts.Contains(fact.Id))) Differ($"fact {fact.Id} ({fact.Type}) is missing");
    }

    /// <summary>Which entity holds each mention, and which fact each claim.</summary>
    private async Task CompareMembersAsync(ScratchGraph graph, IReadOnlyList<StoredArticle> articles, CancellationToken cancellation)
    {
        string[] ids = [.. articles.Select(article => article.Claims.Article.Id)];
        var mentions = await reader.MentionsAsync(ids, cancellation);
        var claims = await reader.ClaimsAsync(ids, cancellation);
        foreach (var article in articles)
        {
            var id = article.Claims.Article.Id;
            foreach (var mention in mentions[id])
            {
                var entity = graph.EntityOf(article.MentionGroups[mention.Mention.Id]);
                if (entity != mention.Entity) Differ($"mention {mention.Mention.Id} ({mention.Mention.Name}) should be of {entity ?? "a group that does not exist"}, not of {mention.Entity}");
            }
            foreach (var evidence in claims[id])
            {
                var fact = graph.FactOf(article.ClaimGroups[evidence.Claim]);
                if (fact != evidence.Fact) Differ($"claim {evidence.Claim} should support {fact ?? "a group that does not exist"}, not {evidence.Fact}");
                if (evidence.Span.End > article.Claims.Article.Body.Length || evidence.Quote != evidence.Span.In(article.Claims.Article.Body)) Differ($"claim {evidence.Claim}: its quote does not stand at {evidence.Span}");
            }
            if (mentions[id].Count != article.Claims.Mentions.Count || claims[id].Count != article.Claims.Claims.Count) Differ($"article {id}: mentions or claims are missing");
        }
    }

    private void Differ(string difference)
    {
        if (_differences.Count < Told) _differences.Add(difference);
        else _more++;
    }

    /// <summary>Search words are no part of the graph.</summary>
    private sealed class NoTokens : ISearchTokenizer
    {
        public IReadOnlyList<string> TokensOf(string text) => [];

        public IReadOnlyList<string> QueryTokens(string typed) => [];
    }
}

/// <summary>What a verification found.</summary>
/// <param name="Articles">Articles from which the graph was built anew.</param>
/// <param name="Entities">Entities, articles included, that it should have.</param>
/// <param name="Facts">Facts that it should have.</param>
/// <param name="Differences">The first differences, in words.</param>
/// <param name="More">How many more there are.</param>
public sealed record VerificationReport(long Articles, long Entities, long Facts, IReadOnlyList<string> Differences, int More)
{
    /// <summary>Whether the store holds what it should.</summary>
    public bool Agrees => Differences.Count == 0;
}
