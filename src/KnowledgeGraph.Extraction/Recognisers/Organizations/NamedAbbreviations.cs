using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes the short forms that a text itself introduces: （以下简称“海畅公司”）.</summary>
internal sealed partial class NamedAbbreviations(Weights weights) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text) =>
        Introduced(text.Body).Where(pair => text.CharBefore(pair.Short.Start) != '《').Select(pair => pair.Short.In(text.Body)).Distinct().SelectMany(form => NamedElsewhere.Of(form, text, weights));

    /// <summary>Each introduction: where the full name before it ends, and the short form.</summary>
    public static IEnumerable<(int FullEnd, TextSpan Short)> Introduced(string body)
    {
        foreach (Match match in Introduction().Matches(body))
        {
            var group = match.Groups["short"];
            yield return (match.Index, TextSpan.At(group.Index, group.Length));
        }
    }

    [GeneratedRegex("""[（(](?:(?:以下|下)?(?:统一)?简称|现名|原名|又名|又称|俗称|下称|曾用名)[：:为]?[“"'《]?(?<short>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9]{2,12})[”"'》]?[）)]""")]
    private static partial Regex Introduction();
}
