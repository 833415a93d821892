using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Storage.Veiled;

/// <summary>A store whose readers do not show the people whom judgements hide; writers see all.</summary>
/// <remarks>Facts of hidden people, their mentions and what the change log says of them are left out, and their names are masked in texts and quotes. Everything comes back when the judgement is undone.</remarks>
public sealed class VeiledStore(IGraphStore store) : IGraphStore
{
    private volatile Seen? _last;

    public string Address => store.Address;

    public int SchemaVersion => store.SchemaVersion;

    public Task MigrateAsync(CancellationToken cancellation = default) => store.MigrateAsync(cancellation);

    public Task<IGraphWriter> LeaseWriterAsync(string holder, TimeSpan duration, CancellationToken cancellation = default) => store.LeaseWriterAsync(holder, duration, cancellation);

    public async Task<IGraphReader> ReadAsync(Bookmark? bookmark = null, CancellationToken cancellation = default)
    {
        var reader = await store.ReadAsync(bookmark, cancellation);
        try
        {
            var sequence = await reader.SequenceAsync(cancellation);
            var last = _last;
            if (last?.Sequence != sequence) _last = last = new Seen(sequence, await Veil.ReadAsync(reader, cancellation), new PostHistories());
            return new KnowingReader(last.Veil is null ? reader : new VeiledReader(reader, last.Veil), last.Histories);
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    /// <summary>The veil as of a commit, and what was worked out behind it.</summary>
    private sealed record Seen(long Sequence, Veil? Veil, PostHistories Histories);
}
