using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Judgements;

/// <summary>The mention that a judgement is about, with the words by which it is found again when a newer extractor reads its article.</summary>
/// <param name="Mention">The mention's id when it was judged.</param>
/// <param name="Article">The article in which it stands.</param>
/// <param name="Day">The article's issue day, yyyy-MM-dd; null where it has none.</param>
/// <param name="Type">Its entity type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Span">Its first occurrence; null where the article means it without naming it.</param>
/// <param name="Quote">The line of the article in which it stands, for those who read the judgement.</param>
public sealed record Anchor(string Mention, string Article, string? Day, string Type, string Name, TextSpan? Span, string Quote)
{
    /// <summary>Longest quote, in UTF-16 code units.</summary>
    private const int QuoteLength = 60;

    public static Anchor Of(ArticleClaims article, Mention mention)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mention);
        TextSpan? span = mention.Occurrences.Count > 0 ? mention.Occurrences[0] : null;
        return new Anchor(
            mention.Id,
            article.Article.Id,
            article.Article.Page.IssueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            mention.Type,
            mention.Name,
            span,
            span is { } place ? Around(article.Article.Body, place) : "");
    }

    /// <summary>The mention of that article that this anchor means: the one of its id, else one of its type at its place, else one of its name.</summary>
    /// <returns>Null where there is none, or where several have the name.</returns>
    public Mention? In(ArticleClaims article)
    {
        ArgumentNullException.ThrowIfNull(article);
        List<Mention> ofType = [.. article.Mentions.Where(mention => mention.Type == Type)];
        if (ofType.Find(mention => mention.Id == Mention) is { } same) return same;
        if (Span is { } place && ofType.Find(mention => mention.Occurrences.Any(occurrence => occurrence.Overlaps(place))) is { } there) return there;
        var named = ofType.FindAll(mention => mention.Name == Name || mention.Aliases.Contains(Name));
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>Later days first, undated ones last; then by mention.</summary>
    internal static int LatestFirst(Anchor one, Anchor other)
    {
        var byDay = string.CompareOrdinal(other.Day, one.Day);
        return byDay != 0 ? byDay : string.CompareOrdinal(one.Mention, other.Mention);
    }

    private static string Around(string body, TextSpan place)
    {
        var line = body.LastIndexOf('\n', Math.Max(0, place.Start - 1)) + 1;
        var start = Math.Clamp(place.Start - (QuoteLength / 3), Math.Min(line, place.Start), place.Start);
        var stop = body.IndexOf('\n', place.End) is var feed and >= 0 ? feed : body.Length;
        var end = Math.Clamp(start + QuoteLength, place.End, Math.Max(stop, place.End));
        if (char.IsLowSurrogate(body[start])) start--;
        if (end < body.Length && char.IsLowSurrogate(body[end])) end++;
        return body[start..end];
    }
}
