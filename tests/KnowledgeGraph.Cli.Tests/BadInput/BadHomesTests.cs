using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.BadInput;

/// <summary>Home divisions that name none, or any of several: 鼓楼区 is a district of four cities.</summary>
public sealed class BadHomesTests : IDisposable
{
    private const string Text = "区防汛工作会召开\n\n本报讯 3月4日，我区召开防汛工作会。区长何静出席并讲话，要求各街道做好河道巡查。\n";

    private readonly TemporaryFolder _folder = new();

    private string Store => $"sqlite:{_folder["graph.db"]}";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_home_that_several_divisions_bear_is_refused_with_all_of_them_and_how_to_name_one()
    {
        var run = await KgRun.OfAsync("ingest", _folder.Write("page.txt", Text), "--home", "鼓楼区", "--store", Store);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith("kg: --home 鼓楼区 may be any of 4 divisions: 江苏省南京市鼓楼区 (320106), 江苏省徐州市鼓楼区 (320302), 福建省福州市鼓楼区 (350102), 河南省开封市鼓楼区 (410204); ");
        run.Error.ShouldEndWith("write one of them in full, as in --home 江苏省南京市鼓楼区, or its code, as in --home 320106.\n");
        File.Exists(_folder["graph.db"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("乌有区")]
    [InlineData("999999")]
    public async Task A_home_that_no_list_has_is_refused_before_anything_is_made(string home)
    {
        var run = await KgRun.OfAsync("ingest", _folder.Write("page.txt", Text), "--home", home, "--store", Store);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith($"kg: --home {home}: no list has such a division;");
        File.Exists(_folder["graph.db"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("福建省福州市鼓楼区")]
    [InlineData("福州市鼓楼区")]
    [InlineData("350102")]
    public async Task One_of_them_is_named_in_full_or_by_its_code(string home)
    {
        (await KgRun.OfAsync("ingest", _folder.Write("page.txt", Text), "--home", home, "--store", Store)).Code.ShouldBe(ExitCode.Fine);

        (await ExportAsync()).ShouldContain("350102");
    }

    [Fact]
    public async Task The_home_code_of_a_manifest_decides_and_without_it_a_warning_tells_the_choice()
    {
        var page = _folder.Write("page.txt", Text);
        _folder.Write("manifest.json", """{ "page": { "home": "鼓楼区", "homeCode": "410204" } }""");
        (await KgRun.OfAsync("ingest", page, "--store", Store)).Error.ShouldNotContain("鼓楼区");
        (await ExportAsync()).ShouldContain("410204");

        _folder.Write("manifest.json", """{ "page": { "home": "鼓楼区" } }""");
        var run = await KgRun.OfAsync("extract", page);
        run.Code.ShouldBe(ExitCode.Fine);
        run.Error.ShouldContain("kg: warning: the home 鼓楼区 of page may be any of 4 divisions: 江苏省南京市鼓楼区 (320106), ");
        run.Error.ShouldContain("To be sure write it in full, or its code as homeCode.");
    }

    [Fact]
    public async Task A_worker_is_not_started_for_a_home_that_can_never_be_right()
    {
        Directory.CreateDirectory(_folder["pages"]);
        var run = await KgRun.OfAsync("work", _folder["pages"], "--home", "鼓楼区", "--store", Store);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("--home 鼓楼区 may be any of 4 divisions");
    }

    private async Task<string> ExportAsync() => (await KgRun.OfAsync("export", "--store", Store)).Output;
}
