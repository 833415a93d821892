using System.Text;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Conventions.Tests.Pages;

/// <summary>docs/ontology.md follows from ontology.yaml.</summary>
public sealed class OntologyPageTests
{
    [Fact]
    public void The_page_on_the_ontology_is_current() => GeneratedPage.ShouldBeCurrent("ontology.md", Page(GraphOntology.Default));

    private static string Page(GraphOntology ontology)
    {
        var page = new StringBuilder("""
            # Ontology

            What the graph holds. Written from `src/KnowledgeGraph.Core/Ontology/ontology.yaml` by a test; change that file, not this page.
            A date can be partial: `2014`, `2014-08`, `2014-08-15`. Every edge also has the sentences that state it, first and last day of sight, the number of articles, and a confidence from 0 to 1.

            ## Nodes


            """.ReplaceLineEndings("\n"));
        foreach (var type in ontology.Entities)
        {
            page.Append($"### {type.Name} {type.Label.Zh}\n\n{type.About}\n\n");
            Attributes(type.Attributes, page);
        }
        page.Append("## Edges\n\n");
        foreach (var type in ontology.Edges)
        {
            page.Append($"### {type.Name} {type.Label.Zh}\n\n{string.Join(", ", type.From)} {(type.Symmetric ? "–" : "→")} {string.Join(", ", type.To)}. {type.About}\n\n");
            Attributes(type.Attributes, page);
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Attributes(IReadOnlyList<AttributeType> attributes, StringBuilder page)
    {
        if (attributes.Count == 0) return;
        page.Append("| attribute | values | meaning |\n|---|---|---|\n");
        foreach (var attribute in attributes)
        {
            var values = attribute.Values.Count > 0 ? string.Join(", ", attribute.Values) : Words(attribute.Kind);
            page.Append($"| `{attribute.Name}` | {values} | {GeneratedPage.Cell(attribute.About)} |\n");
        }
        page.Append('\n');
    }

    private static string Words(AttributeKind kind) => kind switch
    {
        AttributeKind.Flag => "true or nothing",
        AttributeKind.Date => "a date",
        AttributeKind.Number => "a number",
        _ => "text",
    };
}
