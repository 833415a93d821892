using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>Days as numbers to sort by; every order ascends, and what has no day comes last.</summary>
internal static class SortDay
{
    public static int Of(DateOnly? day) => day?.DayNumber ?? EntityIndex.NoDay;

    /// <summary>Newest first: the day's number with its sign turned; undated still last.</summary>
    public static int Newest(int day) => day == EntityIndex.NoDay ? day : -day;
}
