using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Neo4j.Drawing;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Browser;

/// <summary>The style file for Neo4j Browser knows every type that the graph has.</summary>
public sealed partial class StyleTests
{
    private static string Style => File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "browser", "style.grass"));

    /// <summary>What is drawn beside the graph's edges.</summary>
    private static IReadOnlyDictionary<string, string[]> Drawn { get; } = new Dictionary<string, string[]>
    {
        [DrawnEdge.Tenure] = ["from", "to", "state"],
        [DrawnEdge.Succession] = ["post", "date"],
    };

    [Fact]
    public void Every_type_of_node_has_a_rule() =>
        Rules("node").ShouldBe(GraphOntology.Default.Entities.Select(type => type.Name).Concat(["Entity", "Evidence", "Official"]), ignoreOrder: true);

    [Fact]
    public void Every_type_of_relationship_has_a_rule() =>
        Rules("relationship").ShouldBe(GraphOntology.Default.Edges.Select(type => type.Name).Concat(["IN", .. Drawn.Keys]), ignoreOrder: true);

    [Fact]
    public void Captions_name_attributes_that_the_edge_has()
    {
        foreach (Match caption in Caption().Matches(Style))
            AttributesOf(caption.Groups["type"].Value).ShouldContain(caption.Groups["name"].Value);
    }

    [Fact]
    public void It_has_no_comments_which_the_browser_takes_for_selectors() => Style.ShouldNotContain("/*");

    private static IEnumerable<string> AttributesOf(string type) =>
        Drawn.TryGetValue(type, out var names) ? names : GraphOntology.Default.Edge(type).Attributes.Select(attribute => attribute.Name);

    private static IEnumerable<string> Rules(string kind) => Selector().Matches(Style).Where(match => match.Groups[1].Value == kind).Select(match => match.Groups[2].Value);

    [GeneratedRegex(@"^(node|relationship)\.(\w+) \{", RegexOptions.Multiline)]
    private static partial Regex Selector();

    [GeneratedRegex("""relationship\.(?<type>\w+) \{[^}]*caption: "\{(?<name>\w+)\}";""")]
    private static partial Regex Caption();
}
