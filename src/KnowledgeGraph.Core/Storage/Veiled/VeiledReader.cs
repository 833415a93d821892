using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Storage.Veiled;

/// <summary>Asks a reader and leaves out what a veil hides. Pages stay full and counts right.</summary>
internal sealed class VeiledReader(IGraphReader reader, Veil veil) : IGraphReader
{
    public IIdentityReader Identity => reader.Identity;

    public Task<long> SequenceAsync(CancellationToken cancellation = default) => reader.SequenceAsync(cancellation);

    public async Task<IReadOnlyDictionary<string, Entity>> EntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        (await reader.EntitiesAsync(ids, cancellation)).Where(entity => !veil.Hides(entity.Key)).ToDictionary(entity => entity.Key, entity => veil.Over(entity.Value));

    public async Task<IReadOnlyDictionary<string, Fact>> FactsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        (await reader.FactsAsync(ids, cancellation)).Where(fact => !veil.Hides(fact.Value)).ToDictionary(fact => fact.Key, fact => veil.Over(fact.Value));

    public async Task<IReadOnlyDictionary<string, Triple>> TriplesAsync(IReadOnlyCollection<FactName> names, CancellationToken cancellation = default) =>
        (await reader.TriplesAsync(names, cancellation)).Where(triple => !veil.Hides(triple.Value.Fact)).ToDictionary(
            triple => triple.Key, triple => new Triple(veil.Over(triple.Value.Fact), veil.Over(triple.Value.Subject), veil.Over(triple.Value.Object)));

    public async Task<IReadOnlyDictionary<string, string>> ResolveAsync(IReadOnlyCollection<string> mentions, CancellationToken cancellation = default) =>
        (await reader.ResolveAsync(mentions, cancellation)).Where(mention => !veil.Hides(mention.Value)).ToDictionary();

    public async Task<Slice<Entity>> SelectAsync(EntityQuery query, CancellationToken cancellation = default)
    {
        var slice = await reader.SelectAsync(Visible(query), cancellation);
        return slice with { Items = [.. slice.Items.Select(veil.Over)] };
    }

    public Task<long> CountAsync(EntityQuery query, CancellationToken cancellation = default) => reader.CountAsync(Visible(query), cancellation);

    public async Task<IReadOnlyList<Bucket>> BucketsAsync(BucketQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var hides = query.By is Grouping.OfRelation;
        var more = hides && query.First <= int.MaxValue - veil.Entities.Count ? query.First + veil.Entities.Count : query.First;
        var found = await reader.BucketsAsync(query with { Entities = Visible(query.Entities), First = more }, cancellation);
        return hides ? [.. found.Where(bucket => !veil.Hides(bucket.Key)).Take(query.First)] : found;
    }

