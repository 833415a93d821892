using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Text;

/// <summary>Ids that follow from content: the first 128 bits of SHA-256 over the parts, as 32 lower-case hex digits.</summary>
/// <remarks>Parts are separated by U+001F, so ("ab", "c") and ("a", "bc") differ.</remarks>
public static class ContentHash
{
    private const char Separator = '\u001f';

    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join(Separator, parts!));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
    }
}
