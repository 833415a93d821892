using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>Proposes a name that one place of the text shows to be an organisation's, wherever the text has it.</summary>
internal static class NamedElsewhere
{
    public static IEnumerable<Candidate> Of(string name, ArticleText text, Weights weights)
    {
        for (var at = text.Body.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Body.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            yield return new ScoreSheet(weights).Add("organization.alias").Add("organization.length", (double)name.Length).Candidate(TextSpan.At(at, name.Length), "Organization");
        }
    }
}
