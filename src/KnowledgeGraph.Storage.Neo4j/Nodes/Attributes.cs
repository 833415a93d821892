using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
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
    private readonly byte[][] _ownBytes = [.. own.Select(Encoding.UTF8.GetBytes)];

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

    public AttributeSet Read(Properties properties)
    {
        List<(string, string?)>? stated = null;
        foreach (var property in properties.Map.EnumerateObject())
        {
            // Most properties are the store's own, whose names need not become texts.
            if (!IsOwn(JsonMarshal.GetRawUtf8PropertyName(property))) (stated ??= []).Add((property.Name, StatedText.Of(property.Value)));
        }
        return stated is null ? AttributeSet.Empty : AttributeSet.Of(stated);
    }

    internal bool IsOwn(string name) => name.StartsWith('_') || _own.Contains(name);

    private bool IsOwn(ReadOnlySpan<byte> name)
    {
        if (name is [(byte)'_', ..]) return true;
        foreach (var own in _ownBytes)
        {
            if (name.SequenceEqual(own)) return true;
        }
        return false;
    }
}
