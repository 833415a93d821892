namespace KnowledgeGraph.Ingestion.Readers.Encodings;

/// <summary>Knows the files that people take for page text by their first bytes.</summary>
internal static class FileKinds
{
    private static readonly (byte[] Opening, string Name)[] Kinds =
    [
        ("%PDF"u8.ToArray(), "a PDF file"),
        ("PK\x3\x4"u8.ToArray(), "a Word file or a ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word file"),
        ("{\\rtf"u8.ToArray(), "an RTF file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("<!DOCTYPE html"u8.ToArray(), "an HTML file"),
        ("<html"u8.ToArray(), "an HTML file"),
    ];

    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (opening, name) in Kinds)
        {
            if (bytes.StartsWith(opening)) return name;
        }
        return null;
    }
}
