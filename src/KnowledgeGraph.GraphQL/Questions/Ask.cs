using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>What the fields that ask graph questions have in common: their arguments and their evidence.</summary>
internal static class Ask
{
    private const int DefaultEvidence = 3;
    private const int MaxName = 200;

    /// <summary>Adds a field of the root that asks Core something of the request's snapshot.</summary>
    public static void Question<T>(
        this ObjectGraphType query, string name, string result, string about, Func<IResolveFieldContext, IGraphReader, CancellationToken, Task<IReadOnlyList<T>>> ask, params QueryArgument[] arguments) =>
        query.Root(
            name,
            TypeCatalog.Many(result),
            about,
            async context => await context.Session().AskAsync((reader, cancellation) => ask(context, reader, cancellation), context.CancellationToken),
            arguments);

    /// <summary>The field <c>evidence</c>: the most telling sentences first.</summary>
    public static void AddEvidence<T>(this IComplexGraphType type, Func<T, IEnumerable<Evidence>> evidence) => type.Ask<T>(
        "evidence",
        TypeCatalog.Many(EvidenceTypes.TypeName),
        "The sentences that say so, the most telling first (证据).",
        (source, context) => evidence(source).DistinctBy(claim => claim.Claim).Take(PageRequest.SizeOf("first", context.GetArgument<int>("first"))).ToList(),
        Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", DefaultEvidence));

    /// <summary>The field <c>evidence</c> of what rests on facts.</summary>
    public static void AddEvidenceOfFacts<T>(this IComplexGraphType type, Func<T, IEnumerable<string>> facts) => type.Ask<T>(
        "evidence",
        TypeCatalog.Many(EvidenceTypes.TypeName),
        "The sentences that say so: of each fact behind it the surest (证据).",
        (source, context) => new Loading.Deferred<IEnumerable<Evidence>>(async cancellation =>
        {
            var first = PageRequest.SizeOf("first", context.GetArgument<int>("first"));
            List<Evidence> found = [];
            foreach (var loading in facts(source).Distinct().Take(PageRequest.MaxSize).Select(fact => context.Session().EvidenceOf(fact, 1)).ToList()) found.AddRange(await loading.GetResultAsync(cancellation));
            return found.DistinctBy(claim => claim.Claim).Take(first);
        }),
        Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", DefaultEvidence));

    public static QueryArgument Name(string name, string about, bool needed = true) =>
        Fields.Argument(name, needed ? TypeCatalog.Some(Fields.Text) : TypeCatalog.Maybe(Fields.Text), about);

    public static QueryArgument Date(string name, string about, bool needed = false) =>
        Fields.Argument(name, needed ? TypeCatalog.Some(PartialDateScalar.TypeName) : TypeCatalog.Maybe(PartialDateScalar.TypeName), about);

    public static QueryArgument Names(string name, string about) => Fields.Argument(name, new ListGraphType(TypeCatalog.Some(Fields.Text)), about);

    /// <summary>The argument <c>edges</c>.</summary>
    /// <param name="ontology">Which there are.</param>
    /// <param name="how">How they are walked; null where that needs no word.</param>
    public static QueryArgument Edges(GraphOntology ontology, string? how = null) =>
        Names("edges", $"Only over facts of these types{(how is null ? "" : $", {how}")}: {string.Join(", ", ontology.Edges.Select(edge => edge.Name))}.");

    /// <summary>The types of the argument <c>edges</c>; empty where none is given.</summary>
    /// <exception cref="RefusedException">The ontology has no such type.</exception>
    public static IReadOnlyList<string> EdgeTypes(this IResolveFieldContext context, GraphOntology ontology)
    {
        var edges = context.Texts("edges") ?? [];
        return edges.FirstOrDefault(edge => !ontology.HasEdge(edge)) is { } unknown
            ? throw new RefusedException(ErrorCode.BadArgument, $"'edges' has '{unknown}'; it can have {string.Join(", ", ontology.Edges.Select(edge => edge.Name))}.")
            : edges;
    }

    /// <summary>A name as given; refused where it is empty or endless.</summary>
    public static string Text(this IResolveFieldContext context, string argument) =>
        context.TextOrNull(argument) ?? throw new RefusedException(ErrorCode.BadArgument, $"'{argument}' is empty; give a name or an id.");

    public static string? TextOrNull(this IResolveFieldContext context, string argument)
    {
        var text = context.GetArgument<string?>(argument)?.Trim();
        if (text?.Length > MaxName) throw new RefusedException(ErrorCode.BadArgument, $"'{argument}' has {text.Length} characters; the limit is {MaxName}.");
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>A word of a list; null where none is given.</summary>
    /// <exception cref="RefusedException">The list lacks it.</exception>
    public static string? Word(this IResolveFieldContext context, string argument, IReadOnlyList<string> known) =>
        context.TextOrNull(argument) is { } word && !known.Contains(word) ? throw new RefusedException(ErrorCode.BadArgument, $"'{argument}' is '{word}'; {NearWords.Hint(word, known)}") : context.TextOrNull(argument);

    /// <summary>The words of an attribute of the ontology.</summary>
    public static IReadOnlyList<string> Words(IEnumerable<AttributeType> attributes, string name) => attributes.Single(attribute => attribute.Name == name).Values;

    /// <summary>The first day that a date covers.</summary>
    public static DateOnly? Day(this IResolveFieldContext context, string argument) => context.GetArgument<PartialDate?>(argument)?.FirstDay;

    /// <summary>The last day that a date covers.</summary>
    public static DateOnly? LastDay(this IResolveFieldContext context, string argument) => context.GetArgument<PartialDate?>(argument)?.LastDay;

    public static IReadOnlyList<string>? Texts(this IResolveFieldContext context, string argument) =>
        context.GetArgument<string[]?>(argument) is { Length: > 0 } texts ? texts.Length <= PageRequest.MaxSize ? texts : throw new RefusedException(ErrorCode.BadArgument, $"'{argument}' has {texts.Length} entries; the limit is {PageRequest.MaxSize}.") : null;
}
