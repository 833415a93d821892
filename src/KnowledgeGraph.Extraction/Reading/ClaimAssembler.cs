using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Extraction.Posts;
using KnowledgeGraph.Extraction.Relations;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>Turns the last layers of an article into mentions and claims.</summary>
/// <remarks>Things that no sentence names and no claim uses (the home division of an article that doesn't need it) are left out.</remarks>
internal sealed class ClaimAssembler(string extractor)
{
    public ArticleClaims Assemble(AnnotatedArticle article)
    {
        var ends = new MentionTable(article);
        var claims = Posts(article, ends).Concat(Relations(article, ends)).DistinctBy(claim => claim.Id)
            .OrderBy(claim => claim.Span).ThenBy(claim => claim.Type, StringComparer.Ordinal).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        return new ArticleClaims(article.Article, ends.Used(claims), claims, extractor) { Day = ArticleDay.Of(article) };
    }

    private static IEnumerable<Claim> Posts(AnnotatedArticle article, MentionTable ends)
    {
        foreach (var post in article.Get<PostLayer>().Statements)
        {
            var position = ends.Position(post);
            var attributes = AttributeSet.Of(("state", post.State), ("startDate", post.Start?.ToString()), ("endDate", post.End?.ToString()), ("asOf", (post.AsOf ?? ends.AsOf(post.Span))?.ToString()));
            yield return Claim.Create(article.Article, "HOLDS", ends.Thing(post.Person).Id, position.Id, post.Span, post.Rule, post.Confidence, attributes);
            if (post.Body is { } body) yield return Claim.Create(article.Article, "POST_OF", position.Id, ends.Thing(body).Id, post.Span, post.Rule, post.Confidence);
        }
    }

    private static IEnumerable<Claim> Relations(AnnotatedArticle article, MentionTable ends) =>
        article.Get<RelationLayer>().Relations.Where(relation => relation.Subject != relation.Object && IsAllowed(relation, ends)).Select(relation => Claim.Create(
            article.Article, relation.Type, ends.Id(relation.Subject), ends.Id(relation.Object), relation.Span, relation.Rule, relation.Confidence, Dated(relation, ends)));

    /// <summary>What is told of a place falls away where its post shows it to be an organisation that can't be told so of.</summary>
    private static bool IsAllowed(Relation relation, MentionTable ends) =>
        GraphOntology.Default.Edge(relation.Type) is var edge && edge.From.Contains(ends.Type(relation.Subject)) && edge.To.Contains(ends.Type(relation.Object));

    /// <summary>Edges that are stated for a day (asOf) get it, unless their rule knew it.</summary>
    private static AttributeSet Dated(Relation relation, MentionTable ends) =>
        GraphOntology.Default.Edge(relation.Type).Attributes.FirstOrDefault(attribute => attribute.Dates) is { } dating && relation.Attributes[dating.Name] is null
            ? relation.Attributes.With(dating.Name, ends.AsOf(relation.Span)?.ToString())
            : relation.Attributes;
}
