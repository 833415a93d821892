using System.Text;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>What two spellings of one name have in common: compatibility form, without white space, quotes and title marks, Latin letters small.</summary>
internal static class CanonicalName
{
    private const string Dropped = "《》〈〉“”\"'‘’「」『』";
    private const string MiddleDots = "•・‧∙⋅";

    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in CompatibilityForm.Of(name))
        {
            if (char.IsWhiteSpace(c) || Dropped.Contains(c)) continue;
            text.Append(MiddleDots.Contains(c) ? '·' : char.ToLowerInvariant(c));
        }
        return text.Length > 0 ? text.ToString() : name;
    }
}
