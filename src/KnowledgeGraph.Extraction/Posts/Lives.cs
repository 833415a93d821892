using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads whose life is told, where sentences with posts name nobody: cards of a person and careers in a row.</summary>
internal sealed partial class Lives(ArticleText text, ThingLayer things)
{
    /// <summary>江枫，1971年生，沧浦区中医医院院长: a post among the data of a person with whose name the sentence begins.</summary>
    public Occurrence? Card(TextSpan sentence, PostPhrase post)
    {
        if (!post.Explicit || text.CharBefore(post.Span.Start) != '，' || !Born().IsMatch(text.Body.AsSpan(sentence.Start, post.Span.Start - sentence.Start))) return null;
        return Opening(sentence);
    }

    /// <summary>江枫　沧浦区中医医院院长: a row of a list, a name and apart from it a post.</summary>
    public Occurrence? Row(TextSpan sentence, PostPhrase post) =>
        text.CharBefore(post.Span.Start) is ' ' or '　' && post.Title.Span.End == sentence.End && things.StartingAt(sentence.Start) is { Thing.Type: "Person" } named && named.Span.End == post.Span.Start - 1 ? named : null;

    /// <summary>The person with whose name a sentence begins, whatever label stands before it (人物名片：江枫，).</summary>
    private Occurrence? Opening(TextSpan sentence)
    {
        var label = text.Body.AsSpan(sentence.Start, Math.Min(8, sentence.Length)).IndexOf('：');
        return things.StartingAt(sentence.Start + label + 1) is { Thing.Type: "Person" } first && text.CharAt(first.Span.End) is '，' or '同' or '1' or '（' ? first : null;
    }

    [GeneratedRegex("""^[^。]{2,12}，(?:[男女]，)?(?:[^，。]{2,4}族，)?(?:[^，。]{2,10}人，)?(?:19|20)\d\d年(?:\d+月)?(?:出)?生""")]
    private static partial Regex Born();

    /// <summary>Whose life a sentence goes on with that begins with a date or a word of order: the person with whose name an earlier sentence of the paragraph begins.</summary>
    public Occurrence? Of(TextSpan sentence)
    {
        if (!LifeOpening().IsMatch(sentence.In(text.Body))) return null;
        var (own, paragraph) = (text.SentenceAt(sentence.Start).Index, text.SentenceAt(sentence.Start).Paragraph);
        for (var index = own - 1; index >= 0 && text.Sentences.Sentences[index].Paragraph == paragraph; index--)
        {
            if (Opening(text.Sentences.Sentences[index].Span) is { } first) return first;
        }
        return InCurriculum(own, paragraph);
    }

    /// <summary>Where each station is a line: the person whose 简历 the last line before them announces.</summary>
    private Occurrence? InCurriculum(int own, int paragraph)
    {
        for (var index = own - 1; index >= 0; index--)
        {
            var before = text.Sentences.Sentences[index];
            if (before.Paragraph == paragraph || LifeOpening().IsMatch(before.Span.In(text.Body))) continue;
            if (Curriculum().Match(text.Body, before.Span.Start, before.Span.Length) is not { Success: true } word) return null;
            return things.EndingAt(word.Index) is { Thing.Type: "Person" } named ? named : Opening(before.Span);
        }
        return null;
    }

    [GeneratedRegex("""(?:同志)?的?(?:个人)?(?:简历|履历)""")]
    private static partial Regex Curriculum();

    [GeneratedRegex("""^(?:后|此后|之后|历任|曾任|先后|现任|其间|(?:19|20)\d\d[年.])""")]
    private static partial Regex LifeOpening();
}
