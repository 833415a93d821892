using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>The file that keeps keys: JSON, readable by its owner alone. Who has the file can't use the keys.</summary>
/// <param name="path">Where it is, or is to be.</param>
public sealed class KeyFile(string path)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>All keys, those revoked included; none where there is no file yet.</summary>
    /// <exception cref="KeyFileException">It is no file of keys.</exception>
    public IReadOnlyList<ApiKey> Read()
    {
        if (!File.Exists(path)) return [];
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<List<ApiKey>>(file, Options) ?? [];
        }
        catch (Exception cause) when (cause is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new KeyFileException($"{path}: no readable file of keys ({cause.Message}).", cause);
        }
    }

    /// <summary>Adds a key and gives its text, which is kept nowhere.</summary>
    public string Make(string name, Role role, DateTimeOffset now)
    {
        var (kept, text) = ApiKey.Make(name, role, now);
        Write([.. Read(), kept]);
        return text;
    }

    /// <summary>Makes a key count no more.</summary>
    /// <exception cref="KeyFileException">There is none of that id.</exception>
    public ApiKey Revoke(string id, DateTimeOffset now)
    {
        var keys = Read().ToList();
        var at = keys.FindIndex(key => key.Id == id);
        if (at < 0) throw new KeyFileException($"{path} has no key '{id}'; 'kg keys list' shows those there are.");
        keys[at] = keys[at] with { Revoked = keys[at].Revoked ?? now };
        Write(keys);
        return keys[at];
    }

    /// <summary>Whole or not at all: a server reads it at any time.</summary>
    private void Write(IReadOnlyList<ApiKey> keys)
    {
        var next = path + ".new";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(next, options)) JsonSerializer.Serialize(file, keys, Options);
            File.Move(next, path, overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new KeyFileException($"{path} can't be written: {cause.Message}", cause);
        }
    }
}

/// <summary>A file of keys is not what it should be; the message names it and the reason.</summary>
public sealed class KeyFileException : Exception
{
    public KeyFileException(string message)
        : base(message)
    {
    }

    public KeyFileException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public KeyFileException()
    {
    }
}
