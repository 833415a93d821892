using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>The keys that count now: those of the file, read again when it may have changed, and the single one of an editor.</summary>
internal sealed class KeyRing(AccessOptions access, TimeProvider time, ILogger<KeyRing> logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private IReadOnlyDictionary<string, ApiKey> _keys = new Dictionary<string, ApiKey>();
    private DateTimeOffset _until = DateTimeOffset.MinValue;

    /// <summary>Who bears that key; null where it is none that counts. The single key of an editor has no id.</summary>
    public (string Id, string Name, Role Role)? Find(string text)
    {
        if (access.EditorKey is { Length: > 0 } key && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(key))) return ("", "editor", Role.Editor);
        return ApiKey.IdIn(text) is { } id && Keys().TryGetValue(id, out var kept) && kept.Revoked is null && kept.Fits(text) ? (kept.Id, $"{kept.Name} ({kept.Id})", kept.Role) : null;
    }

    private IReadOnlyDictionary<string, ApiKey> Keys()
    {
        lock (_lock)
        {
            if (access.KeyFile is null || time.GetUtcNow() < _until) return _keys;
            _until = time.GetUtcNow() + Fresh;
            try
            {
                return _keys = new KeyFile(access.KeyFile).Read().ToDictionary(key => key.Id);
            }
            catch (KeyFileException error)
            {
                // A file that can't be read opens nothing and closes nothing.
                Log.KeysUnreadable(logger, error);
                return _keys;
            }
        }
    }
}
