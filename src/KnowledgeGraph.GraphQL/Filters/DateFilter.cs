using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.GraphQL.Filters;

/// <summary>Comparisons of an entity's own date as bounds of days.</summary>
/// <remarks>A partial date passes only if all its days do: 2014 is not certainly before 2014-08.</remarks>
internal static class DateFilter
{
    /// <summary>The bounds that a comparison means; null for the words that compare the date as it is written.</summary>
    public static EntityFilter? Of(string word, object operand) => (word, operand) switch
    {
        (FilterWord.Within, PartialDate date) => new EntityFilter.DateWithin(date.FirstDay, date.LastDay),
        (FilterWord.Less, PartialDate date) => Before(date.FirstDay),
        (FilterWord.LessOrEqual, PartialDate date) => new EntityFilter.DateWithin(null, date.LastDay),
        (FilterWord.Greater, PartialDate date) => After(date.LastDay),
        (FilterWord.GreaterOrEqual, PartialDate date) => new EntityFilter.DateWithin(date.FirstDay, null),
        _ => null,
    };

    private static EntityFilter Before(DateOnly day) => day == DateOnly.MinValue ? Nothing : new EntityFilter.DateWithin(null, day.AddDays(-1));

    private static EntityFilter After(DateOnly day) => day == DateOnly.MaxValue ? Nothing : new EntityFilter.DateWithin(day.AddDays(1), null);

    private static EntityFilter Nothing => new EntityFilter.Any([]);
}
