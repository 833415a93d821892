using System.Globalization;
using KnowledgeGraph.Ingestion.Readers.Encodings;

namespace KnowledgeGraph.Ingestion.Readers;

/// <summary>Reads the text of one file, or says why that can't be.</summary>
internal static class PageText
{
    public static (string? Text, string? Failure) Read(string path, int maxBytes)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length == 0) return (null, "the file is empty.");
            if (length > maxBytes) return (null, $"the file has {Size(length)}, more than the {Size(maxBytes)} that a page may have; save each printed page as a file of its own.");
            return TextDecoder.Decode(File.ReadAllBytes(path));
        }
        catch (UnauthorizedAccessException)
        {
            return (null, "the file may not be read; give this user permission to read it.");
        }
        catch (IOException error)
        {
            return (null, $"the file can't be read: {error.Message}");
        }
    }

    private static string Size(long bytes) => bytes >= 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB");
}
