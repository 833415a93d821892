using System.Text.RegularExpressions;
using KnowledgeGraph.Testing.Files;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests;

public sealed partial class SchemaTextTests
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

    [Fact]
    public async Task Every_type_field_argument_and_word_is_described()
    {
        var lines = (await File.ReadAllLinesAsync(Reviewed, TestContext.Current.CancellationToken)).Select(line => line.Trim()).Where(line => line.Length > 0).SkipWhile(line => line != "}").ToList();

        var undescribed = lines.Zip(lines.Skip(1)).Where(pair => Defines().IsMatch(pair.Second) && !pair.First.StartsWith('"')).Select(pair => pair.Second);

        lines.Count(line => line.StartsWith('"')).ShouldBeGreaterThan(500);
        undescribed.ShouldBeEmpty();
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

    [GeneratedRegex("^(type |input |enum |interface |scalar |union |[a-z]\\w* ?[:(]|[A-Z][A-Z_0-9]*$)")]
    private static partial Regex Defines();
}
