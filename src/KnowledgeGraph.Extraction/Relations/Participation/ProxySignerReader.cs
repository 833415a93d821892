using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who signs for a body, and the body: 江枫 and 区政府 in 江枫代表区政府与三家企业签约; or for all that were named: 江枫与何苗代表双方在协议上签字, 作为双方代表签约.</summary>
internal sealed class ProxySignerReader(ClauseText text, SubjectReader subjects, NameLists lists, Stage stage)
{
    private const string For = "代表";

    private static readonly WordSet Signing = LexiconFile.WordsWith("event-verbs.tsv", 2, "Signing");
    private static readonly WordSet Acts = LexiconFile.Words("signing-acts.tsv");
    private static readonly WordSet Sides = LexiconFile.Words("sides.tsv");

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            var proxy = text.Body.IndexOf(For, clause.Span.Start, clause.Span.Length, StringComparison.Ordinal);
            if (proxy < 0 || Represented(clause, proxy) is not { } represented) continue;
            if (Verb(clause, represented.End) is not { } verb || !clause.IsFactAt(verb.Start) || (stage.ToldIn(clause.Span) ?? stage.At(verb.Start)) is not { } told) continue;
            foreach (var signer in subjects.Of(clause, represented.Start).Where(signer => signer.Thing.Type == "Person").Concat(represented.Bodies)) yield return new Part(signer.Thing.Index, told.Index, "signatory", clause, "participation.proxy", 0.9);
        }
    }

    /// <summary>The body for which is signed, none where it is all of those named before; where the words for it begin and end.</summary>
    private (int Start, int End, IReadOnlyList<Occurrence> Bodies)? Represented(Clause clause, int proxy)
    {
        var after = proxy + For.Length;
        if (lists.From(after, clause.Span.End) is [{ Thing.Type: "Organization" or "District" } body, ..]) return (proxy, body.Span.End, [body]);
        if (Sides.TryMatchAt(text.Body, after, clause.Span.End, out var length)) return (proxy, after + length, []);
        return Sides.TryMatchBefore(text.Body, proxy, clause.Span.Start, out length) ? (proxy - length, after, []) : null;
    }

    /// <summary>The verb of signing at which the clause ends, or behind which stands what is signed.</summary>
    private TextSpan? Verb(Clause clause, int from)
    {
        var rest = new TextSpan(from, clause.Span.End);
        return text.Find(Signing, rest).Concat(text.Find(Acts, rest)).Select(verb => (TextSpan?)verb).FirstOrDefault(verb => text.Words.CharAt(verb!.Value.End) is not ('的' or '仪'));
    }
}
