using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Counts the facts of one group of articles.</summary>
internal sealed class FactComparison(string page, ArticleUnion golds, ArticleUnion outputs, Matching matching, ScoreSheet sheet)
{
    private readonly FactMatcher _matcher = new(golds.Entities, golds.Facts, outputs.Entities, matching);

    public void Run()
    {
        var seen = new HashSet<(string, int?, int?, string)>();
        foreach (var fact in outputs.Facts)
        {
            if (fact.Source.Derived == true || fact.Source.State == "nominated") continue;
            if (!seen.Add((fact.Type, fact.Subject, fact.Object, Comparable.Of(fact.Source.Title)))) continue;
            if (_matcher.Take(fact, out var again) is { } gold) CountFound(golds.Facts[gold], fact);
            else if (!again) CountFalse(fact);
        }
        for (var gold = 0; gold < golds.Facts.Count; gold++)
        {
            if (!_matcher.IsTaken(gold) && IsAskedFor(golds.Facts[gold])) CountMissed(golds.Facts[gold]);
        }
    }

    private void CountFound(ScoredFact gold, ScoredFact output)
    {
        sheet.Share("facts left open").Add(gold.Optional);
        if (gold.Optional) return;
        sheet.Facts[gold.Type].Right++;
        sheet.Calibrate(output.Source.Confidence, true);
        if (FactAttributes.Agree(gold.Source, output.Source))
        {
            sheet.Strict.Right++;
        }
        else
        {
            sheet.Strict.False++;
            sheet.Strict.Missed++;
        }
        FactAttributes.Count(gold.Source, output.Source, sheet);
    }

    /// <summary>A fact between things that the reference leaves open is judged by no figure.</summary>
    private void CountFalse(ScoredFact output)
    {
        var vague = new[] { _matcher.InGold(output.Subject), _matcher.InGold(output.Object) }.Any(IsOptional);
        sheet.Share("facts left open").Add(vague);
        if (vague) return;
        sheet.Facts[output.Type].False++;
        sheet.Calibrate(output.Source.Confidence, false);
        sheet.Misses.Add(new ScoreMiss(page, output.Type, "false", Label(output, outputs.Entities)));
    }

    private void CountMissed(ScoredFact gold)
    {
        sheet.Facts[gold.Type].Missed++;
        sheet.Misses.Add(new ScoreMiss(page, gold.Type, "missed", Label(gold, golds.Entities)));
    }

    private bool IsAskedFor(ScoredFact gold) => !gold.Optional && !IsOptional(gold.Subject) && !IsOptional(gold.Object);

    private bool IsOptional(int? gold) => ScoredFact.IsEntity(gold) && golds.Entities[gold!.Value].Optional;

    private static string Label(ScoredFact fact, IReadOnlyList<ScoredEntity> entities) =>
        $"{End(fact.Subject, entities)} {FirstOf(fact.Source.Title, fact.Source.Role)} {End(fact.Object, entities)}";

    private static string End(int? position, IReadOnlyList<ScoredEntity> entities) => ScoredFact.IsEntity(position) ? entities[position!.Value].Label : "?";

    private static string? FirstOf(string? title, string? role) => string.IsNullOrEmpty(title) ? role : title;
}
