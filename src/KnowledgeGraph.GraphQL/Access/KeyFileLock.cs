namespace KnowledgeGraph.GraphQL.Access;

/// <summary>Keeps two programs from changing one file of keys at a time, by an empty file beside it that stays.</summary>
internal static class KeyFileLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits its turn; whoever dies gives it back.</summary>
    /// <exception cref="KeyFileException">Another does not end, or the folder can't be written.</exception>
    public static IDisposable Take(string path)
    {
        var waited = TimeSpan.Zero;
        while (true)
        {
            try
            {
                return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists($"{path}.lock") && waited < Patience)
            {
                Thread.Sleep(Step);
                waited += Step;
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                throw new KeyFileException($"{path} can't be changed: {cause.Message}", cause);
            }
        }
    }
}
