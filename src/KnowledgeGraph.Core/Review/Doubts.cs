using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Identity.Faces;
using KnowledgeGraph.Core.Identity.Folding;
using KnowledgeGraph.Core.Identity.Joining;

namespace KnowledgeGraph.Core.Review;

/// <summary>What makes one doubt that two sides are one, though no rule forbids it. For people who judge; nothing is joined or kept apart by it.</summary>
internal static class Doubts
{
    private const int DaysOfYear = 365;

    public static IEnumerable<string> Of(IReadOnlyCollection<Candidate> one, IReadOnlyCollection<Candidate> other)
    {
        if (Differ(Bodies(one), Bodies(other))) yield return "no body in which both have a post";
        if (Differ(Homes(one), Homes(other))) yield return "no paper that names both";
        if (Days(one) is { } mine && Days(other) is { } theirs && mine.GapTo(theirs) / DaysOfYear is > 0 and var years)
            yield return years == 1 ? "more than a year between their sights" : $"more than {years} years between their sights";
    }

    private static bool Differ(HashSet<string> one, HashSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    private static HashSet<string> Bodies(IEnumerable<Candidate> side) => [.. side.SelectMany(candidate => candidate.Posts).Select(post => post.Body).OfType<string>()];

    private static HashSet<string> Homes(IEnumerable<Candidate> side) => [.. side.SelectMany(candidate => candidate.Face.Values(Facet.Home)).Where(home => home.Length > 0)];

    private static DayRange? Days(IEnumerable<Candidate> side) => Ranges.Cover(side.Select(candidate => candidate.Group.Days));
}
