using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;

namespace KnowledgeGraph.Chinese.Tests.Dates;

/// <summary>Dates of an article whose issue has no day: its year comes from the page, else from the article itself.</summary>
public sealed class UndatedIssueTests
{
    [Theory]
    [InlineData("3月4日，会议召开。", "3月4日 2023-03-04 inferred")]
    [InlineData("去年9月开工。", "去年9月 2022-09 inferred")]
    [InlineData("今年4月投产。", "今年4月 2023-04 inferred")]
    [InlineData("明年开园。", "明年 2024 inferred")]
    [InlineData("2021年5月4日签约。", "2021年5月4日 2021-05-04")]
    public void The_year_of_the_issue_stands_in_for_what_is_left_unsaid(string body, string expected) => Read(body, 2023).ShouldBe([expected]);

    [Fact]
    public void A_day_of_news_lies_in_the_issues_year_whatever_year_the_text_named_before() =>
        Read("大桥2017年9月开工。11月10日，大桥通车。", 2018).ShouldBe(["2017年9月 2017-09", "11月10日 2018-11-10 inferred"]);

    [Fact]
    public void A_day_behind_a_month_of_another_year_is_news_even_in_one_sentence() =>
        Read("大桥2017年9月开工，11月10日通车。", 2018).Last().ShouldBe("11月10日 2018-11-10 inferred");

    [Fact]
    public void What_goes_on_in_the_sentence_stays_in_its_year() =>
        Read("大桥2016年3月开工，6月停工。", 2018).Last().ShouldBe("6月 2016-06 inferred");

    [Fact]
    public void A_day_without_month_lies_in_the_year_of_the_day_before_it() =>
        Read("2016年7月20日下了暴雨。21日雨停。", 2018).Last().ShouldBe("21日 2016-07-21 inferred");

    [Fact]
    public void Days_told_from_the_day_of_speaking_stay_open() => Read("昨天散会，本周三再开。", 2023).ShouldBeEmpty();

    [Fact]
    public void Where_the_page_tells_no_year_the_article_may() =>
        Read("3月4日，县里召开2022年植树动员会。", null).ShouldBe(["3月4日 2022-03-04 inferred", "2022年 2022"]);

    [Fact]
    public void Where_only_background_names_a_year_it_is_guessed_for_the_days_and_marked_so() =>
        Read("大桥2017年9月开工。11月10日，大桥通车。", null).ShouldBe(["2017年9月 2017-09", "11月10日 2017-11-10 inferred"]);

    [Theory]
    [InlineData("5月12日，大桥通车。到2035年全区将建成5座桥。")]
    [InlineData("12月28日，会议部署2024年春运工作。")]
    public void A_year_to_come_dates_nothing(string body) => Read(body, null).ShouldNotContain(date => date.Contains("-05-12", StringComparison.Ordinal) || date.Contains("-12-28", StringComparison.Ordinal));

    [Fact]
    public void Without_any_year_no_date_is_made() => Read("3月4日开会，昨天散会。", null).ShouldBeEmpty();

    private static IEnumerable<string> Read(string body, int? year)
    {
        var article = Article.Create(new PageMetadata { Name = "p01", IssueYear = year }, 1, "", body);
        return new DateAnnotator().Annotate(AnnotatedArticle.Of(article)).Get<DateLayer>().Dates
            .Select(date => $"{body[date.Span.Start..date.Span.End]} {date.Date}{(date.YearInferred ? " inferred" : "")}");
    }
}
