using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Neo4j.Search;

/// <summary>Tokens as words of the full-text index, and questions in Lucene's syntax.</summary>
/// <remarks>
/// Letters and digits stand for themselves; any other character is written as an underline and its code, and every word of a question is
/// quoted. So each token is one word, only equal tokens match, and nothing that a user types is read as syntax.
/// </remarks>
internal static class SearchWords
{
    /// <summary>Precedes a whole name, so that it is found as a name alone.</summary>
    private const char WholeName = '=';

    /// <summary>The words of an entity: its tokens, and each of its names as a whole.</summary>
    public static string OfEntity(Entity entity, string tokens) =>
        string.Join(' ', entity.Aliases.Prepend(entity.Name).Select(name => Word(WholeName + name)).Prepend(OfTokens(tokens)));

    /// <summary>Tokens that white space separates.</summary>
    public static string OfTokens(string tokens) => string.Join(' ', tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word));

    /// <summary>The question for what has all the tokens.</summary>
    public static string All(IEnumerable<string> tokens) => string.Join(' ', tokens.Select(token => $"+\"{Word(token)}\""));

    /// <summary>The question for entities that have one of the names, or an alias that equals it.</summary>
    public static string AnyName(IEnumerable<string> names) => string.Join(' ', names.Select(name => $"\"{Word(WholeName + name)}\""));

    private static string Word(string token)
    {
        if (token.All(char.IsLetterOrDigit)) return token;
        var word = new StringBuilder(token.Length * 2);
        foreach (var c in token)
        {
            if (char.IsLetterOrDigit(c)) word.Append(c);
            else word.Append('_').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        return word.ToString();
    }
}
