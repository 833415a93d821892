using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Questions.Cooperations;
using KnowledgeGraph.Core.Questions.Paths;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>Questions about who is joined to whom: cooperations and paths.</summary>
internal static class RelationFields
{
    private const int DefaultSteps = 4;
    private const int MaxSteps = 6;

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog, GraphOntology ontology)
    {
        query.Question(
            "cooperations",
            CooperationType(catalog),
            "Who works together with whom, since when, renewed when and until when (协作).",
            (context, reader, cancellation) => new CooperationQuestions(reader).OfAsync(context.Text("a"), context.TextOrNull("b"), context.Word("level", Ask.Words(GraphOntology.Default.Entity("District").Attributes, "level")), cancellation),
            Ask.Name("a", "A division or organisation, by id or name."),
            Ask.Name("b", "The other side; all if not given.", needed: false),
            Ask.Name("level", "Ask for the parts of both sides of this level instead: county, township, community.", needed: false));
        query.Question(
            "paths",
            PathType(catalog),
            "The shortest ways from one to another: by events attended together; where those lead nowhere, by posts and projects too; or by facts of the types that are named (路径).",
            (context, reader, cancellation) => new PathFinder(reader).FindAsync(
                context.Text("from"), context.Text("to"), PageRequest.SizeOf("maxSteps", context.GetArgument<int>("maxSteps"), MaxSteps), context.EdgeTypes(ontology), PageRequest.SizeOf("first", context.GetArgument<int>("first")), cancellation),
            Ask.Name("from", "One end, by id or name."),
            Ask.Name("to", "The other end."),
            Fields.Argument("maxSteps", TypeCatalog.Some(Fields.Int), $"At most so many steps, 1 to {MaxSteps}.", DefaultSteps),
            Ask.Edges(ontology, "two of one type that lead to the same make a step"),
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many paths, 1 to {PageRequest.MaxSize}.", 1));
    }

    private static string CooperationType(TypeCatalog catalog) => catalog.Once("Cooperation", () =>
    {
        var type = new ObjectGraphType { Name = "Cooperation", Description = "Two sides that work together (协作)." };
        type.Read<Cooperation>("a", TypeCatalog.Some(EntityInterface.TypeName), "One side: the one asked for, or a part of it.", one => one.A);
        type.Read<Cooperation>("b", TypeCatalog.Some(EntityInterface.TypeName), "The other side.", one => one.B);
        type.Read<Cooperation>("kinds", TypeCatalog.Many(Fields.Text), "What the texts call it (类型).", one => one.Kinds);
        type.Read<Cooperation>("since", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The first day that a text states (开始).", one => one.Since);
        type.Read<Cooperation>("renewed", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The last day on which it was agreed anew; null where it never was (续签).", one => one.Renewed);
        type.Read<Cooperation>("until", TypeCatalog.Maybe(PartialDateScalar.TypeName), "Until when the latest agreement runs; null where no text says (期限).", one => one.Until);
        type.AddEvidence<Cooperation>(one => one.Evidence);
        return type;
    });

    private static string PathType(TypeCatalog catalog) => catalog.Once("GraphPath", () =>
    {
        var step = new ObjectGraphType { Name = "PathStep", Description = "Two that share an event, a post or a project (路径的一步)." };
        step.Read<PathStep>("from", TypeCatalog.Some(EntityInterface.TypeName), "Where the step starts.", one => one.From);
        step.Read<PathStep>("to", TypeCatalog.Some(EntityInterface.TypeName), "Where it leads.", one => one.To);
        step.Read<PathStep>("through", TypeCatalog.Some(EntityInterface.TypeName), "What both have to do with (经由).", one => one.Through);
        step.Read<PathStep>("facts", TypeCatalog.Many(FactTypes.TypeName), "The facts that lead there.", one => one.Facts);
        catalog.Add(step);
        var type = new ObjectGraphType { Name = "GraphPath", Description = "A shortest way from one to another (路径)." };
        type.Read<GraphPath>("length", TypeCatalog.Some(Fields.Int), "How many steps.", path => path.Steps.Count);
        type.Read<GraphPath>("stations", TypeCatalog.Many(EntityInterface.TypeName), "Those on the way, both ends included (途经).", path => path.Stations);
        type.Read<GraphPath>("path", TypeCatalog.Many(Fields.Text), "Their names (途经名称).", path => path.Stations.Select(station => station.Name));
        type.Read<GraphPath>("steps", TypeCatalog.Many(step.Name), "The steps (步骤).", path => path.Steps);
        type.AddEvidenceOfFacts<GraphPath>(path => path.Steps.SelectMany(one => one.Facts).Select(fact => fact.Id));
        return type;
    });
}
