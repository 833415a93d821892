using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Evaluation.Tests.References;

public sealed class AnnotationFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_gather_under_their_page_in_order()
    {
        _folder.Write("b.jsonl", """
            {"page":"2","title":"甲"}

            {"title":"乙"}
            """);
        _folder.Write("a.jsonl", """{"page":"2","title":"丙"}""");
        var pages = AnnotationFile.Load(_folder.Path);
        pages.Select(page => $"{page.Name}:{string.Join(',', page.Articles.Select(article => article.Title))}").ShouldBe(["2:丙,甲", "b:乙"]);
    }

    [Theory]
    [InlineData("{\"page\":\"1\"}\n{\"page\":")]
    [InlineData("{\"page\":\"1\"}\nnull")]
    [InlineData("{\"page\":\"1\"}\n{\"entities\":null}")]
    [InlineData("{\"page\":\"1\"}\n[]")]
    public void A_wrong_line_is_named_with_file_and_number(string lines)
    {
        var file = _folder.Write("a.jsonl", lines);
        Should.Throw<AnnotationException>(() => AnnotationFile.Load(file)).Message.ShouldStartWith($"{file}:2: ");
    }

    [Fact]
    public void A_missing_path_is_named() =>
        Should.Throw<AnnotationException>(() => AnnotationFile.Load(_folder["none"])).Message.ShouldContain("none: no such file or folder");
}
