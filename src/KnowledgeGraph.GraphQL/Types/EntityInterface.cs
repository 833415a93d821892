using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Paging;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>What every node of the graph has, whatever its type.</summary>
internal static class EntityInterface
{
    public const string TypeName = "Entity";

    private const int DefaultMentions = 10;

    /// <summary>Adds the interface; <paramref name="objects"/> gives the schema's type of an entity type.</summary>
    public static InterfaceGraphType Add(TypeCatalog catalog, IReadOnlyDictionary<string, ObjectGraphType> objects)
    {
        var type = catalog.Add(new InterfaceGraphType
        {
            Name = TypeName,
            Description = "A node of the graph: a person, a post, a division, … (实体).",
            ResolveType = value => value is Entity entity && objects.TryGetValue(entity.Type, out var found) ? found : null,
        });
        AddCommon(type, promise: true);
        return type;
    }

    /// <summary>The common fields; on the interface as promises, on its types with what fulfils them.</summary>
    public static void AddCommon(IComplexGraphType type, bool promise = false)
    {
        Common("id", PartKinds.None, TypeCatalog.Some(Fields.Id), "Public id. The id of any mention, and any id the entity had, leads here too (编号).", entity => entity.Id);
        Common("type", PartKinds.None, TypeCatalog.Some(Fields.Text), "Type name in the ontology: Person, Position, … (类型).", entity => entity.Type);
        Common("name", PartKinds.None, TypeCatalog.Some(Fields.Text), "The fullest name that the articles use (名称).", entity => entity.Name);
        Common("aliases", PartKinds.Aliases, TypeCatalog.Many(Fields.Text), "Other forms of the name, in code-point order (别名).", entity => entity.Aliases);
        Common("firstSeen", PartKinds.Seen, TypeCatalog.Maybe(PartialDateScalar.TypeName), "First issue day on which it is mentioned (首次出现).", entity => entity.Seen?.First);
        Common("lastSeen", PartKinds.Seen, TypeCatalog.Maybe(PartialDateScalar.TypeName), "Last issue day on which it is mentioned (最近出现).", entity => entity.Seen?.Last);
        Common("articles", PartKinds.Articles, TypeCatalog.Some(Fields.Int), "How many articles mention it (报道数).", entity => entity.Articles);
        var first = Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", DefaultMentions);
        const string About = "Where it is mentioned, newest article first (提及).";
        var mentions = TypeCatalog.Many(MentionTypes.Mention);
        WantedParts.Note(promise ? type.Promise("mentionedIn", mentions, About, first) : type.Ask<Entity>("mentionedIn", mentions, About, MentionedIn, first), Parts.None);

        void Common(string name, PartKinds shows, IGraphType result, string about, Func<Entity, object?> read) =>
            WantedParts.Note(promise ? type.Promise(name, result, about) : type.Read(name, result, about, read), Parts.Of(shows));
    }

    private static object MentionedIn(Entity entity, IResolveFieldContext context) =>
        context.Session().MentionsOf(entity.Id, PageRequest.SizeOf("first", context.GetArgument<int>("first")));
}
