using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>SIGNED: the parties of a signing and its document; PARTICIPATED_IN as signatory where the signing is an event of its own.</summary>
internal sealed class SignedRule(EventLexicon lexicon) : IRelationRule
{
    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var layer = article.Get<EventLayer>();
        var text = ClauseText.Of(article);
        var signatures = new SignatureReader(text, layer, lexicon).Read().ToList();
        foreach (var signature in signatures)
        {
            foreach (var party in signature.Parties)
            {
                if (signature.Document is { } document && !IsNamedElsewhere(document, party, signatures))
                    yield return new Relation("SIGNED", End.Thing(party.Index), End.Thing(document.Index), AttributeSet.Of(("date", signature.Date?.ToString())), text.Sentence(signature.Clause), "signed.party", 0.95);
                if (layer.Tellings.Where(telling => telling.Form == ReportForm.Signing && telling.Trigger == signature.Verb).Select(telling => (Telling?)telling).FirstOrDefault() is { } telling)
                    yield return new Relation("PARTICIPATED_IN", End.Thing(party.Index), End.Event(telling.Event), AttributeSet.Of(("role", "signatory")), text.Sentence(signature.Clause), "participation.signatory", 0.95);
            }
        }
    }

    /// <summary>合作协议 where the same party signed 《汐水共治合作协议》.</summary>
    private static bool IsNamedElsewhere(Thing document, Thing party, List<Signature> signatures) =>
        signatures.Exists(other => other.Document is { } named && named != document && other.Parties.Contains(party) && named.Name.Trim('《', '》').EndsWith(document.Name, StringComparison.Ordinal));
}
