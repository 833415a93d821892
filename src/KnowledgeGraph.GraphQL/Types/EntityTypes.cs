using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Questions;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>One object type for each entity type of the ontology: common fields, its attributes, its relations.</summary>
internal static class EntityTypes
{
    public static void Add(TypeCatalog catalog, GraphOntology ontology)
    {
        var objects = ontology.Entities.ToDictionary(type => type.Name, type => new ObjectGraphType
        {
            Name = type.Name,
            Description = $"{type.About} ({type.Label.Zh})",
            IsTypeOf = value => value is Entity entity && entity.Type == type.Name,
        });
        var common = EntityInterface.Add(catalog, objects);
        foreach (var type in ontology.Entities)
        {
            var target = catalog.Add(objects[type.Name]);
            EntityInterface.AddCommon(target);
            foreach (var attribute in type.Attributes) target.AddAttribute<Entity>(catalog, attribute, entity => entity.Attributes);
            foreach (var relation in Relation.Of(ontology, type)) target.AddField(RelationField.Of(catalog, relation));
            if (type.Name == ArticleFields.TypeName) ArticleFields.AddTo(target, catalog);
            QuestionFields.AddToEntity(target, catalog, ontology);
            target.AddResolvedInterface(common);
        }
    }
}
