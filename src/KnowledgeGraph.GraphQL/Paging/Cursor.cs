using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Paging;

/// <summary>The opaque text of a place in an order.</summary>
/// <remarks>
/// Base64url of a JSON array: version, what is listed, order, sort text, sort number, id. "What is listed" is the type of a connection of
/// entities, or field and parent of a relation, so that a cursor can't be used where it means nothing.
/// </remarks>
internal static class Cursor
{
    private const string Version = "1";
    private const int MaxLength = 4000;

    public static string Write(string list, string order, SortPosition position)
    {
        string[] parts = [Version, list, order, position.Text, position.Number.ToString(CultureInfo.InvariantCulture), position.Id];
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));
    }

    /// <exception cref="RefusedException">It is no cursor, or one of another list, order or version.</exception>
    public static SortPosition Read(string argument, string cursor, string list, string order)
    {
        if (Parts(cursor) is not { Length: 6 } parts || Array.Exists(parts, part => part is null) || !long.TryParse(parts[4], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw Refusal(argument, "it is no cursor; take one from edges.cursor or pageInfo");
        if (parts[0] != Version) throw Refusal(argument, $"it is of version {parts[0]}, this server reads version {Version}; start from the first page");
        if (parts[1] != list) throw Refusal(argument, $"it belongs to {parts[1]}, not to {list}");
        if (parts[2] != order) throw Refusal(argument, $"it belongs to the order {parts[2]}, the query asks for {order}; start from the first page or keep the order");
        return new SortPosition(parts[3], number, parts[5]);
    }

    private static string[]? Parts(string cursor)
    {
        if (cursor.Length is 0 or > MaxLength || !Base64Url.IsValid(cursor)) return null;
        try
        {
            return JsonSerializer.Deserialize<string[]>(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RefusedException Refusal(string argument, string reason) => new(ErrorCode.BadCursor, $"The cursor of '{argument}' is refused: {reason}.");
}
