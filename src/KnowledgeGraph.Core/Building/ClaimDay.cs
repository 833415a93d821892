using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Building;

/// <summary>The day for which a claim is stated: the first day of the attribute that dates it (asOf), else the issue's.</summary>
internal static class ClaimDay
{
    public static DateOnly? Of(Claim claim, Article article, EdgeType edge)
    {
        foreach (var attribute in edge.Attributes)
        {
            if (attribute.Dates && PartialDate.TryParse(claim.Attributes[attribute.Name], out var date)) return date.FirstDay;
        }
        return article.Page.IssueDate;
    }
}
