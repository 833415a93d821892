using System.ComponentModel;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The programs of docs/clients.md print what stands below them.</summary>
public sealed partial class ClientDocsTests(ClientDocsTests.KeyedApi api) : IClassFixture<ClientDocsTests.KeyedApi>
{
    private const string Served = "http://127.0.0.1:5080";
    private static readonly string Docs = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "clients.md"));

    public static TheoryData<string, string, string> Programs => [.. Examples("sh", "python", "js")];

    public static TheoryData<string, string, string> Panels => [.. Examples("json")];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_program_prints_what_is_shown(string language, string code, string output)
    {
        using var folder = new TemporaryFolder();
        var (program, file) = language switch { "sh" => ("bash", "example.sh"), "python" => ("python3", "example.py"), _ => ("node", "example.mjs") };
        await File.WriteAllTextAsync(folder[file], code.Replace(Served, api.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(program, [folder[file]]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["KEY"], start.Environment["PYTHONIOENCODING"]) = (KeyedApi.Key, "utf-8");
        using var process = StartOrSkip(start);

        var (printed, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        (await printed).TrimEnd('\n').ShouldBe(output.TrimEnd('\n'), await errors);
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public async Task A_panel_finds_its_rows_and_columns(string language, string code, string output)
    {
        language.ShouldBe("json");
        var panel = JsonElement.Parse(code);
        var query = panel.GetProperty("url_options").GetProperty("body_graphql_query").GetString();
        using var response = await api.Http.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        var rows = panel.GetProperty("root_selector").GetString()!.Split('.').Aggregate(answer, (at, name) => at.GetProperty(name));
        var columns = panel.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("selector").GetString()!).ToList();

        string.Join('\n', rows.EnumerateArray().Select(row => string.Join(' ', columns.Select(column => row.GetProperty(column).ToString())))).ShouldBe(output.TrimEnd('\n'));
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

    private static IEnumerable<TheoryDataRow<string, string, string>> Examples(params string[] languages) => Blocks().Matches(Docs)
        .Where(match => languages.Contains(match.Groups["language"].Value))
        .Select(match => new TheoryDataRow<string, string, string>(match.Groups["language"].Value, match.Groups["code"].Value, match.Groups["output"].Value));

    [GeneratedRegex("```(?<language>sh|python|js|json)\n(?<code>.*?)```\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    /// <summary>The sample graph, with a key.</summary>
    public sealed class KeyedApi : Api
    {
        public const string Key = "a-key-for-tests";

        protected override AccessOptions Access { get; } = new() { EditorKey = Key };
    }
}
