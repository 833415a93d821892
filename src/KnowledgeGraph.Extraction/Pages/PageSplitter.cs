using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Pages.Articles;
using KnowledgeGraph.Extraction.Pages.Furniture;
using KnowledgeGraph.Extraction.Pages.Headlines;
using KnowledgeGraph.Extraction.Pages.Lines;
using KnowledgeGraph.Extraction.Pages.Paragraphs;

namespace KnowledgeGraph.Extraction.Pages;

/// <summary>Undoes the typesetting of a page and parts it into its articles, each with its headline.</summary>
/// <remarks>
/// Pure. Lines → furniture off → paragraphs → pieces → articles → headlines → <see cref="Article.Create"/>.
/// A body is an in-order copy of characters of the page, but for spaces, line breaks and compatibility forms: nothing is invented.
/// </remarks>
public sealed class PageSplitter
{
    private readonly FurnitureLexicon _furniture = new();

    public IReadOnlyList<Article> Split(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var lines = new FurnitureFilter(_furniture).Filter(LineReader.Read(page), page.Metadata.Newspaper);
        var (pieces, tail) = new PieceBuilder(_furniture).Build(ParagraphBuilder.Build(lines));
        var grouping = new ArticleGrouping(pieces);
        var heads = pieces.SelectMany(piece => piece.Heads).Concat(tail).Where(head => !grouping.IsSubhead(head)).ToList();
        var drafts = new SecondHeadlines(grouping.Drafts, heads).Part();
        CaptionPlacing.Place(grouping.Captions, drafts);
        new HeadlineAssignment(drafts).Assign(heads);
        return Write(page.Metadata, drafts);
    }

    private static List<Article> Write(PageMetadata page, IReadOnlyList<Draft> drafts)
    {
        var articles = new List<Article>();
        foreach (var draft in drafts.OrderBy(draft => draft.First))
        {
            var body = string.Join('\n', draft.Body.Select(placed => placed.Text));
            if (!string.IsNullOrWhiteSpace(body)) articles.Add(Article.Create(Published(page, draft), articles.Count + 1, HeadlineText.Of(draft.Headline), body));
        }
        return articles;
    }

    /// <summary>A web copy's own day of publication dates it, where the page was not issued before.</summary>
    private static PageMetadata Published(PageMetadata page, Draft draft) =>
        draft.Day is { } day && (page.LatestIssue is null || day <= page.LatestIssue) ? page with { IssueDate = day, IssueYear = null } : page;
}
