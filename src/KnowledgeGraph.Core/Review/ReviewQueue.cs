using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Identity.Joining;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.Core.Review;

/// <summary>The questions of who is who that rules leave open, in the order of what an answer would mend.</summary>
/// <remarks>
/// Entities are looked at from the most mentioned down. A pair of which the larger has n mentions mends at most n² pairs, so that the search ends
/// as soon as no smaller entity can come into the queue. What is judged already is not asked.
/// </remarks>
public static class ReviewQueue
{
    private const int PageSize = 100;

    /// <summary>The types of which people can be asked.</summary>
    public static IReadOnlyList<string> Types { get; } = ["Person", "Organization", "Project", "Event"];

    /// <param name="reader">The graph.</param>
    /// <param name="types">Types of <see cref="Types"/>; empty for all.</param>
    /// <param name="first">At most so many questions.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<IReadOnlyList<ReviewQuestion>> ReadAsync(
        IGraphReader reader, IReadOnlyCollection<string> types, int first, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(types);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        var judgements = await JudgementView.ReadAsync(reader.Identity, cancellation);
        List<ReviewQuestion> best = [];
        foreach (var type in Types.Where(type => types.Count == 0 || types.Contains(type, StringComparer.OrdinalIgnoreCase))) await AddAsync(best, reader, type, first, judgements, cancellation);
        return best;
    }

    private static async Task AddAsync(List<ReviewQuestion> best, IGraphReader reader, string type, int first, JudgementView judgements, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        await foreach (var page in reader.PagesAsync(new EntityQuery { Type = type, Order = EntityOrder.ArticlesDescending, First = PageSize }, cancellation))
        {
            string[] fresh = [.. page.Select(entity => entity.Id).Where(id => !seen.Contains(id))];
            if (fresh.Length > 0)
            {
                var candidates = await CandidatesAsync(reader, type, fresh, judgements, cancellation);
                seen.UnionWith(candidates.Select(candidate => candidate.Group.Entity));
                best.AddRange(await ShownAsync(reader, [.. new BlockQuestions(candidates, JoinRules.Of(type), judgements).All()], cancellation));
                best.Sort((x, y) => Order(x, y));
                if (best.Count > first) best.RemoveRange(first, best.Count - first);
            }
            if (best.Count >= first && best[^1].Gain > Most(page[^1].Articles)) return;
        }
    }

    private static async Task<IReadOnlyList<Candidate>> CandidatesAsync(
        IGraphReader reader, string type, IReadOnlyCollection<string> entities, JudgementView judgements, CancellationToken cancellation)
    {
        var shelf = new GroupShelf(reader.Identity, ArticleDelta.Empty, cancellation);
        var reading = new BlockReading(shelf, judgements);
        var block = await reading.ReadAsync(type, await shelf.OfStoredEntitiesAsync(entities), new HashSet<string>());
        return await reading.CandidatesAsync(type, block);
    }

    /// <summary>Who is hidden is not asked about.</summary>
    private static async Task<IEnumerable<ReviewQuestion>> ShownAsync(IGraphReader reader, IReadOnlyCollection<ReviewQuestion> questions, CancellationToken cancellation)
    {
        var shown = await reader.EntitiesAsync([.. questions.SelectMany(question => new[] { question.One.Entity, question.Other.Entity }).Distinct()], cancellation);
        return questions.Where(question => shown.ContainsKey(question.One.Entity) && shown.ContainsKey(question.Other.Entity));
    }

    private static double Most(int articles) => (double)articles * articles;

    private static int Order(ReviewQuestion one, ReviewQuestion other)
    {
        var byGain = other.Gain.CompareTo(one.Gain);
        return byGain != 0 ? byGain : string.CompareOrdinal(one.One.Mention + one.Other.Mention, other.One.Mention + other.Other.Mention);
    }
}
