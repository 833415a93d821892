using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Conventions.Tests.Pages;

/// <summary>A page of docs/ that follows from code or data. It is kept in the repository, so that it can be read there and reviewed.</summary>
internal static class GeneratedPage
{
    /// <summary>Set to 1, the tests write the pages anew instead of comparing them.</summary>
    private const string UpdateVariable = "KNOWLEDGEGRAPH_UPDATE_DOCS";

    public static void ShouldBeCurrent(string name, string text)
    {
        var path = Path.Combine(RepositoryFiles.Root, "docs", name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(path, text);
        File.Exists(path).ShouldBeTrue($"docs/{name} is missing; run this test with {UpdateVariable}=1 and review what it wrote.");
        File.ReadAllText(path).ShouldBe(text, $"docs/{name} is out of date; run this test with {UpdateVariable}=1 and review the difference.");
    }

    /// <summary>Text within a cell of a table.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
