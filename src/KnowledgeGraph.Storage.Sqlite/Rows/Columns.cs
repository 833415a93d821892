using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Storage.Serialization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Single columns to values and back.</summary>
internal static class Columns
{
    public static AttributeSet Attributes(this SqliteDataReader row, int at) =>
        row.GetString(at) is var text && text == "{}" ? AttributeSet.Empty : GraphJson.Read<AttributeSet>(text);

    /// <summary>Those attributes that are among the parts.</summary>
    public static AttributeSet Attributes(this SqliteDataReader row, int at, Parts parts) => parts.Attributes switch
    {
        null => row.Attributes(at),
        [] => AttributeSet.Empty,
        _ => row.Attributes(at).Without(name => !parts.HasAttribute(name)),
    };

    public static IReadOnlyList<string> Texts(this SqliteDataReader row, int at) =>
        row.GetString(at) is var text && text == "[]" ? [] : GraphJson.Read<IReadOnlyList<string>>(text);

    public static string? Text(this SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    /// <summary>A day that may be missing: null, or the number that sorts last.</summary>
    public static DateOnly? Day(this SqliteDataReader row, int at) =>
        row.IsDBNull(at) || row.GetInt32(at) is var number && number == EntityIndex.NoDay ? null : DateOnly.FromDayNumber(row.GetInt32(at));

    /// <summary>Two neighbouring days.</summary>
    public static DayRange? Days(this SqliteDataReader row, int at) =>
        row.Day(at) is { } first && row.Day(at + 1) is { } last ? new DayRange(first, last) : null;

    /// <summary>A day and, beside it, the id that is earliest on it.</summary>
    public static Earliest Earliest(this SqliteDataReader row, int at) => new(row.Day(at), row.GetString(at + 1));

    /// <summary>A day to sort by.</summary>
    public static int SortDay(DateOnly? day) => day?.DayNumber ?? EntityIndex.NoDay;
}
