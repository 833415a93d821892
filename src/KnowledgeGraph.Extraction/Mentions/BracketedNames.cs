namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Joins what a bracket calls a thing right behind its name by a name of the same kind: 望汐学院新校区（柳堤校区）.</summary>
internal static class BracketedNames
{
    private const int Kind = 2;
    private static readonly string[] Built = ["Project", "Place", "Organization"];

    public static void Join(ThingBuilder builder, string body)
    {
        var things = Built.SelectMany(builder.OfType).ToList();
        foreach (var other in things)
        {
            var bracket = other.Occurrences.FirstOrDefault(span => span.Start > 0 && span.End < body.Length && body[span.Start - 1] is '（' or '(' && body[span.End] is '）' or ')');
            if (bracket.Length <= Kind) continue;
            var named = things.Find(thing => thing != other && !thing.Merged && thing.Occurrences.Exists(span => span.End == bracket.Start - 1) && thing.Name[^Kind..] == other.Name[^Kind..]);
            if (named is not null) builder.Merge(other, named);
        }
    }
}
