using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Timelines;

/// <summary>A sentence about something, with the day for which it says it.</summary>
public sealed record Sentence(Evidence Evidence, DateOnly? Day);

/// <summary>Which sentences say something of a thing, or of a person in a post.</summary>
public sealed class Statements(IGraphReader reader)
{
    private const int Most = 200;
    private static readonly string[] Kinds = ["Person", "Organization", "District", "Place", "Project", "Event", "Document"];
    private static readonly string[] Edges = ["PROGRESS", "UNDERTAKES", "LOCATED_IN", "COOPERATES_WITH", "SIGNED", "ORGANIZED", "PARTICIPATED_IN", "HELD_IN", "ABOUT", "HOLDS"];

    /// <summary>The sentences that take back what was printed of a thing.</summary>
    public async Task<IReadOnlyList<Sentence>> CorrectionsAsync(string of, CancellationToken cancellation) =>
        await OfEdgesAsync(await FindAsync(of, cancellation), ["CORRECTED_IN"], cancellation);

    /// <summary>The sentences about a thing, in order of day.</summary>
    public async Task<IReadOnlyList<Sentence>> OfAsync(string of, CancellationToken cancellation) =>
        await OfEdgesAsync(await FindAsync(of, cancellation), Edges, cancellation);

    /// <summary>The sentences about a person in posts of that title, in order of day.</summary>
    public async Task<IReadOnlyList<Sentence>> OfPostAsync(string person, string? of, string? post, CancellationToken cancellation)
    {
        var held = await new PersonQuestions(reader).TenuresAsync(person, of, post, null, cancellation);
        return [.. held.SelectMany(line => line.Tenures).SelectMany(tenure => tenure.Statements).Select(statement => new Sentence(statement.Evidence, statement.Day)).OrderBy(sentence => sentence.Day)];
    }

    private async Task<IReadOnlyList<Entity>> FindAsync(string of, CancellationToken cancellation)
    {
        var found = await new EntityFinder(reader).FindAsync(of, Kinds, cancellation);
        return found.Any(entity => entity.Type == "Project") ? await new Projects.ProjectQuestions(reader).SameAsync(of, cancellation) : found;
    }

    private async Task<IReadOnlyList<Sentence>> OfEdgesAsync(IReadOnlyList<Entity> entities, IReadOnlyList<string> edges, CancellationToken cancellation)
    {
        if (entities.Count == 0) return [];
        List<string> facts = [];
        foreach (var edge in edges)
        {
            foreach (var direction in new[] { FactDirection.Out, FactDirection.In })
            {
                var slices = await reader.ExpandAsync(new ExpandQuery { Parents = [.. entities.Select(entity => entity.Id)], FactType = edge, Direction = direction, First = Most }, cancellation);
                facts.AddRange(slices.Values.SelectMany(slice => slice.Items).Select(item => item.Fact.Id));
            }
        }
        if (facts.Count == 0) return [];
        var stated = await reader.StatementsAsync([.. facts.Distinct()], cancellation);
        return [.. stated.Values.SelectMany(days => days).Select(day => new Sentence(day.Evidence, day.Day)).DistinctBy(sentence => (sentence.Evidence.Article, sentence.Evidence.Span))
            .OrderBy(sentence => sentence.Day ?? DateOnly.MaxValue).ThenBy(sentence => sentence.Evidence.Claim, CodePointComparer.Instance)];
    }
}
