using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Pages;

namespace KnowledgeGraph.Extraction.Tests.Pages;

public sealed class PrintedDayTests
{
    private const string Text = "　　4月2日，云台区启动老桥修缮工程。副区长何远到场查看，要求在汛期前完工。";

    private readonly PageSplitter _splitter = new();

    private Article Single(string head, DateOnly? issued = null) =>
        _splitter.Split(new Page(new PageMetadata { Name = "p1", Newspaper = "云台报", IssueDate = issued }, $"{head}\n{Text}", PageFormat.PlainText)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("云台区修缮老桥\n发布时间：2021-04-03 06:30　来源：云台报", "2021-04-03")]
    [InlineData("云台区修缮老桥\n2021-04-03 06:30", "2021-04-03")]
    [InlineData("云台区修缮老桥\n云台发布　2021-04-03 06:30　记者 江白", "2021-04-03")]
    [InlineData("云台区修缮老桥\n来源：云台报", null)]
    [InlineData("云台区修缮老桥\n发布时间：2021-13-03　来源：云台报", null)]
    public void An_article_of_a_page_without_a_date_has_that_of_its_source_line(string head, string? day)
    {
        var article = Single(head);
        article.Title.ShouldBe("云台区修缮老桥");
        article.Page.IssueDate.ShouldBe(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(5, 3)]
    [InlineData(1, 1)]
    public void A_source_line_dates_its_article_unless_the_page_was_issued_before(int issued, int dated) =>
        Single("云台区修缮老桥\n发布时间：2021-04-03　来源：云台报", new DateOnly(2021, 4, issued)).Page.IssueDate.ShouldBe(new DateOnly(2021, 4, dated));

    [Fact]
    public void A_reporter_named_without_a_colon_stays() => Single("云台区修缮老桥\n云台发布　2021-04-03 06:30　记者 江白").Body.ShouldStartWith("记者 江白");

    [Theory]
    [InlineData("您现在的位置：首页 > 要闻 > 正文")]
    [InlineData("云台融媒 >> 新闻 >> 本地要闻")]
    public void Breadcrumbs_are_no_part_of_the_headline(string crumbs) => Single($"{crumbs}\n云台区修缮老桥").Title.ShouldBe("云台区修缮老桥");

    [Fact]
    public void A_notice_keeps_its_head_and_no_signature_takes_its_place()
    {
        var page = "捡了三年的老桥石\n讣　告\n原云台县政协副主席何远同志，因病医治无效，于2021年4月2日在云台逝世，享年93岁。何远同志系云台县人，遵照本人遗愿，丧事从简。\n中共云台区委老干部局";
        _splitter.Split(new Page(new PageMetadata { Name = "p1" }, page, PageFormat.PlainText)).ShouldHaveSingleItem().Title.ShouldBe("讣告");
    }
}
