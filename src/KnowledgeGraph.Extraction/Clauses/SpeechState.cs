using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Whether a speech full of demands goes on into the next sentence.</summary>
internal sealed class SpeechState(AnnotatedArticle article, ModalityLexicon lexicon)
{
    private static readonly string[] Pronouns = ["他", "她"];

    private int _paragraph = -1;
    private bool _demanding;

    /// <summary>What the first clause of a sentence takes over from the sentence before.</summary>
    public Modality At(Sentence sentence, TextSpan first) =>
        _demanding && sentence.Paragraph == _paragraph && !Resumes(first) ? Modality.Demand : Modality.Fact;

    public void Passed(Sentence sentence, Modality last)
    {
        var goesOn = last == Modality.Demand && (lexicon.Demands.Any(article.Body, sentence.Span) || (_demanding && sentence.Paragraph == _paragraph));
        _demanding = goesOn;
        _paragraph = sentence.Paragraph;
    }

    /// <summary>Whether the paper itself tells on: with a person, a day, or a word that says so.</summary>
    private bool Resumes(TextSpan first) =>
        lexicon.Openers.TryMatchAt(article.Body, first.Start, first.End, out _)
        || Array.Exists(Pronouns, word => string.CompareOrdinal(article.Body, first.Start, word, 0, word.Length) == 0)
        || article.Get<ThingLayer>().Within(first).Any(place => place.Thing.Type == "Person")
        || article.Get<DateLayer>().Within(first).Any(date => date.Span.Start == first.Start && date.Date.Day is not null);
}
