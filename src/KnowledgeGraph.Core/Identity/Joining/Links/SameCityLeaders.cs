using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>Both lead divisions of one city, one after the other: 区长 here, then 区委书记 there. Leaders are too few for two of one name, however common it is.</summary>
internal sealed class SameCityLeaders : ILinkRule
{
    /// <summary>Digits of a city's code, and of a county's.</summary>
    private const int City = 4;
    private const int County = 6;

    private static readonly HashSet<string> Titles = [.. NameData.Words("sole-posts.txt").Where(title => title[0] != '副')];

    public string Reason => "leaders of divisions of the same city";

    public double Strength(Candidate one, Candidate other) => Cities(one).Intersect(Cities(other)).Any() ? 0.5 : 0;

    private static IEnumerable<string> Cities(Candidate person) =>
        person.Posts.Where(post => Titles.Contains(post.Title) && post.Division?.Length is >= City and <= County).Select(post => post.Division![..City]);
}
