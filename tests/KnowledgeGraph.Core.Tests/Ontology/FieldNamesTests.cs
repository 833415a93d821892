using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Core.Tests.Ontology;

public sealed class FieldNamesTests
{
    [Fact]
    public void An_edge_is_followed_by_one_field_from_each_end()
    {
        var holds = GraphOntology.Default.Edge("HOLDS");

        holds.Out.ShouldBe("holds");
        holds.In.ShouldBe("holders");
    }

    [Fact]
    public void An_edge_without_direction_is_followed_by_the_same_field_from_both_ends() =>
        GraphOntology.Default.Edge("COOPERATES_WITH").In.ShouldBeNull();

    [Theory]
    [InlineData("Holds", "holders", "'Holds' is no field name")]
    [InlineData("name", "holders", "every entity has")]
    [InlineData("holds", "holds", "taken by HOLDS")]
    [InlineData("holds", "title", "an attribute of Position")]
    public void A_field_that_means_something_else_is_refused_with_file_and_line(string @out, string @in, string reason)
    {
        var yaml = $"""
            entities:
              - {"{ name: Person, plural: people, label: { en: person, zh: 人物 }, about: One., attributes: [] }"}
              - {"{ name: Position, plural: positions, label: { en: post, zh: 职务 }, about: One., attributes: [ { name: title, type: text, about: One. } ] }"}
            edges:
              - name: HOLDS
                label: {"{ en: holds, zh: 任职 }"}
                out: {@out}
                in: {@in}
                about: One.
                from: [Person]
                to: [Position]
                attributes: []
            """;

        var error = Should.Throw<OntologyException>(() => OntologyLoader.Load(new StringReader(yaml), "own.yaml"));

        error.Message.ShouldStartWith("own.yaml:5: ");
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public void The_first_date_of_a_type_is_its_own() => GraphOntology.Default.Entity("Article").OwnDate!.Name.ShouldBe("issueDate");
}
