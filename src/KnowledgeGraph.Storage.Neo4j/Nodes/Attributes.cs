using System.Collections.Frozen;
using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j.Nodes;

/// <summary>The ontology's attributes as properties beside those of the store: flags are booleans, all else is text.</summary>
/// <remarks>Every property that the store does not know is an attribute; names that begin with an underline are the store's.</remarks>
/// <param name="own">The store's own properties of such a node or relationship.</param>
internal sealed class Attributes(params string[] own)
{
    private readonly FrozenSet<string> _own = own.ToFrozenSet();

    public static object ValueOf(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => text,
    };

    /// <exception cref="StoreException">An attribute has a name that the store uses for something else.</exception>
    public void Add(AttributeSet attributes, Dictionary<string, object?> properties)
    {
        foreach (var (name, value) in attributes)
        {
            if (IsOwn(name)) throw new StoreException($"An attribute can't be called '{name}' in Neo4j, where this is a property of the store; rename it in the ontology.");
            properties[name] = ValueOf(value);
        }
    }

    public AttributeSet Read(Properties properties) => AttributeSet.Of(
        properties.Map.EnumerateObject().Where(property => !IsOwn(property.Name)).Select(property => (property.Name, TextOf(property.Value))));

    internal bool IsOwn(string name) => name.StartsWith('_') || _own.Contains(name);

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
