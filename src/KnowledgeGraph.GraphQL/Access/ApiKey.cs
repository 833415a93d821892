using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>A key as it is kept: what it may do, and a hash by which the key itself is recognised but can't be found.</summary>
/// <param name="Id">Names it in lists; the key itself begins with <c>kg_ID_</c>.</param>
/// <param name="Name">Who has it.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Hash">SHA-256 of the whole key in hexadecimal digits. A key has 256 random bits, so nothing slower is needed.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Revoked">Since when it does not count; null while it does.</param>
public sealed record ApiKey(string Id, string Name, Role Role, string Hash, DateTimeOffset Made, DateTimeOffset? Revoked = null)
{
    private const string Prefix = "kg_";

    internal const int HashLength = 64;

    /// <summary>A new key: what is kept, and the text that is shown once to whoever gets it.</summary>
    public static (ApiKey Kept, string Text) Make(string name, Role role, DateTimeOffset now)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        var text = $"{Prefix}{id}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}";
        return (new ApiKey(id, name, role, HashOf(text), now), text);
    }

    /// <summary>The id that a key's text tells; null where it is no such text.</summary>
    internal static string? IdIn(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) && text.Split('_', 3) is [_, var id, _] ? id : null;

    /// <summary>Whether it is one that could be recognised.</summary>
    internal bool IsWhole => Id.Length > 0 && Hash.Length == HashLength && Hash.All(char.IsAsciiHexDigitLower);

    internal bool Fits(string text) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(HashOf(text)));

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
