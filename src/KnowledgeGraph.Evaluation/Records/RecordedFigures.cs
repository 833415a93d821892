using System.Globalization;
using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Records;

/// <summary>Figures that were reached before, kept as a table of a Markdown page; they only go up.</summary>
/// <remarks>The table follows the line <c>&lt;!-- recorded NAME --&gt;</c>; its rows begin with the name of a figure (a row's F1, a share, mean) and its value.</remarks>
public sealed class RecordedFigures
{
    /// <summary>A figure may fall by this much without being worse: the recorded ones are rounded.</summary>
    public const double Tolerance = 0.0005;

    private readonly IReadOnlyList<(string Name, double Value)> _figures;

    private RecordedFigures(IReadOnlyList<(string Name, double Value)> figures) => _figures = figures;

    /// <exception cref="AnnotationException">The page lacks the table, or a row has no value.</exception>
    public static RecordedFigures Load(string file, string name)
    {
        if (!File.Exists(file)) throw new AnnotationException($"{file}: no such file; it should hold the recorded figures.");
        var lines = File.ReadAllLines(file);
        var marker = Array.FindIndex(lines, line => line.Trim() == $"<!-- recorded {name} -->");
        if (marker < 0) throw new AnnotationException($"{file}: no table follows a line '<!-- recorded {name} -->'.");
        var figures = new List<(string, double)>();

        // The marker is followed by a head and a rule.
        for (var at = marker + 3; at < lines.Length && lines[at].StartsWith('|'); at++) figures.Add(Parse(lines[at], file, at + 1));
        return figures.Count > 0 ? new RecordedFigures(figures) : throw new AnnotationException($"{file}:{marker + 1}: the table has no rows.");
    }

    /// <summary>A line for each figure of the report that is lower than recorded.</summary>
    public IReadOnlyList<string> Fallen(ScoreReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. from figure in _figures
                   let now = report.Figure(figure.Name)
                   where !(now >= figure.Value - Tolerance)
                   select string.Create(CultureInfo.InvariantCulture, $"{figure.Name}: {now:F4}, recorded {figure.Value:F4}")];
    }

    private static (string Name, double Value) Parse(string line, string file, int number)
    {
        var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        return cells.Length > 1 && double.TryParse(cells[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (cells[0], value)
            : throw new AnnotationException($"{file}:{number}: '| figure | value |' is expected, as in '| all facts | 0.5512 |'.");
    }
}
