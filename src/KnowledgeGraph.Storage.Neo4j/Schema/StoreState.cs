using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

/// <summary>The node (:Store) that says which schema the database has and how far it has come.</summary>
/// <param name="Schema">The version of the schema.</param>
/// <param name="Sequence">The number of the last commit.</param>
internal sealed record StoreState(int Schema, long Sequence)
{
    /// <summary>The version that this program writes.</summary>
    /// <remarks>4: texts of articles have a year of issue, where their page has no day. No index serves it; a program that would lose it refuses the store.</remarks>
    public const int Version = 4;

    /// <summary>The version from which on tenures and successions are drawn.</summary>
    public const int Drawing = 3;

    private static readonly Statement Find = new("MATCH (s:Store {name: 'store'}) RETURN s.schema, s.sequence");

    /// <summary>Null where no program made a schema yet.</summary>
    /// <exception cref="StoreException">A newer program made it.</exception>
    public static async Task<StoreState?> FindAsync(QueryApi api, string? bookmark, CancellationToken cancellation)
    {
        var result = await api.ReadAsync(Find, bookmark, cancellation);
        if (result.Rows.Count == 0) return null;
        var state = new StoreState((int)result.Rows[0].Number(0), result.Rows[0].Number(1));
        return state.Schema > Version
            ? throw new StoreException($"{api.Address} has a schema of version {state.Schema}, this program knows versions up to {Version}; use a newer program.")
            : state;
    }

    /// <exception cref="StoreException">There is no schema, or one of another version.</exception>
    public static async Task<StoreState> RequireAsync(QueryApi api, string? bookmark, CancellationToken cancellation)
    {
        var state = await FindAsync(api, bookmark, cancellation) ?? throw new StoreException($"{api.Address} holds no graph yet; ingest some pages first, or name another store.");
        return state.Schema < Version
            ? throw new StoreException($"{api.Address} has a schema of version {state.Schema}, older than {Version}; ingest into it once, which brings it up.")
            : state;
    }
}
