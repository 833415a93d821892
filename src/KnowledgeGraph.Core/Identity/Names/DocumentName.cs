namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>Tells documents whose name says what they are (《沧浦区城市更新条例》) from those that many share (《合作协议》).</summary>
internal static class DocumentName
{
    private const int Telling = 2;

    private static readonly IReadOnlyList<string> Generic = [.. NameData.Words("generic-document-words.txt").OrderByDescending(word => word.Length)];

    /// <summary>Whether nothing is left of the name but words that any document may have.</summary>
    public static bool IsGeneric(string canonical)
    {
        var rest = Generic.Aggregate(canonical, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return rest.Length < Telling;
    }
}
