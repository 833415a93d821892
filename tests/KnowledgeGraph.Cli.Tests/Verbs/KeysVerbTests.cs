using System.Net;
using System.Net.Http.Headers;
using KnowledgeGraph.Cli.Tests.Processes;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class KeysVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_key_is_made_serves_is_listed_and_revoked()
    {
        var keys = _folder["keys.json"];
        var key = (await KgRun.OfAsync("keys", "make", "柳溪报", "--role", "editor", "--keys", keys)).Output.TrimEnd('\n');
        var listed = (await KgRun.OfAsync("keys", "list", "--keys", keys)).Output;
        listed.ShouldMatch("^[0-9a-f]{8} editor [0-9-]{10} counts 柳溪报\n$");

        await using var server = KgProcess.Start(TestContext.Current.CancellationToken, "serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", "--urls", "http://127.0.0.1:0", "--keys", keys, "--no-anonymous");
        var address = Serving.AddressIn(await server.SaysAsync("GraphQL at "));
        (await StatusAsync(address, null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(address, key)).ShouldBe(HttpStatusCode.OK);

        (await KgRun.OfAsync("keys", "revoke", listed[..8], "--keys", keys)).Output.ShouldContain("editor");
        (await KgRun.OfAsync("keys", "list", "--keys", keys)).Output.ShouldContain(" revoked ");
    }

    [Fact]
    public async Task Listing_a_file_that_is_not_there_says_so()
    {
        var run = await KgRun.OfAsync("keys", "list", "--keys", _folder["nothing.json"]);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith($"kg: --keys {_folder["nothing.json"]}: there is no such file; 'kg keys make NAME ");
    }

    [Theory]
    [InlineData("--no-anonymous", "", "--no-anonymous shuts everyone out")]
    [InlineData("--keys", "nothing.json", "there is no such file; 'kg keys make NAME")]
    [InlineData("--issuer", "https://login.example", "--issuer needs --audience")]
    public async Task What_does_not_fit_together_is_told_before_anything_is_opened(string option, string value, string reason)
    {
        string[] arguments = ["serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", option, .. value.Length > 0 ? [value] : Array.Empty<string>()];

        var run = await KgRun.OfAsync(arguments);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain(reason);
        File.Exists(_folder["graph.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_file_of_keys_keeps_the_server_from_starting()
    {
        var keys = _folder.Write("keys.json", "[\n  { \"id\": \"a1\" }\n]");

        var run = await KgRun.OfAsync("serve", "--create", "--store", $"sqlite:{_folder["graph.db"]}", "--keys", keys);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith($"kg: {keys}, line 2: ");
        File.Exists(_folder["graph.db"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_that_several_programs_make_at_one_time_all_count()
    {
        var keys = _folder["keys.json"];

        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => KgRun.OfProcessAsync("keys", "make", $"客户{number}", "--keys", keys)));

        (await KgRun.OfAsync("keys", "list", "--keys", keys)).Lines.Length.ShouldBe(4);
    }

    private static async Task<HttpStatusCode> StatusAsync(Uri address, string? key)
    {
        using var http = new HttpClient();
        if (key is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await http.GetAsync(new Uri(address, "?query={__typename}"), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
