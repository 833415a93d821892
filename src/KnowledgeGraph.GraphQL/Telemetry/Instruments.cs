using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KnowledgeGraph.GraphQL.Telemetry;

/// <summary>What the API measures of itself, under the names that docs/operations.md lists. A host exports them by <see cref="Name"/>.</summary>
public static class Instruments
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "KnowledgeGraph.GraphQL";

    /// <summary>Tag: query, mutation, subscription, or none where no document was read.</summary>
    public const string OperationTag = "graphql.operation.type";

    /// <summary>Tag: ok, or the code of the first error.</summary>
    public const string OutcomeTag = "outcome";

    /// <summary>Tag: http or websocket.</summary>
    public const string TransportTag = "transport";

    /// <summary>Tag: which question to the store.</summary>
    public const string CallTag = "store.call";

    internal static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Requests = Meter.CreateHistogram<double>("kg.graphql.request.duration", "s", "Requests, from the first byte read to the last one written; the count is their number.");
    internal static readonly Histogram<double> Prices = Meter.CreateHistogram<double>("kg.graphql.request.price", "{object}", "Objects that the answer could hold, refused requests included.");
    internal static readonly UpDownCounter<int> Sockets = Meter.CreateUpDownCounter<int>("kg.graphql.sockets", "{socket}", "Sockets that are open.");
    internal static readonly UpDownCounter<int> Subscriptions = Meter.CreateUpDownCounter<int>("kg.graphql.subscriptions", "{subscription}", "Subscriptions that are followed.");
    internal static readonly Histogram<double> Statements = Meter.CreateHistogram<double>("kg.store.statement.duration", "s", "Questions to the store, each one statement; the count is their number.");
    internal static readonly Gauge<long> Sequence = Meter.CreateGauge<long>("kg.store.sequence", "{commit}", "Sequence number of the store's last commit.");
    internal static readonly Gauge<double> Age = Meter.CreateGauge<double>("kg.store.age", "s", "Time since the store's last commit, by the writer's clock: how fresh the graph is.");

    /// <summary>The names of all instruments.</summary>
    public static IReadOnlyList<string> All { get; } = [Requests.Name, Prices.Name, Sockets.Name, Subscriptions.Name, Statements.Name, Sequence.Name, Age.Name];
}