    public async Task<IReadOnlyDictionary<string, Slice<Neighbour>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = await reader.ExpandAsync(query with { First = More(query.First) }, cancellation);
        return found.ToDictionary(parent => parent.Key, parent => veil.Hides(parent.Key) ? Slice<Neighbour>.Empty : Visible(parent.Value, query.First));
    }

    public async Task<IReadOnlyDictionary<string, Links>> LinksAsync(ExpandQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return (await reader.LinksAsync(query with { First = More(query.First) }, cancellation)).Where(parent => !veil.Hides(parent.Key)).ToDictionary(
            parent => parent.Key, parent => parent.Value with { Items = [.. parent.Value.Items.Where(link => !veil.Hides(link.Node)).Take(query.First)] });
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Neighbour>>> AroundAsync(AroundQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = await reader.AroundAsync(query with { First = More(query.First) }, cancellation);
        return found.ToDictionary(parent => parent.Key, parent => veil.Hides(parent.Key) ? [] : Visible(parent.Value, query.First));
    }

    public async Task<IReadOnlyDictionary<string, long>> CountFactsAsync(ExpandQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var counts = await reader.CountFactsAsync(query, cancellation);
        var back = query.Direction switch { FactDirection.Out => FactDirection.In, FactDirection.In => FactDirection.Out, _ => FactDirection.Both };
        var hidden = await reader.ExpandAsync(query with { Parents = veil.Entities, Direction = back, First = int.MaxValue - 1, After = null, Facts = Parts.None, Nodes = Parts.None }, cancellation);
        var behind = hidden.Values.SelectMany(slice => slice.Items).CountBy(neighbour => neighbour.Node.Id).ToDictionary();
        return counts.ToDictionary(count => count.Key, count => veil.Hides(count.Key) ? 0 : count.Value - behind.GetValueOrDefault(count.Key));
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> EvidenceAsync(IReadOnlyCollection<string> facts, int first, CancellationToken cancellation = default)
    {
        var visible = await FactsAsync(facts, cancellation);
        return (await reader.EvidenceAsync(facts, first, cancellation)).ToDictionary(fact => fact.Key, fact => visible.ContainsKey(fact.Key) ? Over(fact.Value) : []);
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<StatedDay>>> StatementsAsync(IReadOnlyCollection<string> facts, CancellationToken cancellation = default)
    {
        var visible = await FactsAsync(facts, cancellation);
        return (await reader.StatementsAsync(facts, cancellation)).ToDictionary(
            fact => fact.Key,
            fact => (IReadOnlyList<StatedDay>)(visible.ContainsKey(fact.Key) ? [.. fact.Value.Select(day => day with { Evidence = veil.Over(day.Evidence) })] : []));
    }

    public async Task<IReadOnlyDictionary<string, Article>> ArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        (await reader.ArticlesAsync(ids, cancellation)).ToDictionary(article => article.Key, article => veil.Over(article.Value));

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Evidence>>> ClaimsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default)
    {
        var claims = await reader.ClaimsAsync(articles, cancellation);
        string[] facts = [.. claims.Where(article => veil.IsOver(article.Key)).SelectMany(article => article.Value).Select(evidence => evidence.Fact).Distinct()];
        if (facts.Length == 0) return claims;
        var visible = await FactsAsync(facts, cancellation);
        return claims.ToDictionary(
            article => article.Key,
            article => veil.IsOver(article.Key) ? Over(article.Value.Where(evidence => visible.ContainsKey(evidence.Fact))) : article.Value);
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsAsync(IReadOnlyCollection<string> articles, CancellationToken cancellation = default) =>
        (await reader.MentionsAsync(articles, cancellation)).ToDictionary(article => article.Key, article => Visible(article.Value));

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<StoredMention>>> MentionsOfAsync(IReadOnlyCollection<string> entities, int first, CancellationToken cancellation = default) =>
        (await reader.MentionsOfAsync(entities, first, cancellation)).ToDictionary(entity => entity.Key, entity => Visible(entity.Value));

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NamedWithAsync(string entity, int mentions, CancellationToken cancellation = default) => veil.Hides(entity)
        ? new Dictionary<string, IReadOnlyList<string>>()
        : (await reader.NamedWithAsync(entity, mentions, cancellation)).Where(other => !veil.Hides(other.Key)).ToDictionary();

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var names = veil.IsNamedIn(query.Text);
        var hits = await reader.SearchAsync(query with { First = query.First + veil.Entities.Count }, cancellation);
        return [.. hits.Where(hit => !veil.Hides(hit.Id) && !(names && veil.IsOver(hit.Id))).Take(query.First)];
    }

    public async Task<IReadOnlyList<LogEntry>> ChangesAsync(long since, int first, CancellationToken cancellation = default) =>
        [.. (await reader.ChangesAsync(since, first, cancellation)).Select(veil.Over)];

    public async Task<GraphCounts> CountsAsync(CancellationToken cancellation = default)
    {
        var counts = await reader.CountsAsync(cancellation);
        var entities = new Dictionary<string, long>(counts.Entities);
        foreach (var entity in (await reader.EntitiesAsync(veil.Entities, cancellation)).Values) Less(entities, entity.Type, 1);
        var facts = new Dictionary<string, long>(counts.Facts);
        foreach (var edge in GraphOntology.Default.Edges.Where(edge => facts.ContainsKey(edge.Name)))
        {
            var found = new HashSet<string>();
            foreach (var direction in new[] { FactDirection.Out, FactDirection.In })
            {
                var slices = await reader.ExpandAsync(new ExpandQuery { Parents = veil.Entities, FactType = edge.Name, Direction = direction, First = int.MaxValue - 1 }, cancellation);
                found.UnionWith(slices.Values.SelectMany(slice => slice.Items).Select(neighbour => neighbour.Fact.Id));
            }
            if (found.Count > 0) Less(facts, edge.Name, found.Count);
        }
        return counts with { Entities = entities, Facts = facts };
    }

    public IAsyncEnumerable<ExportItem> ExportAsync(CancellationToken cancellation = default) => VeiledExport.Of(reader, veil, cancellation);

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    private static void Less(Dictionary<string, long> counts, string type, long by)
    {
        counts[type] -= by;
        if (counts[type] == 0) counts.Remove(type);
    }

    /// <summary>So many that a page is full without those who are hidden.</summary>
    private int More(int first) => first > int.MaxValue - veil.Entities.Count ? first : first + veil.Entities.Count;

    private EntityQuery Visible(EntityQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var shown = new EntityFilter.Not(new EntityFilter.IdIn([.. veil.Entities]));
        return query with { Filter = query.Filter is { } filter ? new EntityFilter.All([filter, shown]) : shown };
    }

    private Slice<Neighbour> Visible(Slice<Neighbour> slice, int first)
    {
        var shown = slice.Items.Zip(slice.Positions).Where(row => !veil.Hides(row.First.Fact)).ToList();
        return new Slice<Neighbour>(
            [.. shown.Take(first).Select(row => new Neighbour(veil.Over(row.First.Fact), veil.Over(row.First.Node)))],
            [.. shown.Take(first).Select(row => row.Second)],
            slice.HasMore || shown.Count > first);
    }

    private IReadOnlyList<Neighbour> Visible(IReadOnlyList<Neighbour> around, int first) => [.. around.Where(neighbour => !veil.Hides(neighbour.Fact))
        .GroupBy(neighbour => neighbour.Fact.Type).SelectMany(type => type.Take(first)).Select(neighbour => new Neighbour(veil.Over(neighbour.Fact), veil.Over(neighbour.Node)))];

    private IReadOnlyList<StoredMention> Visible(IReadOnlyList<StoredMention> mentions) => [.. mentions.Where(mention => !veil.Hides(mention.Entity))];

    private IReadOnlyList<Evidence> Over(IEnumerable<Evidence> evidence) => [.. evidence.Select(veil.Over)];
}
