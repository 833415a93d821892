using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Docs;

/// <summary>The programs of docs/api.md and docs/clients.md print what stands below them, over the papers that every reader has.</summary>
public sealed class ProgramExamplesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Served = "http://127.0.0.1:5080";

    public static TheoryData<string, string, string, string> Programs => [.. Examples("sh", "python", "js")];

    public static TheoryData<string, string, string, string> Panels => [.. Examples("json")];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_program_prints_what_is_shown(string page, string language, string code, string output)
    {
        using var folder = new TemporaryFolder();
        var (program, name) = language switch { "sh" => ("bash", "example.sh"), "python" => ("python3", "example.py"), _ => ("node", "example.mjs") };
        var origin = code.Contains("mutation", StringComparison.Ordinal) ? await server.WritableAsync() : server.Origin;
        var file = folder.Write(name, code.Replace(Served, origin, StringComparison.Ordinal));
        var start = new ProcessStartInfo(program, [file]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        (start.Environment["KEY"], start.Environment["PYTHONIOENCODING"]) = (SampleServer.Key, "utf-8");
        using var process = StartOrSkip(start);

        var (printed, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0, await errors);
        Compare(new DocumentedExample(page, language, code, output), await printed);
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public async Task A_panel_finds_its_rows_and_columns(string page, string language, string code, string output)
    {
        var panel = JsonNode.Parse(code)!;
        var data = await Serving.AskAsync(server.Api, panel["url_options"]!["body_graphql_query"]!.GetValue<string>());

        var rows = panel["root_selector"]!.GetValue<string>().Split('.').Skip(1).Aggregate(data, (at, name) => at[name]!);
        var columns = panel["columns"]!.AsArray().Select(column => column!["selector"]!.GetValue<string>()).ToList();

        Compare(new DocumentedExample(page, language, code, output), string.Join('\n', rows.AsArray().Select(row => string.Join(' ', columns.Select(column => row![column]!.ToString())))));
    }

    private static void Compare(DocumentedExample example, string printed)
    {
        if (printed.TrimEnd('\n') == example.Answer.TrimEnd('\n')) return;
        if (!DocumentedExample.Updates) printed.TrimEnd('\n').ShouldBe(example.Answer.TrimEnd('\n'));
        example.Write(printed);
    }

    private static Process StartOrSkip(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{start.FileName} is not installed.");
            throw;
        }
    }

    private static IEnumerable<TheoryDataRow<string, string, string, string>> Examples(params string[] languages) => new[] { "api.md", "clients.md" }
        .SelectMany(page => DocumentedExample.Of(page, "text", languages))
        .Select(example => new TheoryDataRow<string, string, string, string>(example.Page, example.Language, example.Code, example.Answer));
}
