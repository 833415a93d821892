using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Gives the posts in a row to the people in a row that one verb links.</summary>
internal static partial class SharedPosts
{
    /// <summary>
    /// One post is everybody's (江枫、何苗当选副区长), and all posts are one person's; as many posts as people are theirs in order (江枫、何苗当选为区长、副区长), but for a seat in the
    /// leading group beside an office, which each holds. Where the numbers differ nothing says whose is which.
    /// </summary>
    public static IEnumerable<(Occurrence Person, PostPhrase Post)> Of(IReadOnlyList<Occurrence> people, IReadOnlyList<PostPhrase> posts)
    {
        if (people.Count == 1 || posts.Count == 1 || posts.Any(post => Seat().IsMatch(post.Title.Text))) return posts.SelectMany(post => people.Select(person => (person, post)));
        return people.Count == posts.Count ? people.Zip(posts) : [];
    }

    [GeneratedRegex("^(?:党组|党委|党工委|常委|党总支|党支部)")]
    private static partial Regex Seat();
}
