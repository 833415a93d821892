using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Ingestion.Readers;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Ingestion.Tests.Readers;

public sealed class PageReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Failure(string path, int maxBytes = PageReader.UsualMaxBytes) =>
        new PageReader(null, new PageDefaults(), maxBytes).Read(path).Failure.ShouldNotBeNull();

    private List<PageRead> Read(string? manifest = null, PageDefaults? defaults = null)
    {
        var reader = new PageReader(manifest, defaults ?? new PageDefaults());
        return [.. PageReader.Files([_folder.Path]).Select(reader.Read)];
    }

    [Fact]
    public void A_folder_gives_its_text_and_markdown_pages_in_order_of_their_paths()
    {
        _folder.Write("b.md", "# 二");
        _folder.Write("a.txt", "一");
        _folder.Write("2021/c.markdown", "三");
        _folder.Write("README.md", "none of it");
        _folder.Write("notes.json", "{}");
        _folder.Write(".hidden/d.txt", "四");
        var pages = Read();
        pages.Select(read => read.Page!.Metadata.Name).ShouldBe(["c", "a", "b"]);
        pages.Select(read => read.Page!.Format).ShouldBe([PageFormat.Markdown, PageFormat.PlainText, PageFormat.Markdown]);
    }

    [Fact]
    public void A_manifest_beside_the_pages_says_what_they_are()
    {
        _folder.Write("s1.txt", "一");
        _folder.Write("s2.txt", "二");
        _folder.Write("manifest.json", """{"s1": {"newspaper": "云台报", "home": "云台区", "date": "2021-07-09", "number": "01"}}""");
        var pages = Read(defaults: new PageDefaults("北沙报", IssueDate: new DateOnly(2020, 1, 2)));
        pages[0].Page!.Metadata.ShouldBe(new PageMetadata { Name = "s1", Newspaper = "云台报", Home = "云台区", IssueDate = new DateOnly(2021, 7, 9), Number = "01" });
        pages[1].Page!.Metadata.ShouldBe(new PageMetadata { Name = "s2", Newspaper = "北沙报", IssueDate = new DateOnly(2020, 1, 2) });
    }

    [Fact]
    public void A_year_of_issue_in_the_manifest_goes_before_a_day_given_for_all()
    {
        _folder.Write("s1.txt", "一");
        _folder.Write("s2.txt", "二");
        _folder.Write("manifest.json", """{"s1": {"date": "2021"}, "s2": {"date": "2021-07-09"}}""");
        Read(defaults: new PageDefaults(IssueDate: new DateOnly(2020, 1, 2))).Select(read => (read.Page!.Metadata.IssueDate, read.Page.Metadata.IssueYear))
            .ShouldBe([(null, 2021), (new DateOnly(2021, 7, 9), null)]);
        Read(defaults: new PageDefaults(IssueYear: 2020)).Select(read => read.Page!.Metadata.IssueYear).ShouldBe([2021, null]);
    }

    [Fact]
    public void Pages_without_a_home_or_a_newspaper_are_told_once()
    {
        var first = _folder.Write("s1.txt", "一");
        _folder.Write("s2.txt", "二");
        var reader = new PageReader(null, new PageDefaults());
        foreach (var path in PageReader.Files([_folder.Path])) reader.Read(path);
        reader.Warnings.Count.ShouldBe(2);
        reader.Warnings[0].ShouldStartWith($"{first} and 1 more pages have no home division");
        reader.Warnings[1].ShouldStartWith($"{first} and 1 more pages have no newspaper");

        var named = new PageReader(null, new PageDefaults("云台报", "云台区"));
        named.Read(first);
        named.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_named_manifest_takes_the_place_of_others()
    {
        _folder.Write("s1.txt", "一");
        _folder.Write("manifest.json", "broken");
        var named = _folder.Write("other.json", """{"s1": {"newspaper": "云台报"}}""");
        Read(named).ShouldHaveSingleItem().Page!.Metadata.Newspaper.ShouldBe("云台报");
    }

    [Fact]
    public void A_broken_manifest_fails_its_own_folder_only()
    {
        _folder.Write("bad/s1.txt", "一");
        _folder.Write("bad/manifest.json", "{\n \"s1\": {\"date\": \"9 July\"}}");
        _folder.Write("good/s2.txt", "二");
        var pages = Read();
        pages[0].Failure.ShouldBe($"{_folder["bad/manifest.json"]}:2:17: '9 July' is no date; write it as 2021-07-09, or as 2021 where only the year is known.");
        pages[1].Page.ShouldNotBeNull();
    }

    [Fact]
    public void A_list_of_divisions_beside_pages_is_found()
    {
        _folder.Write("a/s1.txt", "一");
        _folder.Write("a/divisions.tsv", "99\t泽南省");
        _folder.Write("b/s2.txt", "二");
        PageReader.DivisionLists(PageReader.Files([_folder.Path])).ShouldBe([_folder["a/divisions.tsv"]]);
    }

    [Fact]
    public void A_path_named_twice_is_one_page()
    {
        var path = _folder.Write("s1.txt", "一");
        PageReader.Files([path, _folder.Path]).ShouldBe([path]);
    }

    [Fact]
    public void What_is_no_page_says_why()
    {
        Directory.CreateDirectory(_folder["empty"]);
        Failure(_folder["none.txt"]).ShouldContain("no such file");
        Failure(_folder.Write("s.html", "<p>")).ShouldContain("ends in none of .txt, .md, .markdown");
        Failure(_folder.Write("zero.txt", "")).ShouldBe("the file is empty.");
        Failure(_folder.Write("white.txt", " \n　\n")).ShouldContain("only white space");
        Failure(PageReader.Files([_folder["empty"]]).ShouldHaveSingleItem()).ShouldContain("holds no page");
    }

    [Fact]
    public void A_file_that_is_too_large_says_its_size_and_the_limit() =>
        Failure(_folder.Write("big.txt", new string('a', 3000)), maxBytes: 2048).ShouldContain("has 2.9 KB, more than the 2 KB");

    [Fact]
    public void A_file_without_permission_fails_with_a_reason()
    {
        var path = _folder.Write("s1.txt", "一");
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "this user may read every file");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
        Failure(path).ShouldContain("permission");
    }

    public void Dispose() => _folder.Dispose();
}
