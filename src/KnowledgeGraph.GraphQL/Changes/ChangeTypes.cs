using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Changes;

/// <summary>What became of one entity or fact. What was before is told by values, for the graph may know it no more.</summary>
internal static class ChangeTypes
{
    public static string EntityChange(TypeCatalog catalog) => catalog.Once("EntityChange", () =>
    {
        var type = new ObjectGraphType { Name = "EntityChange", Description = "What became of one entity (实体变更)." };
        type.Read<EntityChange>("kind", TypeCatalog.Some(Kind(catalog)), "Added, changed, removed or renamed.", change => change.Kind);
        type.Read<EntityChange>("before", TypeCatalog.Maybe(EntityState(catalog)), "As it was; null if it is new.", change => change.Before);
        type.Read<EntityChange>("after", TypeCatalog.Maybe(EntityState(catalog)), "As it is then; null if it is gone.", change => change.After);
        type.Read<EntityChange>("mergedInto", TypeCatalog.Maybe(Fields.Id), "For a removed entity, the id of the one that took its mentions over, if one did.", change => change.MergedInto);
        return type;
    });

    public static string FactChange(TypeCatalog catalog) => catalog.Once("FactChange", () =>
    {
        var type = new ObjectGraphType { Name = "FactChange", Description = "What became of one fact (事实变更)." };
        type.Read<FactChange>("kind", TypeCatalog.Some(Kind(catalog)), "Added, changed, removed or renamed.", change => change.Kind);
        type.Read<FactChange>("before", TypeCatalog.Maybe(FactState(catalog)), "As it was; null if it is new.", change => change.Before);
        type.Read<FactChange>("after", TypeCatalog.Maybe(FactState(catalog)), "As it is then; null if it is gone.", change => change.After);
        return type;
    });

    private static string Kind(TypeCatalog catalog) => catalog.Once("ChangeKind", () =>
    {
        var type = new EnumerationGraphType { Name = "ChangeKind", Description = "What became of something." };
        type.Add("ADDED", ChangeKind.Added, "It is new (新增).");
        type.Add("CHANGED", ChangeKind.Changed, "It has other values (变化).");
        type.Add("REMOVED", ChangeKind.Removed, "It is gone (删除).");
        type.Add("RENAMED", ChangeKind.Renamed, "It has another id (换编号).");
        return type;
    });

    private static string EntityState(TypeCatalog catalog) => catalog.Once("EntityState", () =>
    {
        var type = new ObjectGraphType { Name = "EntityState", Description = "An entity as it was at some time (实体状态)." };
        type.Read<Entity>("id", TypeCatalog.Some(Fields.Id), "Its public id then.", entity => entity.Id);
        type.Read<Entity>("type", TypeCatalog.Some(Fields.Text), "Type name in the ontology.", entity => entity.Type);
        type.Read<Entity>("name", TypeCatalog.Some(Fields.Text), "Its name.", entity => entity.Name);
        type.Read<Entity>("aliases", TypeCatalog.Many(Fields.Text), "Other forms of the name.", entity => entity.Aliases);
        type.AddAttributeList<Entity>(catalog, "Its attributes.", entity => entity.Attributes);
        type.Read<Entity>("articles", TypeCatalog.Some(Fields.Int), "How many articles mentioned it.", entity => entity.Articles);
        return type;
    });

    private static string FactState(TypeCatalog catalog) => catalog.Once("FactState", () =>
    {
        var type = new ObjectGraphType { Name = "FactState", Description = "A fact as it was at some time (事实状态)." };
        type.Read<Fact>("id", TypeCatalog.Some(Fields.Id), "Its public id then.", fact => fact.Id);
        type.Read<Fact>("type", TypeCatalog.Some(Fields.Text), "Edge type in the ontology.", fact => fact.Type);
        type.Read<Fact>("subject", TypeCatalog.Some(Fields.Id), "Id of the entity from which it goes.", fact => fact.Subject);
        type.Read<Fact>("object", TypeCatalog.Some(Fields.Id), "Id of the entity to which it goes.", fact => fact.Object);
        type.AddAttributeList<Fact>(catalog, "Its attributes.", fact => fact.Attributes);
        type.Read<Fact>("articles", TypeCatalog.Some(Fields.Int), "How many articles stated it.", fact => fact.Articles);
        type.Read<Fact>("confidence", TypeCatalog.Some(Fields.Float), "How likely it was held to be, from 0 to 1.", fact => fact.Confidence);
        return type;
    });
}
