using KnowledgeGraph.Evaluation.Records;
using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Evaluation.Tests.Records;

public sealed class RecordedFiguresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ScoreReport _report = new([new("articles", 1, 1, 1), new("all entities", 0, 0, 0), new("all facts", 1, 0, 0)], [new("title", 3, 4)], [], []);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("| articles | 0.5 |")]
    [InlineData("| articles | 0.5005 |")]
    [InlineData("| title | 0.75 | of all |")]
    [InlineData("| mean | 0.5000 |")]
    public void A_figure_that_is_reached_has_not_fallen(string row) => Fallen(row).ShouldBeEmpty();

    [Theory]
    [InlineData("| articles | 0.5006 |", "articles: 0.5000, recorded 0.5006")]
    [InlineData("| title | 0.8 |", "title: 0.7500, recorded 0.8000")]
    [InlineData("| tittle | 0.1 |", "tittle: , recorded 0.1000")]
    public void A_figure_that_is_lower_or_unknown_has_fallen(string row, string line) => Fallen(row).ShouldBe([line]);

    [Fact]
    public void Each_set_has_its_own_table()
    {
        var page = _folder.Write("q.md", "<!-- recorded a -->\n| f | v |\n|---|---|\n| articles | 1 |\n\n<!-- recorded b -->\n| f | v |\n|---|---|\n| articles | 0 |\n\n| title | 1 |\n");
        RecordedFigures.Load(page, "b").Fallen(_report).ShouldBeEmpty();
        RecordedFigures.Load(page, "a").Fallen(_report).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("| articles | high |", "q.md:4: ")]
    [InlineData("| articles |", "q.md:4: ")]
    [InlineData("", "q.md:1: the table has no rows")]
    public void A_broken_table_is_named(string row, string message) => Should.Throw<AnnotationException>(() => Fallen(row)).Message.ShouldContain(message);

    private IReadOnlyList<string> Fallen(string row) =>
        RecordedFigures.Load(_folder.Write("q.md", $"<!-- recorded reference -->\n| figure | F1 |\n|---|---|\n{row}\n"), "reference").Fallen(_report);
}
