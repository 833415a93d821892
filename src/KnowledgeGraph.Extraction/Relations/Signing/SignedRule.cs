using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>SIGNED: the parties of a signing and its document; PARTICIPATED_IN as signatory where the signing is an event of its own.</summary>
internal sealed class SignedRule(EventLexicon lexicon) : IRelationRule
{
    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var layer = article.Get<EventLayer>();
        var text = ClauseText.Of(article);
        foreach (var signature in new SignatureReader(text, layer, lexicon).Read())
        {
            foreach (var party in signature.Parties)
            {
                if (signature.Document is { } document)
                    yield return new Relation("SIGNED", End.Thing(party.Index), End.Thing(document.Index), AttributeSet.Of(("date", signature.Date?.ToString())), text.Sentence(signature.Clause), "signed.party", 0.95);
                foreach (var telling in layer.Tellings.Where(telling => telling.Form == ReportForm.Signing && telling.Trigger == signature.Verb))
                    yield return new Relation("PARTICIPATED_IN", End.Thing(party.Index), End.Event(telling.Event), AttributeSet.Of(("role", "signatory")), text.Sentence(signature.Clause), "participation.signatory", 0.95);
            }
        }
    }
}
