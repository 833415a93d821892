using System.Net.Http.Headers;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Access;

/// <summary>What the audit log notes, and what it can't be filled with.</summary>
public sealed class AuditTests : IDisposable
{
    private const string Key = "a key for tests";
    private const string Undo = "mutation($id: ID!) { undoJudgement(id: $id, by: \"编辑甲\") { judgement { id } } }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Who_has_no_key_leaves_nothing_in_it()
    {
        await using var api = await ApiAsync(_folder["audit.jsonl"]);

        (await api.RefusalAsync(Undo, new { id = "x" })).Code.ShouldBe("FORBIDDEN");

        (await LinesAsync()).ShouldBeEmpty();
        api.Logged.Entries.ShouldNotContain(entry => entry.Message.StartsWith("Mutation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_only_read_is_noted_without_what_it_sent()
    {
        await using var api = await ApiAsync(_folder["audit.jsonl"]);
        api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new KeyFile(_folder["keys.json"]).Make("读者", Role.Reader, TimeProvider.System.GetUtcNow()));

        (await api.RefusalAsync(Undo, new { id = new string('x', 10_000) })).Code.ShouldBe("FORBIDDEN");

        var line = (await LinesAsync()).ShouldHaveSingleItem();
        line.Length.ShouldBeLessThan(300);
        var entry = JsonElement.Parse(line);
        entry.GetProperty("who").GetString().ShouldStartWith("读者 (");
        entry.GetProperty("mutation").GetString().ShouldBe("undoJudgement");
        entry.GetProperty("outcome").GetString().ShouldBe("FORBIDDEN");
        entry.GetProperty("arguments").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_long_text_is_noted_by_its_beginning()
    {
        await using var api = await ApiAsync(_folder["audit.jsonl"]);
        api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);

        await api.RefusalAsync(Undo, new { id = new string('x', 10_000) });

        var noted = JsonElement.Parse((await LinesAsync()).ShouldHaveSingleItem()).GetProperty("arguments").GetProperty("id").GetString()!;
        noted.ShouldBe(new string('x', AuditLine.LongestText) + "… (10000 characters)");
    }

    [Fact]
    public async Task A_full_disk_loses_no_answer_and_is_told_in_the_log()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a disk that is always full.");
        await using var api = await ApiAsync("/dev/full");
        api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);

        (await api.RefusalAsync(Undo, new { id = "x" })).Code.ShouldBe("BAD_ARGUMENT");

        api.Logged.Entries.ShouldContain(entry => entry.Level == LogLevel.Error && entry.Message.Contains("/dev/full", StringComparison.Ordinal));
        api.Logged.Entries.ShouldContain(entry => entry.Message.Contains("undoJudgement", StringComparison.Ordinal));
    }

    private async Task<NotedApi> ApiAsync(string audit)
    {
        var api = new NotedApi(new AccessOptions { EditorKey = Key, KeyFile = _folder["keys.json"], AuditFile = audit });
        await api.InitializeAsync();
        return api;
    }

    private async Task<string[]> LinesAsync()
    {
        using var reader = new StreamReader(new FileStream(_folder["audit.jsonl"], FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class NotedApi(AccessOptions access) : Api
    {
        public Logged Logged { get; } = new();

        protected override AccessOptions Access { get; } = access;

        protected override void Configure(IServiceCollection services) => services.AddLogging(logging => logging.AddProvider(Logged));
    }
}
