using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Finding;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Cooperations;

/// <summary>Two sides that work together.</summary>
/// <param name="A">One side: the one asked for, or a part of it.</param>
/// <param name="B">The other side.</param>
/// <param name="Kinds">What the texts call it.</param>
/// <param name="Since">The first day that a text states.</param>
/// <param name="Renewed">The last day on which it was agreed anew; null where it never was.</param>
/// <param name="Until">Until when the latest agreement runs; null where no text says.</param>
/// <param name="Evidence">The sentences that say so, in order of what they state.</param>
public sealed record Cooperation(Entity A, Entity B, IReadOnlyList<string> Kinds, PartialDate? Since, PartialDate? Renewed, PartialDate? Until, IReadOnlyList<Evidence> Evidence);

/// <summary>Who works together with whom, since when and until when.</summary>
public sealed class CooperationQuestions(IGraphReader reader)
{
    private const int Most = 500;
    private static readonly string[] Sides = ["District", "Organization"];

    private readonly EntityFinder _finder = new(reader);

    /// <param name="a">A side, by id or name.</param>
    /// <param name="b">The other side; null for all.</param>
    /// <param name="level">Ask for the parts of both sides that are of this level (township, …) instead.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Cooperation>> OfAsync(string a, string? b, string? level, CancellationToken cancellation)
    {
        var (ones, others) = (await SideAsync(a, level, cancellation), b is null ? null : await SideAsync(b, level, cancellation));
        if (ones.Count == 0) return [];
        var slices = await reader.ExpandAsync(new ExpandQuery { Parents = [.. ones.Keys], FactType = "COOPERATES_WITH", Direction = FactDirection.Both, First = Most }, cancellation);
        var pairs = slices.SelectMany(slice => slice.Value.Items.Select(item => (A: ones[slice.Key], B: item.Node, item.Fact)))
            .Where(pair => others is null ? level is null || pair.B.Attributes["level"] == level : others.ContainsKey(pair.B.Id))
            .GroupBy(pair => (pair.A.Id, pair.B.Id)).Select(pair => pair.ToList()).ToList();
        List<Cooperation> found = [];
        foreach (var pair in pairs) found.Add(await SumUpAsync(pair[0].A, pair[0].B, [.. pair.Select(one => one.Fact)], cancellation));
        return [.. found.OrderBy(one => one.Since?.FirstDay ?? DateOnly.MaxValue).ThenBy(one => one.B.Name, CodePointComparer.Instance)];
    }

    private async Task<Dictionary<string, Entity>> SideAsync(string name, string? level, CancellationToken cancellation)
    {
        if (level is null) return (await _finder.FindAsync(name, Sides, cancellation)).ToDictionary(entity => entity.Id);
        var area = await new Areas(reader).WithinAsync(name, cancellation);
        var coded = (await _finder.FindAsync(name, ["District"], cancellation)).Select(entity => entity.Attributes["adcode"]).OfType<string>().ToList();
        var divisions = await reader.EntitiesAsync(area, cancellation);
        var below = (await reader.SelectAsync(new EntityQuery { Type = "District", Filter = new EntityFilter.HasAttribute("level", [level]), First = 5000 }, cancellation)).Items
            .Where(entity => coded.Exists(code => entity.Attributes["adcode"]?.StartsWith(code, StringComparison.Ordinal) == true));
        return divisions.Values.Where(entity => entity.Type == "District" && entity.Attributes["level"] == level).Concat(below).DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id);
    }

    private async Task<Cooperation> SumUpAsync(Entity a, Entity b, IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        var stated = (await reader.StatementsAsync([.. facts.Select(fact => fact.Id)], cancellation)).Values.SelectMany(days => days).ToList();
        var dates = stated.Select(day => Date(day.Attributes["since"])).OfType<PartialDate>().Distinct().Order().ToList();
        // A year alone says no more than a day of that year does.
        dates.RemoveAll(date => dates.Exists(other => other != date && PartialDates.Same(date, other) != Certainty.Impossible && other.FirstDay >= date.FirstDay && other.LastDay <= date.LastDay));
        var documents = await DocumentsAsync(a, b, cancellation);
        var until = stated.Select(day => Date(day.Attributes["until"])).Concat(documents.Select(document => AgreedUntil.Of(document.Name))).OfType<PartialDate>().OrderBy(date => date.LastDay).ThenBy(date => date.FirstDay).ToList();
        return new Cooperation(
            a,
            b,
            [.. facts.Select(fact => fact.Attributes["kind"]).OfType<string>().Distinct().Order(CodePointComparer.Instance)],
            dates.Count > 0 ? dates[0] : null,
            dates.Count > 1 ? dates[^1] : null,
            until.Count > 0 ? until[^1] : null,
            [.. stated.OrderBy(day => day.Attributes["since"] is null).ThenBy(day => day.Day).Select(day => day.Evidence)]);
    }

    /// <summary>What both signed.</summary>
    private async Task<IReadOnlyList<Entity>> DocumentsAsync(Entity a, Entity b, CancellationToken cancellation)
    {
        var signed = await reader.ExpandAsync(new ExpandQuery { Parents = [a.Id, b.Id], FactType = "SIGNED", First = Most }, cancellation);
        var other = signed[b.Id].Items.Select(item => item.Node.Id).ToHashSet();
        return [.. signed[a.Id].Items.Select(item => item.Node).Where(node => other.Contains(node.Id))];
    }

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;
}
