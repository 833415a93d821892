using KnowledgeGraph.Ingestion.Watching;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Ingestion.Tests.Watching;

public sealed class FolderWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FolderWatch _watch;

    public FolderWatchTests() => _watch = new FolderWatch([_folder.Path]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_is_given_once_it_no_longer_grows()
    {
        var page = _folder.Write("b.txt", "一");
        _watch.Look().ShouldBeEmpty();
        _folder.Write("b.txt", "一二");
        _watch.Look().ShouldBeEmpty();
        _watch.Look().ShouldBe([page]);
    }

    [Fact]
    public void A_page_waits_until_it_is_dealt_with_and_comes_again_when_it_changes()
    {
        var page = Settled("a.txt", "一");
        _watch.Look().ShouldBe([page]);
        _watch.Done([page]);
        _watch.Look().ShouldBeEmpty();
        Settled("a.txt", "一二三");
        _watch.Look().ShouldBe([page]);
    }

    [Fact]
    public void A_manifest_that_comes_late_brings_its_pages_again()
    {
        var page = Settled("a.txt", "一");
        _watch.Done(_watch.Look());
        Settled("manifest.json", "{}");
        _watch.Look().ShouldBe([page]);
    }

    [Fact]
    public void Folders_in_folders_are_looked_into_and_other_files_are_not_pages()
    {
        Settled("picture.png", "");
        var pages = new[] { Settled("2024/a.txt", "一"), Settled("2024/b.md", "二") };
        _watch.Look().ShouldBe(pages);
    }

    [Fact]
    public void A_folder_that_is_not_there_yet_is_looked_for_again()
    {
        var watch = new FolderWatch([_folder["later"]]);
        watch.Look().ShouldBeEmpty();
        var page = _folder.Write("later/a.txt", "一");
        watch.Look();
        watch.Look().ShouldBe([page]);
    }

    /// <summary>Writes a file and looks, so that the next look finds it unchanged.</summary>
    private string Settled(string name, string text)
    {
        var path = _folder.Write(name, text);
        _watch.Look();
        return path;
    }
}
