using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Names;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who stands on a clause's list up to the words of an election, whatever the name looks like: ，江枫、种之灵当选副区长.</summary>
/// <remarks>Kinds of people are elected too (工人、农民当选委员): a list with a common noun, or none of whose words looks like a name by itself, is no list of names.</remarks>
internal static partial class ElectedNames
{
    /// <summary>From what mean log-odds on characters are a given name's rather than a word's.</summary>
    private const double GivenName = 0.5;

    public static IEnumerable<TextSpan> In(ArticleText text, PersonLexicon lexicon, NameLexicon names)
    {
        if (!text.Body.Contains("当选", StringComparison.Ordinal)) return [];
        return Elected().Matches(text.Body)
            .Select(list => list.Groups["name"].Captures.Select(name => TextSpan.At(name.Index, name.Length)).ToList())
            .Where(list => !list.Exists(name => lexicon.NotNames.Contains(name.In(text.Body))) && list.Exists(name => LooksNamed(text, name, names)))
            .SelectMany(list => list);
    }

    /// <summary>Whether the analyser takes the word for a person, here or elsewhere in the article, or a family name and a likely given name make it up that it takes for no noun.</summary>
    private static bool LooksNamed(ArticleText text, TextSpan span, NameLexicon names)
    {
        var form = span.In(text.Body);
        if (text.Tokens.Any(token => token.Tag == "PER" && token.Span.Length == span.Length && token.Span.In(text.Body) == form)) return true;
        return names.SurnameLength(form) is > 0 and var surname && names.GivenNameScore(form.AsSpan(surname)) > GivenName && !(text.TokenAt(span.Start) is { Tag: "n" } noun && noun.Span == span);
    }

    [GeneratedRegex("""(?<=[：，；。“\n]|^)(?<name>[\u4e00-\u9fff]{2,3}?)(?:、(?<name>[\u4e00-\u9fff]{2,3}?)){1,14}当选(?=[^，。；]{1,30}[长任员委官记席])""")]
    private static partial Regex Elected();
}
