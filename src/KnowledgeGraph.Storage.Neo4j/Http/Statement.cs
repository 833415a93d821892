namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>A Cypher statement with its parameters; values never stand in the text.</summary>
/// <param name="Text">Cypher.</param>
/// <param name="Parameters">An object, or a dictionary, whose members are the parameters.</param>
internal sealed record Statement(string Text, object? Parameters = null);
