using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who signs for a body, and the body: 江枫 and 区政府 in 江枫代表区政府与三家企业签约.</summary>
internal sealed class ProxySignerReader(ClauseText text, SubjectReader subjects, NameLists lists, Stage stage)
{
    private const string For = "代表";

    private static readonly WordSet Signing = LexiconFile.WordsWith("event-verbs.tsv", 2, "Signing");

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            var proxy = text.Body.IndexOf(For, clause.Span.Start, clause.Span.Length, StringComparison.Ordinal);
            if (proxy < 0 || lists.From(proxy + For.Length, clause.Span.End) is not [{ Thing.Type: "Organization" or "District" } body, ..]) continue;
            if (Verb(clause, body.Span.End) is not { } verb || !clause.IsFactAt(verb.Start) || (stage.ToldIn(clause.Span) ?? stage.At(verb.Start)) is not { } told) continue;
            foreach (var signer in subjects.Of(clause, proxy).Where(signer => signer.Thing.Type == "Person").Append(body)) yield return new Part(signer.Thing.Index, told.Index, "signatory", clause, "participation.proxy", 0.9);
        }
    }

    /// <summary>The verb of signing at which the clause ends, or behind which stands what is signed.</summary>
    private TextSpan? Verb(Clause clause, int from) =>
        text.Find(Signing, new TextSpan(from, clause.Span.End)).Select(verb => (TextSpan?)verb).FirstOrDefault(verb => text.Words.CharAt(verb!.Value.End) is not ('的' or '仪'));
}
