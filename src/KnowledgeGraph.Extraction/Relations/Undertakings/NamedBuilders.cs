using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>Those whom a word for who builds names: 施工单位为甲公司; 甲公司作为施工单位; 作为大桥的施工单位，甲公司.</summary>
internal sealed class NamedBuilders(ClauseText text, ProjectReader projects)
{
    private const string As = "作为";

    private static readonly WordSet Units = LexiconFile.Words("building-units.tsv");

    public IEnumerable<(Occurrence Builder, Thing Project)> In(Clause clause)
    {
        foreach (var unit in text.Find(Units, clause.Span))
        {
            var role = Role(clause, unit);
            if ((role is { } named ? Bearer(clause, named, unit) : Behind(clause, unit)) is not { } builder) continue;
            var project = role is { } of ? projects.Named(new TextSpan(of, unit.Start)) ?? Ahead(clause, unit) ?? projects.Current(of) : projects.Current(unit.End) ?? Ahead(clause, unit);
            if (project is not null) yield return (builder, project);
        }
    }

    /// <summary>Where 作为 stands that leads to the word, with nothing between but a project and what kind of builder is meant.</summary>
    private int? Role(Clause clause, TextSpan unit)
    {
        var at = text.Body.LastIndexOf(As, unit.Start, unit.Start - clause.Span.Start + 1, StringComparison.Ordinal);
        if (at < 0 || text.Things.Within(new TextSpan(at, unit.Start)).Any(place => place.Thing.Type is not ("Project" or "Place"))) return null;
        return at;
    }

    /// <summary>Who stands right before 作为, or opens the clause after the one that it opens.</summary>
    private Occurrence? Bearer(Clause clause, int at, TextSpan unit)
    {
        if (at > clause.Span.Start) return text.Things.EndingAt(at) is { Thing.Type: "Organization" } before ? before : null;
        return unit.End == clause.Span.End && text.After(clause) is { } next && text.Things.StartingAt(next.Span.Start) is { Thing.Type: "Organization" } bearer ? bearer : null;
    }

    /// <summary>承建单位甲公司: the body named behind the word; in a demand right behind it.</summary>
    private Occurrence? Behind(Clause clause, TextSpan unit)
    {
        var place = text.Things.Within(new TextSpan(unit.End, clause.Span.End)).FirstOrDefault();
        if (place.Thing is not { Type: "Organization" }) return null;
        return clause.Modality is Modality.Fact or Modality.Plan || place.Span.Start == unit.End ? place : null;
    }

    /// <summary>The first project that the rest of the sentence names.</summary>
    private Thing? Ahead(Clause clause, TextSpan unit) =>
        text.Things.Within(new TextSpan(unit.End, text.Sentence(clause).End)).FirstOrDefault(place => place.Thing.Type == "Project").Thing;
}
