using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.BadInput;

/// <summary>Command lines, and files that they name, that make no sense.</summary>
public sealed class BadCommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("name what to do: demo, extract, ingest")]
    [InlineData("'inget' is no verb of kg; the verbs are demo, extract, ingest", "inget", "page.txt")]
    [InlineData("'--stroe' is no option of kg ingest.", "ingest", "page.txt", "--stroe", "sqlite:x.db", "--store", "sqlite:y.db")]
    [InlineData("'--nothing' is no option of kg score.", "score", "a", "b", "--nothing")]
    [InlineData("Option '--store' is required.", "export")]
    [InlineData("'pdf' is no value for --format; write eval or json or text.", "extract", "page.txt", "--format", "pdf")]
    [InlineData("'many' is no value for --port; write a whole number.", "demo", "--port", "many")]
    [InlineData("--date 2023-03: write the day as 2023-03-30, or as 2023 where only the year is known.", "extract", "page.txt", "--date", "2023-03")]
    [InlineData("'graph.db' is no store: it begins with neither sqlite: nor neo4j:;", "export", "--store", "graph.db")]
    [InlineData("--divisions nowhere.tsv: there is no such file.", "extract", "page.txt", "--divisions", "nowhere.tsv")]
    [InlineData("nowhere.json: the manifest can't be read: ", "extract", "page.txt", "--manifest", "nowhere.json")]
    [InlineData("'ftp//x' is no address to listen at; write http://ADDRESS:PORT", "serve", "--store", "sqlite:x.db", "--urls", "ftp//x")]
    [InlineData("'http://127.0.0.1:99999': ports go from 1 to 65535;", "demo", "--port", "99999")]
    [InlineData("'example.org' is no address of this machine's;", "serve", "--store", "sqlite:x.db", "--urls", "http://example.org:80")]
    [InlineData("nowhere.jsonl: no such file or folder;", "score", "nowhere.jsonl", "nowhere.jsonl")]
    public async Task A_wrong_command_line_says_what_is_wrong_and_does_nothing(string says, params string[] arguments)
    {
        var run = await KgRun.OfAsync(arguments);
        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("kg: ");
        run.Error.ShouldContain(says);
        run.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("divisions.tsv", "柳溪县\n", "--divisions")]
    [InlineData("manifest.json", "{ \"page\": { \"date\": \"yesterday\" } }", "--manifest")]
    public async Task A_broken_file_that_the_command_line_names_is_named_with_its_line(string name, string text, string option)
    {
        var file = _folder.Write(name, text);
        var run = await KgRun.OfProcessAsync("extract", _folder.Write("pages/page.txt", "柳溪县召开会议。"), option, file);
        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith($"kg: {file}:1");
    }

    [Fact]
    public async Task What_begins_with_a_dash_behind_two_dashes_is_a_path()
    {
        var run = await KgRun.OfAsync("extract", "--", "-page.txt");
        run.Code.ShouldBe(ExitCode.InputFailed);
        run.Error.ShouldBe("kg: -page.txt: there is no such file or folder; check the path.\n");
    }

    [Fact]
    public async Task Results_that_cannot_be_written_have_a_code_of_their_own()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full to write to.");
        var page = _folder.Write("page.txt", "柳溪县竹桥镇召开防汛工作会，镇长何静出席并讲话，要求各村做好河道巡查。");
        var run = await Shell.RunAsync($"'{KgProcess.Program}' extract '{page}' > /dev/full");
        run.Code.ShouldBe(ExitCode.OutputUnwritable);
        run.Error.ShouldContain("kg: the results can't be written (");
        run.Error.ShouldNotContain("   at ");
    }
}
