using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>A line of the audit log: JSON, and never long, whatever was sent.</summary>
internal static class AuditLine
{
    /// <summary>Characters of a text that are noted; a page of a newspaper is noted by its beginning.</summary>
    public const int LongestText = 200;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(DateTimeOffset at, Caller caller, string mutation, IReadOnlyDictionary<string, object?>? arguments, string outcome)
    {
        var given = arguments?.ToDictionary(argument => argument.Key, argument => Shortened(argument.Value));
        return JsonSerializer.Serialize(new { at, who = Shortened(caller.Name), address = caller.Address?.ToString(), mutation, arguments = given, outcome }, Options);
    }

    private static object? Shortened(object? value) => value switch
    {
        string { Length: > LongestText } text => string.Create(CultureInfo.InvariantCulture, $"{text[..LongestText]}… ({text.Length} characters)"),
        IDictionary<string, object?> members => members.ToDictionary(member => member.Key, member => Shortened(member.Value)),
        string or null => value,
        IEnumerable items => items.Cast<object?>().Select(Shortened).ToList(),
        _ => value,
    };
}
