using System.Globalization;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations;

namespace KnowledgeGraph.Extraction.Tests.Marked;

/// <summary>Articles whose names and posts are marked by hand, so that grammar can be tested without model, divisions or recognisers.</summary>
/// <remarks>
/// [P:张三] a person, [D:沧浦区] a division, [O:…] an organisation, [L:…] a place, [J:…] a project, [T:…] a document. [D:沧浦区=我区] prints 我区.
/// {区长|[P:张三]} prints 区长张三 and gives the post; {[O:水务局]局长|[P:张三]、[P:李四]} gives both the post of that body. Sentences and dates are read by the real annotators,
/// words by longest match with the lexicons.
/// </remarks>
internal static class MarkedText
{
    /// <summary>An article with all layers up to its events.</summary>
    public static AnnotatedArticle Read(string marked, string title = "", string issue = "2022-06-17", string home = "沧浦区")
    {
        var parsed = new MarkedParser(marked, home);
        var page = new PageMetadata { Name = "marked", Home = home, IssueDate = issue.Length == 0 ? null : DateOnly.Parse(issue, CultureInfo.InvariantCulture) };
        var article = AnnotatedArticle.Of(Article.Create(page, 1, title, parsed.Body));
        article = new SentenceAnnotator().Annotate(article);
        article = new DateAnnotator().Annotate(article).With(parsed.Things).With(parsed.Posts);
        article = article.With(new MarkedWords(article, parsed.Things).Layer());
        article = new ClauseAnnotator(new ModalityLexicon()).Annotate(article);
        return new EventAnnotator(new EventLexicon()).Annotate(article);
    }

    /// <summary>The events as kind, name and date, in order.</summary>
    public static IReadOnlyList<string> Events(string marked, string title = "", string issue = "2022-06-17") =>
        [.. Read(marked, title, issue).Get<EventLayer>().Events.Select(told => $"{told.Kind} {told.Name} {told.Date}".TrimEnd())];

    /// <summary>What a rule reads, as "subject attributes object", in order; events by their kind.</summary>
    public static IReadOnlyList<string> Relations(IRelationRule rule, string marked, string title = "")
    {
        var article = Read(marked, title);
        return [.. rule.Apply(article).Select(relation => Told(article, relation)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Told(AnnotatedArticle article, Relation relation)
    {
        relation.Span.In(article.Body).ShouldNotContain('\n');
        var attributes = string.Join(' ', relation.Attributes.Select(pair => pair.Value));
        return $"{Name(article, relation.Subject)} {attributes} {Name(article, relation.Object)}".Replace("  ", " ", StringComparison.Ordinal);
    }

    private static string Name(AnnotatedArticle article, End end) =>
        end.Kind == EndKind.Event ? article.Get<EventLayer>().Events[end.Index].Kind : article.Get<ThingLayer>().Things[end.Index].Name;
}
