using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Questions.People;

/// <summary>Puts posts that one text tells without days (历任镇长、副县长) in the order in which it prints them.</summary>
internal sealed class CareerOrder(IGraphReader reader)
{
    /// <summary>The same lines; only neighbours of one place in time change places, and only where no day tells them apart.</summary>
    /// <param name="held">Lines in order of their first day.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<HeldPost>> OfAsync(IReadOnlyList<HeldPost> held, CancellationToken cancellation)
    {
        var undated = held.Where(IsUndated).ToList();
        if (undated.GroupBy(line => (line.Person.Id, line.Place)).All(same => same.Count() == 1)) return held;
        var articles = undated.SelectMany(Told).Distinct().ToList();
        var mentions = await reader.MentionsAsync(articles, cancellation);
        var places = undated.ToDictionary(line => line, line => Printed(line, mentions));
        return [.. held.OrderBy(line => line.Place).ThenBy(line => places.TryGetValue(line, out var place) ? place : -1)];
    }

    private static bool IsUndated(HeldPost line) => line.Tenures.All(tenure => tenure is { Start: null, End: null, KnownFrom: null });

    private static IEnumerable<string> Told(HeldPost line) => line.Tenures.SelectMany(tenure => tenure.Statements).Select(statement => statement.Evidence.Article);

    /// <summary>Where the post is first printed in the article that tells of it.</summary>
    private static int Printed(HeldPost line, IReadOnlyDictionary<string, IReadOnlyList<StoredMention>> mentions) =>
        Told(line).SelectMany(article => mentions[article]).Where(mention => mention.Entity == line.Post.Position.Id)
            .Select(mention => mention.Mention.Occurrences is [var first, ..] ? first.Start : int.MaxValue).DefaultIfEmpty(int.MaxValue).Min();
}
