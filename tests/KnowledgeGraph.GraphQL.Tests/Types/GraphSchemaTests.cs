using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public sealed class GraphSchemaTests
{
    private const string OwnOntology =
        """
        entities:
          - name: Person
            label: { en: person, zh: 人物 }
            plural: people
            about: A named human being.
            attributes: []
          - name: Award
            label: { en: award, zh: 奖项 }
            plural: awards
            about: Something that is won.
            attributes:
              - { name: rank, type: [first, second], about: How high (等级). }
              - { name: awardedOn, type: date, about: The day (日期). }
              - { name: points, type: number, about: How many (分数). }
          - name: Article
            label: { en: article, zh: 报道 }
            plural: articles
            about: One news item.
            attributes: []
        edges:
          - name: WAS_GIVEN
            label: { en: was given, zh: 获得 }
            out: wasGiven
            in: winners
            about: Who won what.
            from: [Person]
            to: [Award]
            attributes: []
        """;

    [Fact]
    public void A_new_type_of_the_ontology_needs_no_code()
    {
        var sdl = SchemaText.Of(Services(OntologyLoader.Load(new StringReader(OwnOntology), "own.yaml")));

        sdl.ShouldContain("type Award implements Entity {");
        sdl.ShouldContain("enum AwardRank {");
        sdl.ShouldContain("  awardedOn: PartialDateWhere");
        sdl.ShouldContain("  points: Float");
        sdl.ShouldContain("type WasGivenFact implements Fact {");
        sdl.ShouldContain("  winners: PersonRelationWhere");
        sdl.ShouldNotContain("HOLDS ", Case.Sensitive);
    }

    [Fact]
    public void Everything_is_described()
    {
        var schema = Services(GraphOntology.Default).GetRequiredService<ISchema>();
        schema.Initialize();

        var bare = schema.AllTypes.Where(type => !IsStandard(type)).SelectMany(Undescribed);

        bare.ShouldBeEmpty();
    }

    private static bool IsStandard(IGraphType type) =>
        type.Name.StartsWith("__", StringComparison.Ordinal) || type.Name is "String" or "Int" or "Float" or "Boolean" or "ID";

    private static IEnumerable<string> Undescribed(IGraphType type)
    {
        if (string.IsNullOrEmpty(type.Description)) yield return type.Name;
        if (type is not IComplexGraphType complex) yield break;
        foreach (var field in complex.Fields)
        {
            if (string.IsNullOrEmpty(field.Description)) yield return $"{type.Name}.{field.Name}";
            foreach (var argument in field.Arguments ?? [])
            {
                if (string.IsNullOrEmpty(argument.Description)) yield return $"{type.Name}.{field.Name}({argument.Name})";
            }
        }
    }

    private static ServiceProvider Services(GraphOntology ontology)
    {
        var services = new ServiceCollection();
        services.AddSingleton(ontology);
        services.AddKnowledgeGraphGraphQL();
        return services.BuildServiceProvider();
    }
}
