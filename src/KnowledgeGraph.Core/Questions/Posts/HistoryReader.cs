using System.Collections.Immutable;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>Reads the histories of posts: two statements to the store, however many posts, and none for those that were worked out before.</summary>
internal sealed class HistoryReader(IGraphReader reader)
{
    private const int MostHolders = 1000;

    private static readonly ImmutableDictionary<string, StatementKind> Kinds =
        Enum.GetValues<StatementKind>().ToImmutableDictionary(kind => kind.ToString().ToLowerInvariant());

    /// <summary>Id of the position → its history.</summary>
    public async Task<IReadOnlyDictionary<string, PostHistory>> OfAsync(IReadOnlyCollection<PostOf> posts, CancellationToken cancellation)
    {
        Dictionary<string, PostHistory> histories = [];
        List<PostOf> unknown = [];
        foreach (var post in posts.DistinctBy(post => post.Position.Id))
        {
            if (reader.Histories is { } kept && kept.TryGet(post.Post, out var history)) histories.Add(post.Position.Id, history);
            else unknown.Add(post);
        }
        foreach (var history in await WorkOutAsync(unknown, cancellation))
        {
            reader.Histories?.Keep(history);
            histories.Add(history.Post.Id, history);
        }
        return histories;
    }

    private async Task<IReadOnlyList<PostHistory>> WorkOutAsync(List<PostOf> posts, CancellationToken cancellation)
    {
        if (posts.Count == 0) return [];
        var query = new ExpandQuery { Parents = [.. posts.Select(post => post.Position.Id)], FactType = "HOLDS", Direction = FactDirection.In, First = MostHolders };
        var holders = await reader.ExpandAsync(query, cancellation);
        var facts = holders.Values.SelectMany(slice => slice.Items).Select(item => item.Fact.Id).ToList();
        var stated = facts.Count == 0 ? ImmutableDictionary<string, IReadOnlyList<StatedDay>>.Empty : await reader.StatementsAsync(facts, cancellation);
        return [.. posts.Select(post => PostHistory.Of(post.Post, holders[post.Position.Id].Items.SelectMany(item => stated[item.Fact.Id].Select(day => Statement(item, day)))))];
    }

    private static DatedStatement Statement(Neighbour holder, StatedDay day) => new(
        holder.Node.Id,
        holder.Node.Name,
        Kinds.GetValueOrDefault(day.Attributes["state"] ?? "held", StatementKind.Held),
        day.Day,
        Date(day.Attributes["startDate"]),
        Date(day.Attributes["endDate"]),
        day.Articles,
        day.Evidence);

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
