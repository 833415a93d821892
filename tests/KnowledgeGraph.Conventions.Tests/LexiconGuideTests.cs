using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>"How to add words" in docs/quality.md tells the words of the second columns as the files have them.</summary>
public sealed class LexiconGuideTests
{
    private const string Heading = "## How to add words";

    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "src", "KnowledgeGraph.Extraction", "Data", "lexicons");

    private static IReadOnlyList<string> Rows { get; } =
        [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "quality.md")).SkipWhile(line => line != Heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

    [Theory]
    [InlineData("post-doubts.tsv")]
    [InlineData("unnamed-people.tsv")]
    [InlineData("any-of-a-kind.tsv")]
    [InlineData("body-parts.tsv")]
    [InlineData("namesakes.tsv")]
    [InlineData("shared-acts.tsv")]
    public void A_lexicon_has_its_row_with_every_word_of_its_second_column_and_an_example_that_it_lacks(string file)
    {
        var row = Rows.Where(row => row.StartsWith($"| `{file}` |", StringComparison.Ordinal)).ShouldHaveSingleItem();
        var lines = File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();

        foreach (var word in lines.Where(line => line.Length > 1).Select(line => line[1]).Distinct()) row.ShouldContain($"`{word}`");
        var example = row.Split('|')[4].Split('`')[1].Split('⇥');
        example.Length.ShouldBeGreaterThanOrEqualTo(Math.Min(2, lines.Min(line => line.Length)));
        lines.Select(line => line[0]).ShouldNotContain(example[0], "the example is invented; it should be a word that the file lacks");
    }
}
