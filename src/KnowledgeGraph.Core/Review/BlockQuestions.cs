using KnowledgeGraph.Core.Identity.Faces;
using KnowledgeGraph.Core.Identity.Folding;
using KnowledgeGraph.Core.Identity.Joining;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Core.Review;

/// <summary>The open questions among some candidates of one type.</summary>
internal sealed class BlockQuestions(IReadOnlyList<Candidate> candidates, JoinRules rules, JudgementView judgements)
{
    /// <summary>How likely two of one name are one where no rule speaks for it.</summary>
    private const double NameAlone = 0.15;

    /// <summary>What is left of a likelihood where something speaks against it, and where other links won.</summary>
    private const double Doubt = 0.3;

    /// <summary>Links as strong as this are not asked about.</summary>
    private const double Sure = 0.8;

    private readonly ILookup<string, Candidate> _entities = candidates.ToLookup(candidate => candidate.Group.Entity);

    public IEnumerable<ReviewQuestion> All()
    {
        var pairs = Joiner.Pairs(candidates).Select(pair => (One: candidates[pair.Smaller], Other: candidates[pair.Larger])).ToList();
        var apart = pairs.Where(pair => pair.One.Group.Entity != pair.Other.Group.Entity)
            .GroupBy(pair => string.CompareOrdinal(pair.One.Group.Entity, pair.Other.Group.Entity) < 0
                ? (pair.One.Group.Entity, pair.Other.Group.Entity)
                : (pair.Other.Group.Entity, pair.One.Group.Entity))
            .Select(pair => Between(pair.Key.Item1, pair.Key.Item2, [.. pair]));
        var together = pairs.Where(pair => pair.One.Group.Entity == pair.Other.Group.Entity).GroupBy(pair => pair.One.Group.Entity).Select(entity => Within([.. entity]));
        return apart.Concat(together).OfType<ReviewQuestion>();
    }

    /// <summary>Are two entities one?</summary>
    private ReviewQuestion? Between(string one, string other, IReadOnlyList<(Candidate One, Candidate Other)> pairs)
    {
        Candidate[] mine = [.. _entities[one]], theirs = [.. _entities[other]];
        if (IsJudged(mine, theirs)) return null;
        var (reasons, against) = (For(pairs), Against(mine, theirs));
        var strength = Math.Max(NameAlone, pairs.Max(pair => Joiner.Strongest(pair.One, pair.Other, rules)?.Strength ?? 0));
        var likelihood = against.Count > 0 || strength >= Link.Joins ? strength * Doubt : strength;
        return Question(mine, theirs, false, likelihood, likelihood, reasons, [.. against, .. Doubts.Of(mine, theirs)]);
    }

    /// <summary>Is one entity two? The weakest link without which it would fall apart is asked about.</summary>
    private ReviewQuestion? Within(IReadOnlyList<(Candidate One, Candidate Other)> pairs)
    {
        var links = pairs.Select(pair => (pair.One, pair.Other, Link: Joiner.Strongest(pair.One, pair.Other, rules))).Where(pair => pair.Link is not null)
            .OrderBy(pair => pair.Link!, Link.StrongestFirst).ToList();
        var component = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).DistinctBy(candidate => candidate.Group.Id).ToDictionary(candidate => candidate.Group.Id, candidate => new List<Candidate> { candidate });
        (List<Candidate> Mine, List<Candidate> Theirs, Link Link)? weakest = null;
        foreach (var (one, other, link) in links)
        {
            var (mine, theirs) = (component[one.Group.Id], component[other.Group.Id]);
            if (mine == theirs) continue;
            weakest = ([.. mine], [.. theirs], link!);
            mine.AddRange(theirs);
            foreach (var moved in theirs) component[moved.Group.Id] = mine;
        }
        if (weakest is not { Link.Strength: < Sure } last || IsJudged(last.Mine, last.Theirs)) return null;
        return Question(last.Mine, last.Theirs, true, last.Link.Strength, 1 - last.Link.Strength, [last.Link.Reason], [.. Against(last.Mine, last.Theirs), .. Doubts.Of(last.Mine, last.Theirs)]);
    }

    private static ReviewQuestion Question(
        IReadOnlyList<Candidate> mine, IReadOnlyList<Candidate> theirs, bool together, double likelihood, double wrong, IReadOnlyList<string> reasons, IReadOnlyList<string> against)
    {
        var (one, other) = (Side(mine), Side(theirs));
        if (one.Mentions < other.Mentions) (one, other) = (other, one);
        return new ReviewQuestion(mine[0].Face.Type, one, other, together, Math.Round(likelihood, 3), Math.Round(wrong * one.Mentions * other.Mentions, 3), reasons, against);
    }

    private static ReviewSide Side(IReadOnlyList<Candidate> side)
    {
        var earliest = side.MinBy(candidate => candidate.Group.Earliest)!;
        var posts = side.SelectMany(candidate => candidate.Posts.Select(post => post.Title));
        var rest = side.SelectMany(candidate => candidate.Face.Values(Facet.Byline).Concat(candidate.Face.Values(Facet.Home)));
        return new ReviewSide(
            earliest.Group.Earliest.Id,
            earliest.Group.Entity,
            Tallies.Sum(side.SelectMany(candidate => candidate.Group.Names)).MaxBy(name => name.Count).Value,
            side.Sum(candidate => (long)candidate.Group.Count),
            Ranges.Cover(side.Select(candidate => candidate.Group.Days)),
            [.. posts.Concat(rest).Where(word => word.Length > 0).Distinct().Order(StringComparer.Ordinal)]);
    }

    private string[] For(IReadOnlyList<(Candidate One, Candidate Other)> pairs)
    {
        string[] reasons = [.. rules.Links.Where(rule => pairs.Any(pair => rule.Strength(pair.One, pair.Other) > 0)).Select(rule => rule.Reason)];
        return reasons.Length > 0 ? reasons : ["the same name"];
    }

    private List<string> Against(IReadOnlyList<Candidate> mine, IReadOnlyList<Candidate> theirs) =>
        [.. rules.Constraints.Where(constraint => mine.Any(one => theirs.Any(other => constraint.Forbids(one, other)))).Select(constraint => constraint.Reason).Distinct()];

    private bool IsJudged(IReadOnlyCollection<Candidate> mine, IReadOnlyCollection<Candidate> theirs)
    {
        if (judgements.Pairs.Count == 0) return false;
        HashSet<string> one = [.. mine.Select(candidate => candidate.Group.Id)], other = [.. theirs.Select(candidate => candidate.Group.Id)];
        return judgements.Pairs.Any(pair => (one.Contains(pair.One) && other.Contains(pair.Other)) || (one.Contains(pair.Other) && other.Contains(pair.One)));
    }
}
