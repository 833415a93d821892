using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>What the server answered.</summary>
/// <param name="Rows">The rows, in order.</param>
/// <param name="Bookmark">The state of the database after this, where the server tells.</param>
/// <param name="Transaction">The id of the open transaction, if there is one.</param>
/// <param name="Error">Why it was refused.</param>
internal sealed record QueryResult(IReadOnlyList<Row> Rows, string? Bookmark, string? Transaction, QueryError? Error)
{
    public string? Affinity { get; init; }

    /// <summary>Null where the answer is not one of the Query API.</summary>
    public static QueryResult? Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object) return null;
        var data = Child(answer, "data");
        var errors = Child(answer, "errors");
        var transaction = Child(answer, "transaction");
        var bookmarks = Child(answer, "bookmarks");
        if (data is null && errors is null && transaction is null && bookmarks is null) return null;
        return new QueryResult(
            data is { } rows ? [.. rows.GetProperty("values").EnumerateArray().Select(row => new Row(row))] : [],
            bookmarks is { } marks && marks.GetArrayLength() > 0 ? marks[0].GetString() : null,
            transaction?.GetProperty("id").GetString(),
            errors is { } list && list.GetArrayLength() > 0 ? QueryError.Read(list[0]) : null);
    }

    private static JsonElement? Child(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var child) && child.ValueKind != JsonValueKind.Null ? child : null;
}

/// <summary>An error as the server reports it.</summary>
internal sealed record QueryError(string Code, string Message)
{
    public static QueryError Read(JsonElement error) => new(
        error.TryGetProperty("code", out var code) ? code.GetString() ?? "" : "",
        error.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "");
}
