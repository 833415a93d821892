namespace KnowledgeGraph.Core.Identity.Joining;

/// <summary>Tells people which pairs of bodies an article names for one of their name: 副区长兼公安分局局长.</summary>
internal static class BodiesTogether
{
    /// <param name="people">All groups of each name among them, so that the outcome does not depend on how a block was read.</param>
    public static IReadOnlyList<Candidate> Told(IReadOnlyList<Candidate> people)
    {
        var pairs = people.GroupBy(person => person.Face.Name).ToDictionary(name => name.Key, name => name.SelectMany(PairsOf).ToHashSet());
        return [.. people.Select(person => person with { Together = pairs[person.Face.Name] })];
    }

    private static IEnumerable<(string, string)> PairsOf(Candidate person)
    {
        string[] bodies = [.. person.Posts.Select(post => post.Body).OfType<string>().Distinct()];
        return bodies.SelectMany(one => bodies.Where(other => other != one).Select(other => (one, other)));
    }
}
