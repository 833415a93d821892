using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Tells a question that the graph can't answer from one about somebody or something that it has never heard of.</summary>
internal static class UnknownNames
{
    /// <summary>Parameters of <c>seeds/queries</c> that name a thing of the graph; a title (post) or a kind of event is a word.</summary>
    private static readonly string[] Parameters = ["of", "person", "name", "project", "a", "b", "in", "from", "to"];

    /// <summary>Those names of the question that nothing in the graph bears, in any form.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IGraphStore graph, QueryFile file, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellation)
    {
        await using var reader = await graph.ReadAsync(cancellation: cancellation);
        var (finder, types) = (new EntityFinder(reader), GraphOntology.Default.Entities.Select(type => type.Name).ToList());
        List<string> unknown = [];
        foreach (var parameter in Parameters.Where(file.IsText))
        {
            if (variables.GetValueOrDefault(parameter) is string { Length: > 0 } name && !string.IsNullOrWhiteSpace(name) && (await finder.FindAsync(name, types, cancellation)).Count == 0) unknown.Add(name);
        }
        return unknown;
    }
}
