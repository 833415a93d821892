using System.Diagnostics;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.GraphQL.Telemetry;

/// <summary>A reader whose questions are measured and traced.</summary>
internal sealed class MeteredReader(IGraphReader reader) : IGraphReader
{
    public PostHistories? Histories => reader.Histories;

    public IIdentityReader Identity => reader.Identity;

    public Task<long> SequenceAsync(CancellationToken cancellation = default) => Measure("sequence", () => reader.SequenceAsync(cancellation));

    public Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => Measure("entities", () => reader.EntitiesAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => Measure("facts", () => reader.FactsAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) => Measure("triples", () => reader.TriplesAsync(names, cancellation));

    public Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) => Measure("resolve", () => reader.ResolveAsync(mentions, cancellation));

    public Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default) => Measure("select", () => reader.SelectAsync(query, cancellation));

    public Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default) => Measure("count", () => reader.CountAsync(query, cancellation));

    public Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default) => Measure("buckets", () => reader.BucketsAsync(query, cancellation));

    public Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) => Measure("expand", () => reader.ExpandAsync(query, cancellation));

    public Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default) => Measure("links", () => reader.LinksAsync(query, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default) => Measure("around", () => reader.AroundAsync(query, cancellation));

    public Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default) => Measure("count facts", () => reader.CountFactsAsync(query, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default) =>
        Measure("evidence", () => reader.EvidenceAsync(facts, first, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default) =>
        Measure("statements", () => reader.StatementsAsync(facts, cancellation));

    public Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => Measure("articles", () => reader.ArticlesAsync(ids, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        Measure("claims", () => reader.ClaimsAsync(articles, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        Measure("mentions", () => reader.MentionsAsync(articles, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default) =>
        Measure("mentions of", () => reader.MentionsOfAsync(entities, first, cancellation));

    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default) =>
        Measure("named with", () => reader.NamedWithAsync(entity, mentions, cancellation));

    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => Measure("search", () => reader.SearchAsync(query, cancellation));

    public Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default) => Measure("changes", () => reader.ChangesAsync(since, first, cancellation));

    public Task<GraphCounts> CountsAsync(CancellationToken cancellation = default) => Measure("counts", () => reader.CountsAsync(cancellation));

    public IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default) => reader.ExportAsync(cancellation);

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    private static async Task<T> Measure<T>(string call, Func<Task<T>> ask)
    {
        if (!Instruments.Statements.Enabled && !Instruments.Activities.HasListeners()) return await ask();
        var (start, outcome) = (Stopwatch.GetTimestamp(), "failed");
        using var activity = Instruments.Activities.StartActivity("store " + call, ActivityKind.Client);
        try
        {
            var answer = await ask();
            outcome = "ok";
            return answer;
        }
        finally
        {
            Instruments.Statements.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new TagList { { Instruments.CallTag, call }, { Instruments.OutcomeTag, outcome } });
            if (outcome != "ok") activity?.SetStatus(ActivityStatusCode.Error);
        }
    }
}
