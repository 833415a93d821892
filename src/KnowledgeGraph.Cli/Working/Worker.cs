using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Verbs;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Ingestion.Watching;

namespace KnowledgeGraph.Cli.Working;

/// <summary>Ingests the pages of folders as they come, until it is stopped.</summary>
/// <remarks>
/// It holds the store's lease only while there is something to write, so that other verbs get their turn. When the store can't be used it
/// waits, longer each time, and takes the same pages again: what was committed is known there and not read twice.
/// </remarks>
/// <param name="describe">What is known of pages beside their text.</param>
/// <param name="paths">The folders.</param>
/// <param name="address">The store.</param>
/// <param name="terminal">Where to tell.</param>
internal sealed class Worker(Func<IReadOnlyList<string>, PageInput> describe, IReadOnlyList<string> paths, string address, Terminal terminal) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly FolderWatch _watch = new(paths);
    private Engine? _engine;
    private string _divisions = "";
    private bool _made;

    public async Task RunAsync(TimeSpan every, CancellationToken cancellation)
    {
        terminal.Error.WriteLine($"Following {string.Join(", ", paths)} into {address}; Ctrl-C ends it.");
        // A home that no page can have is told at once.
        if (describe(PageReader.Files(paths)) is { Home: not null } now) EngineFor(now);
        var wait = every;
        while (true)
        {
            wait = await TurnAsync(cancellation) ? every : Longer(wait);
            await Task.Delay(wait, cancellation);
        }
    }

    public void Dispose() => _engine?.Dispose();

    /// <summary>Whether all that waits was dealt with.</summary>
    private async Task<bool> TurnAsync(CancellationToken cancellation)
    {
        var pages = _watch.Look();
        if (pages.Count == 0 && _made) return true;
        try
        {
            // At once, so that a server beside it has something to open.
            await using var store = await Stores.MakeAsync(address, cancellation);
            _made = true;
            if (pages.Count == 0) return true;
            var input = describe(pages);
            var engine = EngineFor(input);
            var summary = await IngestVerb.RunAsync(engine, input, store, terminal, outcome => IngestVerb.Report(terminal, outcome), cancellation);
            _watch.Done(pages);
            terminal.Error.WriteLine(summary.Line);
            return true;
        }
        catch (StoreException error)
        {
            terminal.Error.WriteLine($"kg: {error.Message} Trying again soon; {pages.Count} pages wait.");
        }
        catch (Exception error) when (error is DivisionListException or ManifestException)
        {
            terminal.Error.WriteLine($"kg: {error.Message} Mend it; {pages.Count} pages wait.");
        }
        return false;
    }

    /// <summary>Loading takes seconds, so the engine stays while the lists of divisions do.</summary>
    private Engine EngineFor(PageInput input)
    {
        var divisions = string.Join('\n', PageReader.DivisionLists(input.Files).Select(list => $"{list} {File.GetLastWriteTimeUtc(list):O}"));
        if (_engine is not null && divisions == _divisions) return _engine;
        _engine?.Dispose();
        _engine = null;
        _engine = Engine.Load(input);
        _divisions = divisions;
        return _engine;
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < LongestWait ? wait * 2 : LongestWait;
}
