using System.Collections.Concurrent;
using System.Globalization;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Leases;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Writing;

/// <summary>The right of one writer to write, as a node (:Lease) that names it and says until when.</summary>
/// <remarks>
/// Every statement first sets <c>asked</c>, which locks the node, and only then looks at it: Neo4j isolates no more than that.
/// Moments are texts of one width, so that they compare as texts.
/// </remarks>
/// <param name="holder">Who has it, for messages to others.</param>
/// <param name="duration">How long it lasts without a sign of life.</param>
/// <param name="time">The clock.</param>
internal sealed class Lease(string holder, TimeSpan duration, TimeProvider time)
{
    private const string TakeText = """
        MERGE (l:Lease {name: 'writer'})
        SET l.asked = $p.token
        WITH l, l.until IS NULL OR l.until <= $p.now OR l.token = $p.token OR l.token IN $p.abandoned OR l.holder = $p.ended AS free
        FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET l.token = $p.token, l.holder = $p.holder, l.until = $p.until)
        WITH l, free
        MATCH (s:Store {name: 'store'})
        RETURN free, l.holder, l.until, s.sequence
        """;

    private const string ProlongText = """
        MATCH (l:Lease {name: 'writer'})
        SET l.asked = $p.token
        WITH l, l.token IS NOT NULL AND l.token = $p.token AS kept
        FOREACH (_ IN CASE WHEN kept THEN [1] ELSE [] END | SET l.until = $p.until)
        RETURN kept, l.holder
        """;

    private const string GiveBackText = """
        MATCH (l:Lease {name: 'writer'})
        SET l.asked = $p.token
        WITH l WHERE l.token = $p.token
        REMOVE l.token, l.holder, l.until
        """;

    /// <summary>Leases of this process whose writers are gone but could not say so: the server was away.</summary>
    private static readonly ConcurrentDictionary<string, bool> Abandoned = [];

    private readonly string _token = Guid.NewGuid().ToString("N");

    /// <summary>Takes the lease and gives the number of the last commit.</summary>
    /// <exception cref="WriterLeasedException">Another has it.</exception>
    public async Task<long> TakeAsync(QueryApi api, CancellationToken cancellation)
    {
        var row = await TakeAsync(api, "", cancellation);
        if (!row.Flag(0) && WriterName.HasEnded(row.Text(1))) row = await TakeAsync(api, row.Text(1), cancellation);
        return row.Flag(0)
            ? row.Number(3)
            : throw new WriterLeasedException(api.Address, row.Text(1), DateTimeOffset.Parse(row.Text(2), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
    }

    /// <summary>Prolongs the lease; within the transaction of a commit this also keeps all others from writing.</summary>
    /// <exception cref="StoreException">It expired and another took it.</exception>
    public async Task ProlongAsync(QueryTransaction transaction, CancellationToken cancellation)
    {
        var rows = await transaction.RunAsync(new Statement(ProlongText, new { token = _token, until = Text(time.GetUtcNow() + duration) }), cancellation);
        if (rows.Count == 1 && rows[0].Flag(0)) return;
        var other = rows.Count == 1 && rows[0].TextOrNull(1) is { } name ? $"{name} took" : "another writer took and returned";
        throw new StoreException($"{transaction.Address}: the lease of {holder} expired and {other} it; nothing was written. Start again.");
    }

    /// <summary>Gives the lease back; where the server is away, the next writer of this process takes it.</summary>
    public async Task GiveBackAsync(QueryApi api)
    {
        try
        {
            await api.WriteAsync(new Statement(GiveBackText, new { token = _token }), CancellationToken.None);
        }
        catch (StoreException)
        {
            Abandoned[_token] = true;
        }
    }

    /// <param name="api">The server.</param>
    /// <param name="ended">A holder whose process has ended, whose lease counts no more.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    private async Task<Row> TakeAsync(QueryApi api, string ended, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var asked = new { token = _token, holder, until = Text(now + duration), now = Text(now), ended, abandoned = Abandoned.Keys.ToArray() };
        try
        {
            return (await api.WriteAsync(new Statement(TakeText, asked), cancellation)).Rows.Single();
        }
        catch (Exception error) when (error is StoreException or OperationCanceledException)
        {
            // It may have been taken all the same, and the answer lost.
            Abandoned[_token] = true;
            throw;
        }
    }

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
