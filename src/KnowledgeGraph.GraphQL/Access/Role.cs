namespace KnowledgeGraph.GraphQL.Access;

/// <summary>What the bearer of a key or token may do.</summary>
public enum Role
{
    /// <summary>Ask and follow.</summary>
    Reader,

    /// <summary>Change the graph, too: bring pages in, take articles out, judge who is who, hide, undo.</summary>
    Editor,
}
