using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Ingestion.Watching;

/// <summary>Tells which pages of some folders are new or changed, by looking at them from time to time.</summary>
/// <remarks>
/// Looking works where systems send no notices: on network drives, and in folders that a container shares with its host.
/// A page that is still being written is left until it is the same at two looks. A manifest or list of divisions that changes brings the pages beside it again.
/// </remarks>
/// <param name="paths">Pages and folders, which need not be there yet.</param>
public sealed class FolderWatch(IReadOnlyList<string> paths)
{
    private readonly Dictionary<string, PageStamp> _done = [];
    private Dictionary<string, PageStamp> _last = [];

    /// <summary>Looks, and gives the pages that wait, in code-point order; each again and again until it is <see cref="Done"/>.</summary>
    public IReadOnlyList<string> Look()
    {
        var now = PageReader.Files(paths).Where(File.Exists).ToDictionary(path => path, PageStamp.Of);
        string[] waiting = [.. now.Where(page => _last.TryGetValue(page.Key, out var before) && before == page.Value && !IsDone(page.Key, page.Value)).Select(page => page.Key)];
        _last = now;
        return [.. waiting.Order(CodePointComparer.Instance)];
    }

    /// <summary>The pages are dealt with as they were at the last look, well or badly.</summary>
    public void Done(IEnumerable<string> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        foreach (var page in pages) _done[page] = _last[page];
    }

    private bool IsDone(string page, PageStamp stamp) => _done.TryGetValue(page, out var done) && done == stamp;
}
