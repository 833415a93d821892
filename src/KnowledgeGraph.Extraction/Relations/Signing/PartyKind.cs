using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>Which parties a word like 两区 or 三地 can mean.</summary>
/// <param name="Type">Their entity type; Any for bodies and divisions.</param>
/// <param name="Endings">How their names end; none for any name.</param>
internal sealed record PartyKind(string Type, IReadOnlyList<string> Endings)
{
    public bool Fits(Thing thing) =>
        (Type == "Any" ? thing.Type is "District" or "Organization" : thing.Type == Type)
        && (Endings.Count == 0 || Endings.Any(ending => thing.Name.EndsWith(ending, StringComparison.Ordinal)));
}
