namespace KnowledgeGraph.GraphQL.Access;

/// <summary>The file that keeps keys: JSON, readable by its owner alone. Who has the file can't use the keys. Programs that change it at one time wait for each other.</summary>
/// <param name="path">Where it is, or is to be.</param>
public sealed class KeyFile(string path)
{
    /// <summary>All keys, those revoked included; none where there is no file yet.</summary>
    /// <exception cref="KeyFileException">It is no file of keys.</exception>
    public IReadOnlyList<ApiKey> Read()
    {
        if (!File.Exists(path)) return [];
        try
        {
            return KeyFileText.Read(path, File.ReadAllBytes(path));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new KeyFileException($"{path} can't be read: {cause.Message}", cause);
        }
    }

    /// <summary>Adds a key and gives its text, which is kept nowhere.</summary>
    /// <exception cref="KeyFileException">The file is no file of keys, or can't be written.</exception>
    public string Make(string name, Role role, DateTimeOffset now)
    {
        var (kept, text) = ApiKey.Make(name, role, now);
        using var turn = KeyFileLock.Take(path);
        Write([.. Read(), kept]);
        return text;
    }

    /// <summary>Makes a key count no more.</summary>
    /// <exception cref="KeyFileException">There is none of that id, the file is no file of keys, or it can't be written.</exception>
    public ApiKey Revoke(string id, DateTimeOffset now)
    {
        using var turn = KeyFileLock.Take(path);
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
            using (var file = new FileStream(next, options)) KeyFileText.Write(file, keys);
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
