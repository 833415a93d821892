using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Files;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class ChangesVerbTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Store => "sqlite:" + _folder["graph.db"];

    public async ValueTask InitializeAsync()
    {
        await using var store = SqliteStore.Parse(Store);
        await store.MigrateAsync();
        await using var writer = await store.LeaseWriterAsync("a test", TimeSpan.FromMinutes(1));
        foreach (var name in new[] { "甲公司", "乙公司", "丙公司" }) await writer.CommitAsync(new BatchBuilder().Add(Some.Entity("Organization", name)));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("1 2", "--first", "2")]
    [InlineData("2 3", "--last", "2")]
    [InlineData("1 2 3", "--last", "9")]
    [InlineData("3", "--last", "2", "--since", "2")]
    [InlineData("2", "--last", "2", "--first", "1")]
    public async Task It_tells_the_commits_that_are_asked_for_the_oldest_first(string commits, params string[] options)
    {
        var run = await KgRun.OfAsync(["changes", "--store", Store, "--short", .. options]);

        string.Join(' ', run.Lines.Select(line => line.Split(' ')[0])).ShouldBe(commits);
    }
}
