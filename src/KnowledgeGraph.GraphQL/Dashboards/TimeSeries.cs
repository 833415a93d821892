using System.Globalization;
using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.GraphQL.Aggregates;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Questions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Dashboards;

/// <summary>series: how many of a type fall into each period, as flat rows that time-series panels take.</summary>
internal static class TimeSeries
{
    public static void AddTo(ObjectGraphType query, TypeCatalog catalog, GraphOntology ontology) => query.Root(
        "series",
        TypeCatalog.Many(PointType(catalog)),
        $"How many entities of a type fall into each period by their own date, 0 where none does; those of which no such period is stated are left out. At most {AggregateTypes.MaxBuckets} periods (时间序列).",
        context => ResolveAsync(ontology, context),
        Fields.Argument("type", TypeCatalog.Some("EntityTypeName"), $"A type with a date of its own: {string.Join(", ", ontology.Entities.Where(type => type.OwnDate is not null).Select(type => type.Name))}."),
        Fields.Argument("by", TypeCatalog.Some(PeriodType(catalog)), "The period.", Period.Month),
        Ask.Date("from", "The first day, month or year; from the first stated one on if not given."),
        Ask.Date("to", "The last day, month or year; to the last stated one if not given."));

    private static async ValueTask<object?> ResolveAsync(GraphOntology ontology, IResolveFieldContext context)
    {
        var type = ontology.Entity(context.GetArgument<string>("type"));
        if (type.OwnDate is not { } date) throw new RefusedException(ErrorCode.BadArgument, $"'type' is {type.Name}, which has no date of its own; {string.Join(", ", ontology.Entities.Where(other => other.OwnDate is not null).Select(other => other.Name))} have.");
        var period = context.GetArgument<Period>("by");
        var (from, to) = (context.Day("from"), context.LastDay("to"));
        var filter = from is null && to is null ? null : new EntityFilter.DateWithin(from, to);
        var query = new BucketQuery { Entities = new EntityQuery { Type = type.Name, Filter = filter }, By = new Grouping.OfAttribute(date.Name, Length(period)), First = int.MaxValue, InOrderOfKey = true };
        var buckets = await context.Session().AskAsync((reader, token) => reader.BucketsAsync(query, token), context.CancellationToken);
        return Filled(buckets, period, from, to);
    }

    private static List<SeriesPoint> Filled(IReadOnlyList<Bucket> buckets, Period period, DateOnly? from, DateOnly? to)
    {
        var counts = buckets.Where(bucket => bucket.Key.Length == Length(period)).ToDictionary(bucket => PartialDate.Parse(bucket.Key).FirstDay, bucket => bucket.Count);
        if (counts.Count == 0 && (from is null || to is null)) return [];
        var (first, last) = (Start(from ?? counts.Keys.Min(), period), Start(to ?? counts.Keys.Max(), period));
        List<SeriesPoint> points = [];
        if (first > last) return [];
        // No period after the last one is looked for: the calendar ends with the year 9999.
        for (var day = first; ; day = Next(day, period))
        {
            if (points.Count == AggregateTypes.MaxBuckets)
                throw new RefusedException(ErrorCode.LimitExceeded, $"From {first:yyyy-MM-dd} to {last:yyyy-MM-dd} lie more than {AggregateTypes.MaxBuckets} periods; give 'from' and 'to', or longer periods.");
            points.Add(new SeriesPoint(day, counts.GetValueOrDefault(day)));
            if (day == last) return points;
        }
    }

    private static int Length(Period period) => period switch { Period.Year => 4, Period.Month => 7, _ => 10 };

    private static DateOnly Start(DateOnly day, Period period) => period switch { Period.Year => new(day.Year, 1, 1), Period.Month => new(day.Year, day.Month, 1), _ => day };

    private static DateOnly Next(DateOnly day, Period period) => period switch { Period.Year => day.AddYears(1), Period.Month => day.AddMonths(1), _ => day.AddDays(1) };

    private static string PeriodType(TypeCatalog catalog) => catalog.Once("Period", () =>
    {
        var type = new EnumerationGraphType { Name = "Period", Description = "A length of time (周期)." };
        type.Add("YEAR", Period.Year, "A year (年).");
        type.Add("MONTH", Period.Month, "A month (月).");
        type.Add("DAY", Period.Day, "A day (日).");
        return type;
    });

    private static string PointType(TypeCatalog catalog) => catalog.Once("SeriesPoint", () =>
    {
        var type = new ObjectGraphType { Name = "SeriesPoint", Description = "A period and how many fall into it (数据点)." };
        type.Read<SeriesPoint>("time", TypeCatalog.Some(Fields.Text), "When the period begins, in UTC and ISO 8601: 2024-03-01T00:00:00Z (时间).", point => point.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        type.Read<SeriesPoint>("value", TypeCatalog.Some(Fields.Int), "How many (数量).", point => point.Value);
        return type;
    });

    private enum Period
    {
        Year,
        Month,
        Day,
    }

    private sealed record SeriesPoint(DateOnly Day, long Value);
}
