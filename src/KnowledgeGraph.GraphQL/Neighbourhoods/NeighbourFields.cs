using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Questions.Neighbourhoods;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Questions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Neighbourhoods;

/// <summary>What lies around somebody or something: neighbours, together.</summary>
internal static class NeighbourFields
{
    public const int MaxHops = 3;

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog, GraphOntology ontology)
    {
        query.Root(
            "neighbours",
            TypeCatalog.Many(NeighbourType(catalog)),
            "What lies around an entity, as far as so many facts lead: the nearest first, then what most articles state. A hub shows 100 facts of an edge type (邻居).",
            async context => await FindAsync(ontology, context),
            Arguments(ontology));
        if (!ontology.HasEntity("Person") || !ontology.HasEntity("Event")) return;
        query.Question(
            "together",
            CompanionType(catalog),
            "Who is together with a person: at most events, then in most articles (同场).",
            (context, reader, cancellation) => new Companions(reader).OfAsync(context.Text("person"), PageRequest.SizeOf("first", context.GetArgument<int>("first")), cancellation),
            Ask.Name("person", "A person, by id or name; of namesakes the best known."),
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", 10));
    }

    /// <summary>The arguments of fields that show what lies around an entity.</summary>
    public static QueryArgument[] Arguments(GraphOntology ontology) =>
    [
        Fields.Argument("id", TypeCatalog.Some(Fields.Id), "Around which entity; its id or that of a mention of it."),
        Fields.Argument("hops", TypeCatalog.Some(Fields.Int), $"How many facts away at most, 1 to {MaxHops}.", 1),
        Ask.Edges(ontology),
        Fields.Argument("types", new ListGraphType(TypeCatalog.Some("EntityTypeName")), "Only neighbours of these types, whatever lies between."),
        Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", PageRequest.DefaultSize),
    ];

    /// <summary>The neighbours that a field's arguments ask for; none where there is no such entity.</summary>
    public static async Task<IReadOnlyList<FoundNeighbour>> FindAsync(GraphOntology ontology, IResolveFieldContext context)
    {
        var (hops, first) = (PageRequest.SizeOf("hops", context.GetArgument<int>("hops"), MaxHops), PageRequest.SizeOf("first", context.GetArgument<int>("first")));
        var (edges, types) = (context.EdgeTypes(ontology), context.Texts("types") ?? []);
        if (await StartAsync(context) is not { } start) return [];
        return await context.Session().AskAsync((reader, token) => new NeighbourFinder(reader, ontology).FindAsync(start, hops, edges, types, first, token), context.CancellationToken);
    }

    /// <summary>The entity in the middle.</summary>
    public static Task<Entity?> StartAsync(IResolveFieldContext context) => context.Session().Named.Load(context.GetArgument<string>("id")).GetResultAsync(context.CancellationToken);

    private static string NeighbourType(TypeCatalog catalog) => catalog.Once("Neighbour", () =>
    {
        var type = new ObjectGraphType { Name = "Neighbour", Description = "An entity near another (邻居)." };
        type.Read<FoundNeighbour>("node", TypeCatalog.Some(EntityInterface.TypeName), "The entity (节点).", neighbour => neighbour.Node);
        type.Read<FoundNeighbour>("hops", TypeCatalog.Some(Fields.Int), "How many facts lead there (跳数).", neighbour => neighbour.Hops);
        type.Read<FoundNeighbour>("facts", TypeCatalog.Many(FactTypes.TypeName), "The facts that lead there from one hop less, those of most articles first (事实).", neighbour => neighbour.Facts);
        return type;
    });

    private static string CompanionType(TypeCatalog catalog) => catalog.Once("Companion", () =>
    {
        var type = new ObjectGraphType { Name = "Companion", Description = "Who shares events and articles with a person (同场者)." };
        type.Read<Companion>("person", TypeCatalog.Some("Person"), "The other person (人物).", other => other.Person);
        type.Read<Companion>("events", TypeCatalog.Some(Fields.Int), "How many events both attended (活动数).", other => other.Events.Count);
        type.Read<Companion>("articles", TypeCatalog.Some(Fields.Int), "How many articles name both (报道数).", other => other.Articles);
        type.Ask<Companion>(
            "shared",
            TypeCatalog.Many("Event"),
            "The events that both attended, newest first (活动).",
            (other, context) => other.Events.Where(node => node.Type == "Event").Take(PageRequest.SizeOf("first", context.GetArgument<int>("first"))),
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", 10));
        return type;
    });
}
