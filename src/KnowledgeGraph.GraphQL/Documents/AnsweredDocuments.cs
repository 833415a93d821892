using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>Documents that were answered lately, so that a program that asks the same again and again has it read and validated once.</summary>
/// <remarks>Two generations, each of a bounded length: when the younger is full, the older is forgotten. A document with several operations is read each time, for validation looks at the one that runs.</remarks>
internal sealed class AnsweredDocuments
{
    /// <summary>Characters of a document that is kept.</summary>
    public const int Longest = 8_000;

    /// <summary>Characters of a generation.</summary>
    public const int MostCharacters = 400_000;

    private readonly Lock _lock = new();
    private readonly ConditionalWeakTable<GraphQLDocument, object> _valid = [];
    private ConcurrentDictionary<string, GraphQLDocument> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, GraphQLDocument> _old = new(StringComparer.Ordinal);
    private int _characters;

    /// <summary>The document of that text; null where it is not known.</summary>
    public GraphQLDocument? Find(string text)
    {
        if (_young.TryGetValue(text, out var young)) return young;
        if (!_old.TryGetValue(text, out var old)) return null;
        Keep(text, old);
        return old;
    }

    /// <summary>Whether the rules on documents were held to it already; those on variables and price are held to each request.</summary>
    public bool IsValid(GraphQLDocument document) => _valid.TryGetValue(document, out _);

    /// <summary>It was valid.</summary>
    /// <param name="text">Its text; null where it is kept elsewhere. Under a text that it was not parsed from it is not kept.</param>
    /// <param name="document">The document.</param>
    public void Add(string? text, GraphQLDocument document)
    {
        if (document.Definitions.OfType<GraphQLOperationDefinition>().Count() != 1) return;
        _valid.AddOrUpdate(document, this);
        if (text is { Length: <= Longest } && document.Source.Span.SequenceEqual(text)) Keep(text, document);
    }

    private void Keep(string text, GraphQLDocument document)
    {
        lock (_lock)
        {
            if (!_young.TryAdd(text, document)) return;
            _characters += text.Length;
            if (_characters <= MostCharacters) return;
            (_old, _young, _characters) = (_young, new(StringComparer.Ordinal), 0);
        }
    }
}
