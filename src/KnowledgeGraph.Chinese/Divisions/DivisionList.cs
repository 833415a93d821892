using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Reads lists of divisions: a code and a name a line, separated by a tab; <c>#</c> opens a comment.</summary>
public static class DivisionList
{
    /// <exception cref="DivisionListException">A line is no division; the message names file and line.</exception>
    public static IEnumerable<Division> Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            if (columns.Length < 2 || columns[1].Trim().Length == 0) throw new DivisionListException(file, number, "a code and a name separated by a tab are expected.");
            var code = columns[0].Trim();
            if (DivisionNames.LevelOf(code) is not { } level || !code.All(char.IsAsciiDigit))
                throw new DivisionListException(file, number, $"'{code}' is no code; write 2 digits for a province, 4 a city, 6 a county, 9 a township, 12 a community.");
            yield return new Division(code, DivisionNames.Normalise(columns[1].Trim()), level);
        }
    }

    /// <summary>Reads a list from a file, compressed if its name ends in .gz.</summary>
    public static IReadOnlyList<Division> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. Read(reader, path)];
    }
}
