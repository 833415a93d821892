using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>The tables of the LAC model: characters, folds, tags and the scores of their transitions.</summary>
/// <remarks>See Data/lac/README.md for the files' form and origin.</remarks>
internal sealed class LacModel
{
    public const int Tags = 57;

    private readonly Dictionary<int, int> _ids = [];
    private readonly int _unknown;

    public LacModel(string folder)
    {
        var rows = Lines(folder, "vocabulary.txt");
        _unknown = rows.Length - 1;
        for (var id = 0; id < _unknown; id++) _ids.TryAdd(Rune.GetRuneAt(rows[id], 0).Value, id);
        foreach (var row in Lines(folder, "fold.tsv"))
        {
            var columns = row.Split('\t');
            var (from, to) = (Rune.GetRuneAt(columns[0], 0).Value, Rune.GetRuneAt(columns[1], 0).Value);
            _ids[from] = _ids.GetValueOrDefault(to, _unknown);
        }
        var tags = Lines(folder, "tags.txt");
        Names = [.. tags.Select(tag => tag.EndsWith("-B", StringComparison.Ordinal) || tag.EndsWith("-I", StringComparison.Ordinal) ? tag[..^2] : tag)];
        Continues = [.. tags.Select(tag => tag.EndsWith("-I", StringComparison.Ordinal))];
        Transitions = [.. Lines(folder, "transitions.tsv").SelectMany(row => row.Split('\t')).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))];
        if (Transitions.Length != Tags * Tags) throw new InvalidDataException($"{folder}/transitions.tsv holds {Transitions.Length} scores; {Tags} × {Tags} are expected. Restore the file.");
    }

    /// <summary>Tag names by id, without their position in the word.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether a tag continues a word.</summary>
    public IReadOnlyList<bool> Continues { get; }

    /// <summary>Scores from tag to tag, row by row.</summary>
    public float[] Transitions { get; }

    /// <summary>The id of a code point; characters that the model does not know share one.</summary>
    public int IdOf(int codePoint) => _ids.GetValueOrDefault(codePoint, _unknown);

    /// <summary>The path of a file of the model.</summary>
    public static string FileIn(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? path : throw new FileNotFoundException($"{path}: the model file is missing; build or publish the program again.", path);
    }

    private static string[] Lines(string folder, string name) => File.ReadAllLines(FileIn(folder, name), Encoding.UTF8);
}
