using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Generation.Pages;

/// <summary>Prints an article once more with one character of a name wrong.</summary>
public static class Misprint
{
    private const string Wrong = "误";

    /// <param name="article">As it was printed.</param>
    /// <param name="name">A name in it; its last character is misprinted wherever it stands.</param>
    public static ArticleClaims Of(ArticleClaims article, string name)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(name);
        var printed = article.Article;
        var again = Article.Create(printed.Page, printed.Number + 100, printed.Title, Printed(printed.Body));
        var mentions = article.Mentions.ToDictionary(mention => mention.Id, mention => Mention.Create(
            again.Id, mention.Type, Printed(mention.Name), mention.Aliases.Select(Printed), mention.Occurrences, mention.Attributes));
        var claims = article.Claims.Select(claim => Claim.Create(
            again, claim.Type, mentions[claim.Subject].Id, mentions.TryGetValue(claim.Object, out var end) ? end.Id : again.Id, claim.Span, claim.Rule, claim.Confidence, claim.Attributes));
        return new ArticleClaims(again, [.. mentions.Values], [.. claims], article.Extractor);

        string Printed(string text) => text.Replace(name, name[..^1] + Wrong, StringComparison.Ordinal);
    }
}
