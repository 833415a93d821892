using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Cuts sentences into clauses and tells which of them report facts.</summary>
/// <remarks>
/// A demand, plan or condition holds to the end of its sentence, a plan only up to what is told to have come. After 强调 or 要求 it holds to the end of the paragraph, unless a sentence
/// brings a person, a day or a word that takes the telling up again (会上, 据悉).
/// </remarks>
internal sealed class ClauseAnnotator(ModalityLexicon lexicon) : IAnnotator
{
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(TokenLayer), typeof(DateLayer), typeof(ThingLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(ClauseLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var quotes = new SpanIndex(SpeechQuotes.Of(article.Body));
        var reader = new ModalityReader(article, lexicon);
        var clauses = new List<Clause>();
        var speech = new SpeechState(article, lexicon);
        foreach (var sentence in article.Get<SentenceLayer>().Sentences)
        {
            var spans = ClauseSplitter.Split(article.Body, sentence.Span, quotes.Holds).ToList();
            if (spans.Count == 0) continue;
            var inherited = speech.At(sentence, spans[0]);
            var parts = new ParallelParts(article.Body, article.Get<TokenLayer>().BySentence[sentence.Index]);
            foreach (var span in spans)
            {
                if (parts.Opens(span) && inherited == Modality.Plan && parts.IsToldAgain(span)) inherited = Modality.Fact;
                var (modality, from) = quotes.Holds(span.Start) ? (Modality.Quoted, span.Start) : reader.Read(sentence.Index, span, inherited);
                clauses.Add(new Clause(clauses.Count, span, sentence.Index, modality, from));
                parts.Passed(clauses[^1]);
                if (modality == Modality.Fact || Lasts(modality)) inherited = modality;
            }
            speech.Passed(sentence, inherited);
        }
        return article.With(new ClauseLayer(clauses));
    }

    /// <summary>Whether the modality of a clause goes on in the next one of its sentence.</summary>
    private static bool Lasts(Modality modality) => modality is Modality.Demand or Modality.Plan or Modality.Condition;
}
