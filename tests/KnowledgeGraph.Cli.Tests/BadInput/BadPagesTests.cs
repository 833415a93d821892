using System.Text;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.BadInput;

/// <summary>Pages that can't be read: each is named with its mend, and the others go on.</summary>
public sealed class BadPagesTests : IDisposable
{
    private const string Good = "竹桥镇召开防汛会\n\n本报讯 3月4日，柳溪县竹桥镇召开防汛工作会。镇长何静出席并讲话，要求各村做好河道巡查。\n";

    private readonly TemporaryFolder _folder = new();

    static BadPagesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_bad_page_is_named_with_its_mend_and_the_good_ones_are_ingested()
    {
        Write("a-good.txt", Encoding.UTF8.GetBytes(Good));
        Write("b-gb18030.txt", Encoding.GetEncoding("GB18030").GetBytes(Good.Replace("3月4日", "3月5日", StringComparison.Ordinal)));
        Write("c-empty.txt", []);
        Write("d-binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0xFF, 0xFE]);
        Write("e-big5.txt", Encoding.GetEncoding("big5").GetBytes("臺北市議會今日舉行會議，議員對於捷運工程進度提出質詢，市長表示將會同有關單位檢討改進並於下月提出報告。"));
        Write("f-damaged.txt", [.. Encoding.UTF8.GetBytes(Good), 0xE6, 0x0A]);
        Write("g-huge.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good, 10 * 1024 * 1024 / Encoding.UTF8.GetByteCount(Good) + 1))));
        Write("h-picture.txt", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
        Write("i-blank.txt", " \n\t\n"u8.ToArray());
        Write("j-utf16.txt", Encoding.Unicode.GetBytes(Good));
        Write("k-zero.txt", [.. Encoding.UTF8.GetBytes(Good), 0, 0x0A]);

        var run = await KgRun.OfProcessAsync("ingest", _folder.Path, _folder["no-such-page.txt"], "--store", $"sqlite:{_folder["graph.db"]}");

        run.Code.ShouldBe(ExitCode.InputFailed);
        run.Output.ShouldStartWith("12 pages: 2 ingested, 0 unchanged, 10 failed; 2 articles, ");
        Complaint(run, "c-empty.txt").ShouldBe("the file is empty.");
        Complaint(run, "d-binary.txt").ShouldBe("it is no text (it has zero bytes); save the page as a UTF-8 text file.");
        Complaint(run, "e-big5.txt").ShouldBe("it looks like BIG5; save it as UTF-8 or GB18030.");
        Complaint(run, "f-damaged.txt").ShouldStartWith("it is damaged UTF-8: byte ");
        Complaint(run, "g-huge.txt").ShouldBe("the file has 10 MB, more than the 4 MB that a page may have; save each printed page as a file of its own.");
        Complaint(run, "h-picture.txt").ShouldBe("it is a PNG picture; save its text as a UTF-8 text file.");
        Complaint(run, "i-blank.txt").ShouldBe("the file has no text, only white space.");
        Complaint(run, "j-utf16.txt").ShouldBe("it looks like UTF-16 without the mark that says so; save it as UTF-8.");
        Complaint(run, "k-zero.txt").ShouldBe("it is damaged: a zero byte stands in line 4, where no text has one; take it out, or save the page anew.");
        Complaint(run, "no-such-page.txt").ShouldBe("there is no such file or folder; check the path.");
    }

    [Fact]
    public async Task A_broken_manifest_fails_the_pages_of_its_folder_only_and_ends_the_run_as_a_wrong_configuration()
    {
        _folder.Write("one/a.txt", Good);
        _folder.Write("one/manifest.json", """
            { "a": { "newspaper": "柳溪报", "date": "2024-13-41" } }
            """);
        _folder.Write("two/b.txt", Good);

        var run = await KgRun.OfProcessAsync("extract", "--format", "eval", _folder.Path);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        Complaint(run, "one/a.txt").ShouldContain("manifest.json:1:");
        run.Lines.ShouldHaveSingleItem().ShouldContain("\"page\":\"b\"");
    }

    [Fact]
    public async Task A_home_division_that_no_list_has_fails_its_page_only()
    {
        _folder.Write("a.txt", Good);
        _folder.Write("b.txt", Good);
        _folder.Write("manifest.json", """{ "a": { "home": "乌有区" } }""");

        var run = await KgRun.OfProcessAsync("extract", "--format", "eval", _folder.Path);

        run.Code.ShouldBe(ExitCode.InputFailed);
        Complaint(run, "a.txt").ShouldStartWith("its home division '乌有区' is in no list; correct the manifest, or add it to a divisions.tsv beside the page");
        run.Lines.ShouldHaveSingleItem().ShouldContain("\"page\":\"b\"");
    }

    [Fact]
    public async Task What_a_manifest_leaves_out_is_told_with_what_is_lost_by_it()
    {
        _folder.Write("a.txt", "竹桥镇召开防汛会\n\n本报讯 柳溪县竹桥镇召开防汛工作会。镇长何静出席并讲话，要求各村做好河道巡查。\n");
        _folder.Write("b.txt", Good);
        _folder.Write("manifest.json", """{ "a": { "home": "丰台区" }, "c": { "newspaper": "丰台报", "home": "丰台区", "date": "2024-03-05" } }""");

        var run = await KgRun.OfProcessAsync("extract", "--format", "eval", _folder.Path);

        run.Code.ShouldBe(ExitCode.Fine, run.Error);
        Warnings(run).ShouldBe(
        [
            $"{_folder["manifest.json"]} has nothing on b; add what is known of it.",
            $"{_folder["manifest.json"]} tells of c, but no page of that name lies beside it.",
            $"{_folder["b.txt"]} has no home division, so that posts of 我区 and 区委书记 belong to none: name it by --home or in a manifest.json.",
            $"{_folder["a.txt"]} and 1 more pages have no newspaper, so that the same text in two papers is one article: name it by --newspaper or in a manifest.json.",
            "a and 1 more pages have no day of issue, neither in their metadata nor printed on them, so that what they tell has no dates: name it by --date or in a manifest.json.",
        ]);
    }

    [Fact]
    public async Task That_a_year_was_read_off_a_page_is_told()
    {
        var page = _folder.Write("a.txt", "县政协召开2022年提案工作会\n\n本报讯 3月4日，县政协召开2022年提案工作会。主席何静出席并讲话，要求各委员做好调研。\n");

        (await WarningsAsync(page)).ShouldContain(
            "a has no day of issue; the year was read off what it tells, and days without a year lie in it: name the day or the year by --date or in a manifest.json to be sure.");
        (await WarningsAsync(page, "--date", "2022")).ShouldNotContain(warning => warning.Contains("day of issue"));

        async Task<IReadOnlyList<string>> WarningsAsync(params string[] arguments) => [.. Warnings(await KgRun.OfProcessAsync(["extract", "--format", "eval", .. arguments]))];
    }

    [Fact]
    public async Task A_list_of_divisions_that_cannot_be_read_is_named()
    {
        Assert.SkipUnless(File.Exists("/proc/self/mem"), "This system has no file that nobody can read.");
        var run = await KgRun.OfProcessAsync("extract", _folder.Write("page.txt", Good), "--divisions", "/proc/self/mem");

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith("kg: a list of divisions can't be read: ");
        run.Error.TrimEnd('\n').ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("no-such-page.txt", "there is no such file or folder; check the path.")]
    [InlineData("empty-folder", "the folder holds no page, or can't be opened; pages end in .txt, .md, .markdown.")]
    [InlineData("blank.txt", "the file has no text, only white space.")]
    public async Task Where_no_page_can_be_read_no_store_is_made(string path, string reason)
    {
        Directory.CreateDirectory(_folder["empty-folder"]);
        _folder.Write("blank.txt", " ");

        var run = await KgRun.OfProcessAsync("ingest", _folder[path], "--store", $"sqlite:{_folder["graph.db"]}");

        run.Code.ShouldBe(ExitCode.InputFailed);
        Complaint(run, path).ShouldBe(reason);
        run.Error.ShouldEndWith("kg: no page could be read, so no store was made.\n");
        run.Output.ShouldStartWith("1 pages: 0 ingested, 0 unchanged, 1 failed;");
        Directory.GetFiles(_folder.Path, "graph.db*").ShouldBeEmpty();
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(_folder[name], bytes);

    private static IEnumerable<string> Warnings(KgRun run) =>
        [.. run.Error.Split('\n').Where(line => line.StartsWith("kg: warning: ", StringComparison.Ordinal)).Select(line => line["kg: warning: ".Length..])];

    /// <summary>What the error stream says of a page, without the program's and the page's name.</summary>
    private string Complaint(KgRun run, string page)
    {
        var opening = $"kg: {_folder[page]}: ";
        return run.Error.Split('\n').Where(line => line.StartsWith(opening, StringComparison.Ordinal)).ShouldHaveSingleItem()[opening.Length..];
    }
}
