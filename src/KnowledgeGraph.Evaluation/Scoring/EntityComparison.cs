using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Reports;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>Counts the entities of one group of articles.</summary>
internal sealed class EntityComparison(string page, IReadOnlyList<ScoredEntity> golds, IReadOnlyList<ScoredEntity> outputs, Matching matching, ScoreSheet sheet)
{
    public void Run()
    {
        for (var gold = 0; gold < golds.Count; gold++)
        {
            if (matching.OfGold.TryGetValue(gold, out var output)) CountFound(golds[gold], outputs[output].Source);
            else if (!golds[gold].Optional) CountMissed(golds[gold]);
        }
        for (var output = 0; output < outputs.Count; output++)
        {
            if (!matching.OfOutput.ContainsKey(output)) CountFalse(outputs[output]);
        }
    }

    private void CountFound(ScoredEntity gold, AnnotatedEntity output)
    {
        sheet.Share("entities left open").Add(gold.Optional);
        if (gold.Optional) return;
        sheet.Entities[gold.Type].Right++;
        if (gold.Type == "Event")
        {
            sheet.Share("event kind").Add(gold.AcceptsKind(output.Kind));
            sheet.Share("event date").Add(Dates.Agree(gold.Source.Date, output.Date));
        }
        if (gold.Type == "Person" && gold.Source.OfficialOptional != true) CountOfficial(gold.Source.Official == true, output.Official == true);
    }

    private void CountOfficial(bool gold, bool output)
    {
        if (gold && output) sheet.Officials.Right++;
        else if (output) sheet.Officials.False++;
        else if (gold) sheet.Officials.Missed++;
    }

    private void CountMissed(ScoredEntity gold)
    {
        sheet.Entities[gold.Type].Missed++;
        sheet.Misses.Add(new ScoreMiss(page, gold.Type, "missed", gold.Labels));
    }

    private void CountFalse(ScoredEntity output)
    {
        sheet.Share("entities left open").Add(false);
        sheet.Entities[output.Type].False++;
        sheet.Misses.Add(new ScoreMiss(page, output.Type, "false", output.Labels));
    }
}
