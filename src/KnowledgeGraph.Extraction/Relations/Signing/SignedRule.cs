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
            var signing = Signing(text, layer, signature);
            foreach (var party in signature.Parties)
            {
                if (signature.Document is { } document)
                    yield return new Relation("SIGNED", End.Thing(party.Index), End.Thing(document.Index), AttributeSet.Of(("date", signature.Date?.ToString())), text.Sentence(signature.Clause), "signed.party", 0.95);
                if (signing is { } told)
                    yield return new Relation("PARTICIPATED_IN", End.Thing(party.Index), End.Event(told), AttributeSet.Of(("role", "signatory")), text.Sentence(signature.Clause), "participation.signatory", 0.95);
            }
        }
    }

    /// <summary>The event of the signature: its own, else the collective one told before it in the paragraph (12个项目集中签约，其中，甲公司与乙管委会签约).</summary>
    private static int? Signing(ClauseText text, EventLayer layer, Signature signature)
    {
        var tellings = layer.Tellings.Where(telling => telling.Trigger.Start <= signature.Verb.Start).Reverse().ToList();
        foreach (var own in tellings.Where(telling => telling.Form == ReportForm.Signing && telling.Trigger == signature.Verb)) return own.Event;
        foreach (var before in tellings.Where(telling => layer.Events[telling.Event].Kind == "Signing" && text.Words.Before(telling.Trigger.Start, 2) is "集中"))
        {
            if (text.Words.SentenceAt(before.Trigger.Start).Paragraph == text.Words.SentenceAt(signature.Verb.Start).Paragraph) return before.Event;
        }
        return null;
    }
}
