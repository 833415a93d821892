using KnowledgeGraph.Extraction.Pages;

namespace KnowledgeGraph.Extraction.Tests.Pages;

public sealed class IssueDayTests
{
    [Theory]
    [InlineData("云台报　2022年3月4日　星期五　第2版\n\n区长到校调研")]
    [InlineData("首页 > 云台报 > 2022-03-04 > 01版\n区长到校调研")]
    [InlineData("云台融媒 > 正文\n来源：云台报　发布日期：2022-03-04 09:12　点击：19\n\n区长到校调研")]
    [InlineData("区长到校调研\n时间：2022-03-04　稿源：云台报\n正文。\n两校结对\n时间：2022-03-04　稿源：云台报\n正文。")]
    public void A_page_tells_the_day_of_its_issue(string page) => IssueDay.Of(page).ShouldBe(new DateOnly(2022, 3, 4));

    [Theory]
    [InlineData("区长到校调研\n2022年3月4日，区长何远到第三小学调研。")]
    [InlineData("两校结对\n2022年3月4日上午，两校签约")]
    [InlineData("区长到校调研\n时间：2022-03-04\n正文。\n两校结对\n时间：2022-03-09\n正文。")]
    [InlineData("云台报　2022年13月4日　星期五")]
    [InlineData("招生通知\n报名时间：2022年3月4日\n请到校办理。")]
    public void A_day_in_an_article_or_one_of_several_is_no_day_of_the_issue(string page) => IssueDay.Of(page).ShouldBeNull();
}
