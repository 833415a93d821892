namespace KnowledgeGraph.GraphQL.Types;

/// <summary>How names of the ontology look in the schema.</summary>
internal static class Names
{
    /// <summary>HELD_IN → HeldIn, endDate → EndDate.</summary>
    public static string Pascal(string name) =>
        string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + Rest(word)));

    /// <summary>Person → person.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Rest(string word) => word.Any(char.IsAsciiLetterLower) ? word[1..] : word[1..].ToLowerInvariant();
}
