using System.Globalization;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Leases;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>The right of one writer to write, as a row that names it and says until when.</summary>
/// <param name="holder">Who has it, for messages to others.</param>
/// <param name="duration">How long it lasts without a sign of life.</param>
/// <param name="time">The clock.</param>
internal sealed class Lease(string holder, TimeSpan duration, TimeProvider time)
{
    private readonly string _token = Guid.NewGuid().ToString("N");

    /// <exception cref="WriterLeasedException">Another has it.</exception>
    public void Take(StoreFile file, Session session)
    {
        if (Current(session) is { } other && other.Until > time.GetUtcNow() && !WriterName.HasEnded(other.Holder)) throw new WriterLeasedException(file.Address, other.Holder, other.Until);
        session.Execute(
            "INSERT OR REPLACE INTO lease (only, token, holder, until) VALUES (1, @token, @holder, @until)",
            ("@token", _token), ("@holder", holder), ("@until", NewEnd()));
    }

    /// <summary>Prolongs the lease; within the transaction of a commit this also keeps all others from writing.</summary>
    /// <exception cref="StoreException">It expired and another took it, or the file lies no longer where it was opened.</exception>
    public void Prolong(StoreFile file, Session session)
    {
        if (session.HasMoved()) throw file.Replaced();
        var kept = session.Execute("UPDATE lease SET until = @until WHERE token = @token", ("@until", NewEnd()), ("@token", _token));
        if (kept == 1) return;
        var other = Current(session) is { } current ? $"{current.Holder} took" : "another writer took and returned";
        throw new StoreException($"{file.Address}: the lease of {holder} expired and {other} it; nothing was written. Start again.");
    }

    /// <summary>Ends the lease; one of a file that lies no longer where it was opened is left, since its log would come to lie beside the new file.</summary>
    public void GiveBack(Session session)
    {
        if (!session.HasMoved()) session.Execute("DELETE FROM lease WHERE token = @token", ("@token", _token));
    }

    private string NewEnd() => (time.GetUtcNow() + duration).ToString("O", CultureInfo.InvariantCulture);

    private static (string Holder, DateTimeOffset Until)? Current(Session session)
    {
        var rows = session.Query(
            "SELECT holder, until FROM lease",
            row => (row.GetString(0), DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)));
        return rows.Count == 0 ? null : rows[0];
    }
}
