using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Formats;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Cli.Tests.Formats;

public sealed class ClaimsWriterTests
{
    private const string Body = "记者 林夏\n云水区下雨了。";

    [Fact]
    public void Text_shows_headline_marked_body_and_claims_with_their_quotes() => Print(ClaimsFormat.Text).ShouldBe($"""
        # s99/1  下雨
        云水报  2020-01-02  home 云水区  id {Claims.Article.Id}

        记者 [Person 林夏]
        云水区下雨了。

        - 林夏 WROTE this article  role=reporter
          0.95 byline: 记者 林夏


        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Json_is_a_line_with_article_mentions_and_claims()
    {
        var text = Print(ClaimsFormat.Json);
        text.TrimEnd('\n').ShouldNotContain('\n');
        var line = JsonNode.Parse(text)!;
        ((string)line["article"]!["body"]!, (string)line["mentions"]![0]!["name"]!, (string)line["claims"]![0]!["quote"]!).ShouldBe((Body, "林夏", "记者 林夏"));
        text.ShouldContain("云水区");
    }

    [Fact]
    public void Eval_is_a_line_that_names_its_page() => ((string)JsonNode.Parse(Print(ClaimsFormat.Eval))!["page"]!).ShouldBe("s99");

    private static ArticleClaims Claims { get; } = Read();

    private static ArticleClaims Read()
    {
        var page = new PageMetadata { Name = "s99", Newspaper = "云水报", Home = "云水区", IssueDate = new DateOnly(2020, 1, 2) };
        var article = Article.Create(page, 1, "下雨", Body);
        var reporter = Mention.Create(article.Id, "Person", "林夏", [], [new TextSpan(3, 5)]);
        var wrote = Claim.Create(article, "WROTE", reporter.Id, article.Id, new TextSpan(0, 5), "byline", 0.95, AttributeSet.Of(("role", "reporter")));
        return new ArticleClaims(article, [reporter], [wrote], "test");
    }

    private static string Print(ClaimsFormat format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ClaimsWriter.Write(Claims, format, output);
        return output.ToString();
    }
}
