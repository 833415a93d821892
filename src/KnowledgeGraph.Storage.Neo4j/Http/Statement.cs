namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>A Cypher statement with its parameters; values never stand in the text.</summary>
/// <param name="Text">Cypher; it calls its parameters <c>$p.name</c>.</param>
/// <param name="Parameters">An object, or a dictionary, whose members are the parameters.</param>
internal sealed record Statement(string Text, object? Parameters = null)
{
    /// <summary>All parameters as the one map <c>p</c>.</summary>
    /// <remarks>
    /// The server keeps a plan for each order of magnitude of each list that is a parameter of its own, and planning takes longer than running:
    /// measured on 5.26, 1 to 3 s against 40 ms for the longest of our statements on a server that has just started. Of a list in a map it keeps one.
    /// </remarks>
    public object? Values => Parameters is null ? null : new { p = Parameters };
}
