using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Progress;

namespace KnowledgeGraph.Extraction.Relations.Corrections;

/// <summary>CORRECTED_IN: of what an article takes back what the paper printed before, with the day of the issue that was wrong.</summary>
internal sealed class CorrectionRule : IRelationRule
{
    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        if (!CorrectionText.Is(article.Article)) return [];
        var text = ClauseText.Of(article);
        var printed = text.Dates.Dates.FirstOrDefault(date => date.Date.Day is not null)?.Date;
        return text.Words.Sentences.Sentences.Where(sentence => CorrectionText.Corrects(sentence.Span.In(text.Body)))
            .SelectMany(sentence => text.Things.Within(sentence.Span).Where(place => place.Thing.Type is not ("District" or "Document") && !text.IsOfPost(place)).DistinctBy(place => place.Thing.Index)
                .Where(place => !text.Body.AsSpan(0, place.Span.Start).EndsWith("经"))
                .Select(place => new Relation("CORRECTED_IN", End.Thing(place.Thing.Index), End.Article, AttributeSet.Of(("date", printed?.ToString())), Right(text, sentence, place.Thing), "correction.stated", 0.9)));
    }

    /// <summary>The sentence that tells how it is: of 有误 alone the next one, where it names the thing again.</summary>
    private static TextSpan Right(ClauseText text, Sentence sentence, Thing thing) =>
        text.Words.Sentences.After(sentence) is { } next && sentence.Span.In(text.Body).TrimEnd('。').EndsWith("有误", StringComparison.Ordinal) && text.Things.Within(next.Span).Any(place => place.Thing == thing) ? next.Span : sentence.Span;
}
