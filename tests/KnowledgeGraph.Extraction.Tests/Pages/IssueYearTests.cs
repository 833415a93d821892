using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Pages;

namespace KnowledgeGraph.Extraction.Tests.Pages;

public sealed class IssueYearTests
{
    private static readonly Article Meeting = Of("县政协召开2022年提案工作会。");
    private static readonly Article Visit = Of("4月2日，县长何远到三塘镇调研。");

    [Fact]
    public void What_one_article_tells_is_the_year_of_all() => Years(Visit, Meeting).ShouldBe([2022, 2022]);

    [Fact]
    public void A_headline_tells_it_too() => Years(Article.Create(Visit.Page, 1, "2022年植树活动启动", Visit.Body)).ShouldBe([2022]);

    [Fact]
    public void An_article_keeps_its_id() => IssueYear.On([Visit, Meeting])[0].Id.ShouldBe(Visit.Id);

    [Fact]
    public void Articles_that_have_a_day_or_a_year_keep_it() =>
        IssueYear.On([Of("一", new DateOnly(2020, 3, 4)), Of("二", year: 2021), Meeting]).Select(article => (article.Page.IssueDate, article.Page.IssueYear))
            .ShouldBe([(new DateOnly(2020, 3, 4), null), (null, 2021), (null, 2022)]);

    [Fact]
    public void Where_nothing_tells_it_there_is_none() => Years(Visit).ShouldBe([null]);

    [Theory]
    [InlineData(2021, "2021-04-03")]
    [InlineData(2020, null)]
    public void A_day_below_a_headline_dates_its_article_unless_the_issue_is_of_a_year_before(int year, string? day)
    {
        var page = new Page(new PageMetadata { Name = "p1", IssueYear = year }, "云台区修缮老桥\n发布时间：2021-04-03　来源：云台报\n　　4月2日，云台区启动老桥修缮工程。副区长何远到场查看，要求在汛期前完工。");
        var issued = new PageSplitter().Split(page).ShouldHaveSingleItem().Page;
        issued.IssueDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
        issued.IssueYear.ShouldBe(day is null ? year : null);
    }

    private static Article Of(string body, DateOnly? day = null, int? year = null) => Article.Create(new PageMetadata { Name = "p1", IssueDate = day, IssueYear = year }, 1, "", body);

    private static IEnumerable<int?> Years(params Article[] articles) => IssueYear.On(articles).Select(article => article.Page.IssueYear);
}
