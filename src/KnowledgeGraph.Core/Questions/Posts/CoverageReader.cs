using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Posts;

/// <summary>Which issues were read of the papers that tell of a post: those whose home is its division, or else all that name it.</summary>
internal sealed class CoverageReader(IGraphReader reader)
{
    private const int MostArticles = 1000;

    /// <summary>Digits of a county's code: a paper of the county tells of its streets and villages too.</summary>
    private const int County = 6;

    /// <summary>The newspapers to look at.</summary>
    /// <param name="body">The division or organisation of the post.</param>
    /// <param name="statements">What is said of the post.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<string>> NewspapersAsync(Entity? body, IEnumerable<DatedStatement> statements, CancellationToken cancellation)
    {
        var articles = statements.Select(statement => statement.Evidence.Article).Distinct().ToList();
        var named = await reader.EntitiesAsync(articles, cancellation);
        var samples = named.Values.Where(article => article.Attributes["newspaper"] is not null).GroupBy(article => article.Attributes["newspaper"]!)
            .ToDictionary(paper => paper.Key, paper => paper.Select(article => article.Id).Order(CodePointComparer.Instance).First());
        if (samples.Count < 2) return [.. samples.Keys];
        var pages = await reader.ArticlesAsync([.. samples.Values], cancellation);
        var own = samples.Where(paper => pages.TryGetValue(paper.Value, out var article) && IsHome(article.Page, body)).Select(paper => paper.Key).ToList();
        return own.Count > 0 ? own : [.. samples.Keys];
    }

    /// <summary>The issues next to a day: all that a roster needs.</summary>
    public async Task<Coverage> AroundAsync(IReadOnlyList<string> newspapers, DateOnly day, CancellationToken cancellation)
    {
        if (newspapers.Count == 0) return Coverage.None;
        var before = await IssuesAsync(newspapers, null, day, EntityOrder.DateDescending, 1, cancellation);
        var after = await IssuesAsync(newspapers, day, null, EntityOrder.DateAscending, 1, cancellation);
        return Coverage.Of(before.Concat(after));
    }

    /// <summary>The issues between two days, as far as one page of articles reaches.</summary>
    public async Task<Coverage> BetweenAsync(IReadOnlyList<string> newspapers, DateOnly from, DateOnly to, CancellationToken cancellation) =>
        newspapers.Count == 0 ? Coverage.None : Coverage.Of(await IssuesAsync(newspapers, from, to, EntityOrder.DateAscending, MostArticles, cancellation));

    private async Task<IEnumerable<DateOnly>> IssuesAsync(IReadOnlyList<string> newspapers, DateOnly? from, DateOnly? to, EntityOrder order, int first, CancellationToken cancellation)
    {
        var filter = new EntityFilter.All([new EntityFilter.HasAttribute("newspaper", newspapers), new EntityFilter.DateWithin(from, to)]);
        var slice = await reader.SelectAsync(new EntityQuery { Type = "Article", Filter = filter, Order = order, First = first }, cancellation);
        return slice.Items.Where(article => PartialDate.TryParse(article.Attributes["issueDate"], out _)).Select(article => PartialDate.Parse(article.Attributes["issueDate"]!).FirstDay);
    }

    private static bool IsHome(PageMetadata page, Entity? body)
    {
        if (body is null || page.Home is not { } home) return false;
        if (body.Type == "Organization") return body.Name.Contains(home, StringComparison.Ordinal);
        return body.Name == home || (page.HomeCode is { Length: <= County } code && body.Attributes["adcode"]?.StartsWith(code, StringComparison.Ordinal) == true && body.Attributes["adcode"]!.Length >= County);
    }
}
