using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Sqlite.Search;
using KnowledgeGraph.Storage.Sqlite.Sessions;

namespace KnowledgeGraph.Storage.Sqlite.Writing;

/// <summary>Writes articles with their mentions and claims; the groups that hold these are written before.</summary>
internal sealed class ArticleWriting(Session session, IdTable mentionGroups, IdTable claimGroups)
{
    /// <summary>Takes an article away with its mentions and claims.</summary>
    /// <exception cref="StoreException">It is not stored.</exception>
    public static void Remove(Session session, string id)
    {
        if (!TryRemove(session, id)) throw new StoreException($"The batch removes the article {id}, which is not stored; nothing was written.");
    }

    public void Put(StoredArticle stored)
    {
        var article = stored.Claims.Article;
        TryRemove(session, article.Id);
        var row = Add(article, stored.Claims.Extractor);
        ArticleSearch.Put(session, row, stored.SearchTokens);
        for (var i = 0; i < stored.Claims.Mentions.Count; i++)
        {
            var mention = stored.Claims.Mentions[i];
            Add(mention, row, GroupOf(stored.MentionGroups, mention.Id), i, article.Page.IssueDate);
        }
        for (var i = 0; i < stored.Claims.Claims.Count; i++)
        {
            var claim = stored.Claims.Claims[i];
            Add(claim, row, GroupOf(stored.ClaimGroups, claim.Id), i, stored.Days.TryGetValue(claim.Id, out var day) ? day : null);
        }
    }

    private static bool TryRemove(Session session, string id)
    {
        if (session.Number("DELETE FROM article WHERE id = @id RETURNING row", ("@id", id)) is not { } row) return false;
        ArticleSearch.Remove(session, row);
        return true;
    }

    private static string GroupOf(IReadOnlyDictionary<string, string> groups, string id) =>
        groups.TryGetValue(id, out var group) ? group : throw new StoreException($"The batch names no group of {id}; nothing was written.");

    private long Add(Article article, string extractor) => session.Number(
        """
        INSERT INTO article (id, title, body, number, page, page_number, newspaper, home, home_code, issue_day, issue_year, address, extractor)
        VALUES (@id, @title, @body, @number, @page, @page_number, @newspaper, @home, @home_code, @issue_day, @issue_year, @address, @extractor)
        RETURNING row
        """,
        ("@id", article.Id), ("@title", article.Title), ("@body", article.Body), ("@number", article.Number), ("@page", article.Page.Name),
        ("@page_number", article.Page.Number), ("@newspaper", article.Page.Newspaper), ("@home", article.Page.Home), ("@home_code", article.Page.HomeCode),
        ("@issue_day", article.Page.IssueDate?.DayNumber), ("@issue_year", article.Page.IssueYear), ("@address", article.Page.Address?.OriginalString), ("@extractor", extractor))!.Value;

    private void Add(Mention mention, long article, string group, int place, DateOnly? day) => session.Execute(
        """
        INSERT INTO mention (id, article, mention_group, place, type, name, aliases, occurrences, attributes, day)
        VALUES (@id, @article, @mention_group, @place, @type, @name, @aliases, @occurrences, @attributes, @day)
        """,
        ("@id", mention.Id), ("@article", article), ("@mention_group", mentionGroups.RowOf(group)), ("@place", place), ("@type", mention.Type),
        ("@name", mention.Name), ("@aliases", Session.List(mention.Aliases)), ("@occurrences", GraphJson.Write(mention.Occurrences)),
        ("@attributes", GraphJson.Write(mention.Attributes)), ("@day", Columns.SortDay(day)));

    private void Add(Claim claim, long article, string group, int place, DateOnly? day) => session.Execute(
        """
        INSERT INTO claim (id, article, claim_group, place, subject, object, type, attributes, span_start, span_end, quote, rule, confidence, day)
        VALUES (@id, @article, @claim_group, @place, @subject, @object, @type, @attributes, @span_start, @span_end, @quote, @rule, @confidence, @day)
        """,
        ("@id", claim.Id), ("@article", article), ("@claim_group", claimGroups.RowOf(group)), ("@place", place), ("@subject", claim.Subject),
        ("@object", claim.Object), ("@type", claim.Type), ("@attributes", GraphJson.Write(claim.Attributes)), ("@span_start", claim.Span.Start),
        ("@span_end", claim.Span.End), ("@quote", claim.Quote), ("@rule", claim.Rule), ("@confidence", claim.Confidence), ("@day", Columns.SortDay(day)));
}
