using KnowledgeGraph.Chinese.Words;
namespace KnowledgeGraph.Extraction.Lexicons;

/// <summary>Reads the tab-separated lexicons of <c>Data/lexicons</c>.</summary>
/// <remarks>A row a line; <c>#</c> opens a comment line; empty lines count for nothing. Errors name file and line.</remarks>
internal static class LexiconFile
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "lexicons");

    /// <summary>The rows of a lexicon, each with at least <paramref name="columns"/> columns.</summary>
    public static IEnumerable<LexiconRow> Read(string name, int columns)
    {
        var number = 0;
        foreach (var line in Lines(name))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var row = new LexiconRow(name, number, line.Split('\t'));
            if (row.Columns.Count < columns) throw row.Wrong($"{columns} columns separated by tabs are expected, {row.Columns.Count} found.");
            yield return row;
        }
    }

    /// <summary>All lines of a lexicon, comments among them.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path) ? File.ReadLines(path) : throw new LexiconException(name, 0, $"the file is missing from {Folder}; build or publish the project again.");
    }

    /// <summary>The words of lexicons, by their first columns; each stands once in all of them.</summary>
    public static WordSet Words(params string[] names)
    {
        var words = new HashSet<string>();
        foreach (var row in names.SelectMany(name => Read(name, 1)))
        {
            if (!words.Add(row.Columns[0])) throw row.Wrong($"'{row.Columns[0]}' stands twice.");
        }
        return new WordSet(words);
    }

    /// <summary>The words of a lexicon whose column has a value.</summary>
    public static WordSet WordsWith(string name, int column, string value) => new(Read(name, column + 1).Where(row => row.Columns[column] == value).Select(row => row.Columns[0]));

    /// <summary>A lexicon whose first column is a word and whose others are its value.</summary>
    public static WordMap<T> Map<T>(string name, int columns, Func<LexiconRow, T> value) => new(Values(name, columns, value));

    /// <summary>The same as a dictionary, for words that are looked up and not sought in texts.</summary>
    public static Dictionary<string, T> Values<T>(string name, int columns, Func<LexiconRow, T> value)
    {
        var words = new Dictionary<string, T>();
        foreach (var row in Read(name, columns))
        {
            if (!words.TryAdd(row.Columns[0], value(row))) throw row.Wrong($"'{row.Columns[0]}' stands twice.");
        }
        return words;
    }
}

/// <summary>One row of a lexicon, with its place for messages.</summary>
internal sealed record LexiconRow(string File, int Line, IReadOnlyList<string> Columns)
{
    public LexiconException Wrong(string reason) => new(File, Line, reason);

    /// <summary>The column as a word of an enumeration.</summary>
    public T Enum<T>(int column)
        where T : struct, Enum =>
        System.Enum.TryParse<T>(Columns[column], out var value)
            ? value
            : throw Wrong($"'{Columns[column]}' is none of {string.Join(", ", System.Enum.GetNames<T>())}.");

    /// <summary>The words of a column, which spaces separate.</summary>
    public string[] List(int column) => Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the name ends with one of the words of the column.</summary>
    public bool EndsIn(int column, string name) => Array.Exists(List(column), ending => name.EndsWith(ending, StringComparison.Ordinal));

    public int Number(int column) => int.TryParse(Columns[column], out var number) ? number : throw Wrong($"'{Columns[column]}' is no number.");

    public string Text(int column) => column < Columns.Count ? Columns[column] : "";
}
