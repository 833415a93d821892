using System.Text.RegularExpressions;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Browser;

/// <summary>The questions of docs/neo4j-browser.md: each a statement, and the table of rows behind it.</summary>
internal sealed partial class GuidePage
{
    private static string File => Path.Combine(RepositoryFiles.Root, "docs", "neo4j-browser.md");

    private readonly string _text = System.IO.File.ReadAllText(File);

    /// <summary>Statement and table, in the page's order.</summary>
    public IReadOnlyList<(string Statement, string Table)> Questions => [.. Question().Matches(_text).Select(match => (match.Groups["statement"].Value, match.Groups["table"].Value))];

    /// <summary>Writes the page with these tables in place of its own.</summary>
    public void Write(IEnumerable<string> tables)
    {
        var next = new Queue<string>(tables);
        System.IO.File.WriteAllText(File, Question().Replace(_text, match => $"```cypher\n{match.Groups["statement"].Value}```\n\n{next.Dequeue()}"));
    }

    [GeneratedRegex(@"```cypher\n(?<statement>.*?)```\n\n(?<table>(?:\|[^\n]*\n)+)", RegexOptions.Singleline)]
    private static partial Regex Question();
}
