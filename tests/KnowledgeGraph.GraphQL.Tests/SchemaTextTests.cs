using KnowledgeGraph.Testing.Files;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests;

public sealed class SchemaTextTests
{
    private static readonly string Reviewed = Path.Combine(RepositoryFiles.Root, "src", "KnowledgeGraph.GraphQL", "schema.graphql");

    [Fact]
    public async Task The_schema_is_the_reviewed_one()
    {
        var text = SchemaText.Of(Services());
        var received = Path.Combine(AppContext.BaseDirectory, "schema.received.graphql");
        await File.WriteAllTextAsync(received, text, TestContext.Current.CancellationToken);

        var reviewed = await File.ReadAllTextAsync(Reviewed, TestContext.Current.CancellationToken);

        var (now, before) = FirstDifference(text.Split('\n'), reviewed.ReplaceLineEndings("\n").Split('\n'));
        now.ShouldBe(before, $"The schema has changed. Look at it (diff {Reviewed} {received}), then accept it: cp {received} {Reviewed}");
    }

    private static (string? Now, string? Before) FirstDifference(string[] now, string[] before) => Enumerable
        .Range(0, Math.Max(now.Length, before.Length))
        .Select(i => (Now: now.ElementAtOrDefault(i), Before: before.ElementAtOrDefault(i)))
        .FirstOrDefault(lines => lines.Now != lines.Before);

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddKnowledgeGraphGraphQL();
        return services.BuildServiceProvider();
    }
}
