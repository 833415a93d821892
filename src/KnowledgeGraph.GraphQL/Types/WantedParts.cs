using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Storage.Queries;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>What of the nodes and facts of a connection a query selects, so that no more is read of them.</summary>
/// <remarks>All fields of one name in a document want the same, what any of them selects: so they still share a call to the store.</remarks>
/// <param name="Nodes">Of the nodes.</param>
/// <param name="Facts">Of the facts that lead to them.</param>
internal sealed record WantedParts(Parts Nodes, Parts Facts)
{
    private const string PartsKey = "parts";

    private static readonly WantedParts Nothing = new(Parts.None, Parts.None);

    /// <summary>A document that is kept is looked through once.</summary>
    private static readonly ConditionalWeakTable<GraphQLDocument, ConcurrentDictionary<string, WantedParts>> Known = [];

    /// <summary>Notes what of its entity or fact a field shows; one of which nothing is noted wants all.</summary>
    public static void Note(IFieldType field, Parts parts) => field.WithMetadata(PartsKey, parts);

    /// <summary>Of the connection that the field is.</summary>
    public static WantedParts Of(IResolveFieldContext context)
    {
        var wanted = Known.GetValue(context.Document, _ => new(StringComparer.Ordinal));
        return wanted.TryGetValue(context.FieldDefinition.Name, out var known) ? known : wanted.GetOrAdd(context.FieldDefinition.Name, OfAll(context));
    }

    private static WantedParts OfAll(IResolveFieldContext context) => FieldsOf.Name(context.Document, context.FieldDefinition.Name)
        .Select(field => new Selected(context.Document, context.Schema, field.SelectionSet, context.FieldDefinition.ResolvedType!))
        .Aggregate(Nothing, WithConnection);

    private static WantedParts WithConnection(WantedParts wanted, Selected connection) => connection.Fields().Aggregate(wanted, (wanted, field) => field.Name switch
    {
        "nodes" => wanted with { Nodes = wanted.Nodes | OfEach(field.Inside()) },
        "edges" => field.Inside().Fields().Aggregate(wanted, WithEdge),
        _ => wanted,
    });

    private static WantedParts WithEdge(WantedParts wanted, SelectedField field) => field.Name switch
    {
        "node" => wanted with { Nodes = wanted.Nodes | OfEach(field.Inside()) },
        // Both ends of a fact are shown whole; so the node need not be read a second time.
        "fact" when ShowsEnds(field) => new WantedParts(Parts.All, wanted.Facts | OfEach(field.Inside())),
        "fact" => wanted with { Facts = wanted.Facts | OfEach(field.Inside()) },
        _ => wanted,
    };

    private static Parts OfEach(Selected thing) => thing.Fields().Aggregate(Parts.None, (parts, field) => parts | OfField(field));

    private static Parts OfField(SelectedField field) =>
        field.Name.StartsWith("__", StringComparison.Ordinal) ? Parts.None
        : field.Definition is not { } definition || !definition.HasMetadata(PartsKey) || LeadsBack(field) ? Parts.All
        : definition.GetMetadata<Parts>(PartsKey);

    /// <summary>Whether a relation of a node shows the ends of its facts, of which the node is one.</summary>
    private static bool LeadsBack(SelectedField field) =>
        field.Inside().Fields().Where(inner => inner.Name == "edges").SelectMany(edges => edges.Inside().Fields()).Any(inner => inner.Name == "fact" && ShowsEnds(inner));

    private static bool ShowsEnds(SelectedField fact) => fact.Inside().Fields().Any(field => field.Name is "subject" or "object");
}
