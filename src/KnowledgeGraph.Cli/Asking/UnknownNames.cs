using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Questions.Events;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Tells a question that the graph can't answer from one about somebody or something that it has never heard of.</summary>
internal sealed class UnknownNames(IGraphReader reader, QueryFile file, IReadOnlyDictionary<string, object?> variables)
{
    private const int MostTitles = 12;
    private const string Search = "'search' of the API finds names that are like it";

    private static readonly string[] All = [.. GraphOntology.Default.Entities.Select(type => type.Name)];
    private static readonly string[] People = ["Person"];

    /// <summary>Parameters of <c>seeds/queries</c> that name a thing of the graph, with the types that it can be of.</summary>
    private static readonly (string Name, string[] Types)[] Things =
        [("of", All), ("person", People), ("name", People), ("project", ["Project"]), ("a", All), ("b", All), ("in", All), ("from", All), ("to", All)];

    /// <summary>A line for each name and post of the question that the graph lacks.</summary>
    /// <param name="isEmpty">Whether the question had no answer; else only posts are looked at, for which a roster has a line anyway.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<string>> FindAsync(bool isEmpty, CancellationToken cancellation)
    {
        List<string> unknown = [];
        if (isEmpty)
        {
            foreach (var (parameter, types) in Things)
            {
                if (TextOf(parameter) is { } name && await UnknownAsync(name, types, cancellation) is { } line) unknown.Add(line);
            }
            if (TextOf("event") is { } words && await UnknownEventAsync(words, cancellation) is { } told) unknown.Add(told);
        }
        foreach (var title in Titles())
        {
            if (TextOf("of") is { } of && await new TitlesOfBody(reader).UnlessAsync(of, title, cancellation) is { } known) unknown.Add(NoPost(of, title, known));
        }
        return unknown;
    }

    private async Task<string?> UnknownAsync(string name, string[] types, CancellationToken cancellation)
    {
        if ((await new EntityFinder(reader).FindAsync(name, types, cancellation)).Count > 0) return null;
        var near = await new NearNames(reader).OfAsync(name, types, cancellation);
        return $"the graph knows no {name}; {(near.Count > 0 ? Meant(near) : Search + ".")}";
    }

    private async Task<string?> UnknownEventAsync(string words, CancellationToken cancellation)
    {
        if ((await new EventQuestions(reader).FindAsync(new EventSearch(words, null, null, null, null, null, null, null, null), cancellation)).Count > 0) return null;
        var near = await new NearNames(reader).OfAsync(words, ["Event", "Document"], cancellation);
        return $"the graph knows no event {words}; {(near.Count > 0 ? Meant(near) : "name it by words of its name, or of the project or document it is about.")}";
    }

    private static string NoPost(string of, string title, IReadOnlyList<string> known)
    {
        var near = NearWords.Of(title, known);
        if (near.Count > 0) return $"the graph knows no post {title} of {of}; {Meant(near)}";
        return known.Count == 0 ? $"the graph knows no post of {of}." : $"the graph knows no post {title} of {of}; it has {string.Join(", ", known.Take(MostTitles))}{(known.Count > MostTitles ? $" and {known.Count - MostTitles} more" : "")}.";
    }

    private static string Meant(IReadOnlyList<string> near) => $"did you mean {string.Join(" or ", near)}?";

    private string? TextOf(string parameter) => file.IsText(parameter) && variables.GetValueOrDefault(parameter) is string text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private IEnumerable<string> Titles() =>
        variables.GetValueOrDefault("posts") is IEnumerable<object?> several ? several.OfType<string>() : TextOf("post") is { } title ? [title] : [];
}
