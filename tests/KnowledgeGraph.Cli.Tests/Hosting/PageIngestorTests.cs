using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Cli.Hosting;
using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Memory;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Hosting;

public sealed class PageIngestorTests : IDisposable
{
    private const string Key = "a key for tests";
    private const string Ingest = "mutation($page: PageInput!) { ingest(page: $page) { unchanged articles { sequence } } }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_comes_in_through_the_api_once_with_the_day_or_the_year_of_its_issue()
    {
        var pages = Path.Combine(RepositoryFiles.Seeds, "pages");
        var name = Directory.GetFiles(pages, "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).First()!;
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(pages, "manifest.json"), TestContext.Current.CancellationToken));
        var entry = manifest.RootElement.GetProperty(name);
        var text = await File.ReadAllTextAsync(Path.Combine(pages, name + ".txt"), TestContext.Current.CancellationToken);
        var page = new { name, text, newspaper = entry.GetProperty("newspaper").GetString(), home = entry.GetProperty("home").GetString(), issueDate = entry.GetProperty("date").GetString() };
        await using var server = KgProcess.Start(
            new Dictionary<string, string?> { ["KNOWLEDGEGRAPH_KEY"] = Key }, TestContext.Current.CancellationToken,
            "serve", "--store", $"sqlite:{_folder["graph.db"]}", "--urls", "http://127.0.0.1:0", "--ingest", "--divisions", Path.Combine(pages, "divisions.tsv"));
        using var http = new HttpClient { BaseAddress = Serving.AddressIn(await server.SaysAsync("GraphQL at ")) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);

        var first = await MutateAsync(http, page);
        var again = await MutateAsync(http, page);

        first.GetProperty("articles").GetArrayLength().ShouldBeGreaterThan(0, first.ToString());
        again.GetProperty("articles").GetArrayLength().ShouldBe(0);
        again.GetProperty("unchanged").GetInt32().ShouldBe(first.GetProperty("articles").GetArrayLength());

        const string Undated = "本报讯（记者 林夏）3月4日，县政协召开座谈会，主席江枫出席并讲话，要求各委员做好调研。";
        await MutateAsync(http, new { name = "y", text = Undated, issueDate = "2022" });
        var years = await PostAsync(http, "{ articles(where: { issueYear: { eq: \"2022\" } }) { nodes { issueDate issueYear pageName } } }", null);
        years.GetProperty("data").GetProperty("articles").GetProperty("nodes").ToString().ShouldBe("""[{"issueDate":null,"issueYear":"2022","pageName":"y"}]""");
        var refused = await PostAsync(http, Ingest, new { page = new { name = "m", text = Undated, issueDate = "2022-03" } });
        refused.GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("'issueDate' is 2022-03; give the day of the issue, or its year.");
    }

    [Fact]
    public async Task A_list_that_was_wrong_is_read_again_once_it_is_mended()
    {
        var list = _folder["divisions.tsv"];
        using var ingestor = new PageIngestor([list]);
        await using var store = new MemoryGraphStore();
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        var page = new Page(new PageMetadata { Name = "p" }, "柳溪县召开防汛工作会，县长何静主持会议并讲话，要求各镇做好河道巡查。", PageFormat.PlainText);
        await Should.ThrowAsync<UsageException>(() => ingestor.IngestAsync(page, writer, TestContext.Current.CancellationToken));

        File.Copy(Path.Combine(RepositoryFiles.Seeds, "pages", "divisions.tsv"), list);

        (await ingestor.IngestAsync(page, writer, TestContext.Current.CancellationToken)).Failure.ShouldBeNull();
    }

    private static async Task<JsonElement> MutateAsync(HttpClient http, object page)
    {
        var answer = await PostAsync(http, Ingest, new { page });
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data").GetProperty("ingest");
    }

    private static async Task<JsonElement> PostAsync(HttpClient http, string query, object? variables)
    {
        using var response = await http.PostAsJsonAsync("", new { query, variables }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
