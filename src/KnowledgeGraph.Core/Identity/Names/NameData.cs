namespace KnowledgeGraph.Core.Identity.Names;

/// <summary>Reads the word lists of identity, which the assembly carries; errors name file and line.</summary>
/// <remarks>A row a line, columns separated by tabs; <c>#</c> opens a comment line; empty lines count for nothing.</remarks>
internal static class NameData
{
    public static IReadOnlyList<string[]> Rows(string file, int columns)
    {
        using var stream = typeof(NameData).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {file}.");
        using var reader = new StreamReader(stream);
        return Rows(reader, file, columns);
    }

    /// <exception cref="FormatException">A row has another number of columns, an empty one, or stands twice.</exception>
    public static IReadOnlyList<string[]> Rows(TextReader reader, string file, int columns)
    {
        List<string[]> rows = [];
        HashSet<string> seen = [];
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split('\t');
            if (row.Length != columns || row.Any(string.IsNullOrWhiteSpace))
                throw new FormatException($"{file}:{number}: {columns} columns separated by tabs are expected.");
            if (!seen.Add(row[0])) throw new FormatException($"{file}:{number}: '{row[0]}' stands twice.");
            rows.Add(row);
        }
        return rows;
    }

    public static IReadOnlyList<string> Words(string file) => [.. Rows(file, 1).Select(row => row[0])];
}
