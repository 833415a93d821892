using System.Globalization;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Cli.Formats;

/// <summary>An article as a reader wants it: headline, body with its names marked, and what it states with rule, confidence and quote.</summary>
internal static class TextFormat
{
    public static void Write(ArticleClaims claims, TextWriter output)
    {
        var article = claims.Article;
        output.WriteLine($"# {article.Page.Name}/{article.Number}  {(article.Title.Length > 0 ? article.Title : "(no headline)")}");
        output.WriteLine(string.Join("  ", Facts(article)));
        output.WriteLine();
        output.WriteLine(MarkedText.Of(article.Body, claims.Mentions));
        output.WriteLine();
        var names = claims.Mentions.ToDictionary(mention => mention.Id, Label);
        names[article.Id] = "this article";
        foreach (var claim in claims.Claims) Write(claim, names, output);
        output.WriteLine();
    }

    private static IEnumerable<string?> Facts(Core.Articles.Article article) => new[]
    {
        article.Page.Newspaper,
        article.Page.IssueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? article.Page.IssueYear?.ToString("0000", CultureInfo.InvariantCulture),
        article.Page.Home is { } home ? $"home {home}" : null,
        $"id {article.Id}",
    }.Where(fact => fact is not null);

    private static string Label(Mention mention) =>
        mention.Aliases.Count > 0 ? $"{mention.Name} ({string.Join("、", mention.Aliases)})" : mention.Name;

    private static void Write(Claim claim, Dictionary<string, string> names, TextWriter output)
    {
        var attributes = string.Concat(claim.Attributes.Select(pair => $"  {pair.Key}={pair.Value}"));
        output.WriteLine($"- {names[claim.Subject]} {claim.Type} {names[claim.Object]}{attributes}");
        output.WriteLine($"  {claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture)} {claim.Rule}: {claim.Quote.ReplaceLineEndings(" ")}");
    }
}
