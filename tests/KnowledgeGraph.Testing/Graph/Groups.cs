using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Graph;

/// <summary>Sums up tellings to the groups that a store keeps beside them.</summary>
public static class Groups
{
    /// <summary>One group for each entity that the tellings name.</summary>
    public static IReadOnlyList<MentionGroup> OfMentions(params IReadOnlyCollection<Telling> tellings) =>
        [.. tellings.SelectMany(telling => telling.Mentions.Select(m => (telling.Article.Page.IssueDate, m.Mention, m.Entity)))
            .GroupBy(m => Telling.FaceOf(m.Entity).Id)
            .Select(group => OfMentions([.. group]))];

    /// <summary>One group for each fact that the tellings state.</summary>
    public static IReadOnlyList<ClaimGroup> OfClaims(params IReadOnlyCollection<Telling> tellings) =>
        [.. tellings.SelectMany(telling => telling.Claims.Select(c => new Stated(telling, c.Claim, c.Fact, c.Day)))
            .GroupBy(c => c.Telling.FaceOf(c.Claim).Id)
            .Select(group => OfClaims([.. group]))];

    public static BestClaim BestOf(Telling telling, Claim claim, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(telling);
        ArgumentNullException.ThrowIfNull(claim);
        return new BestClaim(claim.Id, telling.Article.Id, claim.Span, claim.Quote, claim.Confidence, day);
    }

    private static MentionGroup OfMentions(IReadOnlyList<(DateOnly? Day, Mention Mention, Entity Entity)> mentions)
    {
        var face = Telling.FaceOf(mentions[0].Entity);
        return new MentionGroup
        {
            Id = face.Id,
            Face = face,
            Count = mentions.Count,
            Days = Range(mentions.Select(m => m.Day)),
            Earliest = mentions.Min(m => new Earliest(m.Day, m.Mention.Id)),
            Names = Count(mentions.SelectMany(m => m.Mention.Aliases.Prepend(m.Mention.Name))),
            Attributes = Count(mentions.SelectMany(m => m.Mention.Attributes.Select(pair => $"{pair.Key}={pair.Value}"))),
            Entity = mentions[0].Entity.Id,
        };
    }

    private static ClaimGroup OfClaims(IReadOnlyList<Stated> claims)
    {
        var face = claims[0].Telling.FaceOf(claims[0].Claim);
        return new ClaimGroup
        {
            Id = face.Id,
            Face = face,
            Count = claims.Count,
            Articles = claims.Select(c => c.Telling.Article.Id).Distinct().Count(),
            Days = Range(claims.Select(c => c.Day)),
            Earliest = claims.Min(c => new Earliest(c.Day, c.Claim.Id)),
            Best = claims.Select(c => BestOf(c.Telling, c.Claim, c.Day)).Order(BestClaim.BestFirst).First(),
            Fact = claims[0].Fact.Id,
        };
    }

    private static DayRange? Range(IEnumerable<DateOnly?> days)
    {
        var dated = days.Where(day => day is not null).Select(day => day!.Value).ToList();
        return dated.Count == 0 ? null : new DayRange(dated.Min(), dated.Max());
    }

    private static IReadOnlyList<Tally> Count(IEnumerable<string> values) =>
        [.. values.GroupBy(value => value).OrderBy(group => group.Key, CodePointComparer.Instance).Select(group => new Tally(group.Key, group.Count()))];

    private sealed record Stated(Telling Telling, Claim Claim, Fact Fact, DateOnly? Day);
}
