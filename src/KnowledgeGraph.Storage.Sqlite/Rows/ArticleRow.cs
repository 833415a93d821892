using KnowledgeGraph.Core.Articles;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>How an article stands in a row (alias a).</summary>
internal static class ArticleRow
{
    public const string Columns = "a.id, a.title, a.body, a.number, a.page, a.page_number, a.newspaper, a.home, a.issue_day, a.address, a.extractor, a.home_code, a.issue_year";
    public const int Extractor = 10;

    public static Article Read(SqliteDataReader row)
    {
        var page = new PageMetadata
        {
            Name = row.GetString(4),
            Number = row.Text(5),
            Newspaper = row.Text(6),
            Home = row.Text(7),
            HomeCode = row.Text(11),
            IssueDate = row.Day(8),
            IssueYear = row.IsDBNull(12) ? null : row.GetInt32(12),
            Address = row.Text(9) is { } address ? new Uri(address, UriKind.RelativeOrAbsolute) : null,
        };
        return Article.Restore(row.GetString(0), page, row.GetInt32(3), row.GetString(1), row.GetString(2));
    }
}
