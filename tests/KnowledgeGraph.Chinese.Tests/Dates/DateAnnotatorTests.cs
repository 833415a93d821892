using System.Globalization;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Chinese.Tests.Dates;

public sealed class DateAnnotatorTests
{
    private static readonly DateOnly Issue = new(2024, 3, 6); // A Wednesday.

    [Theory]
    [InlineData("2023年5月4日签约。", "2023年5月4日", "2023-05-04")]
    [InlineData("二〇二三年五月二十四日签约。", "二〇二三年五月二十四日", "2023-05-24")]
    [InlineData("2019年8月开工。", "2019年8月", "2019-08")]
    [InlineData("2019年建成。", "2019年", "2019")]
    [InlineData("去年建成。", "去年", "2023")]
    [InlineData("今年8月完工。", "今年8月", "2024-08")]
    [InlineData("上月调研。", "上月", "2024-02")]
    public void A_date_is_as_exact_as_its_words(string body, string words, string date) => Read(body).ShouldBe([$"{words} {date}"]);

    [Theory]
    [InlineData("3月4日，会议召开。", "3月4日 2024-03-04")]
    [InlineData("3月4日上午，会议召开。", "3月4日上午 2024-03-04")]
    [InlineData("3月4上午，会议召开。", "3月4上午 2024-03-04")]
    [InlineData("商报讯 记者江枫报道：2月29日下午，会议召开。", "2月29日下午 2024-02-29")]
    [InlineData("12月28日，会议召开。", "12月28日 2023-12-28")]
    [InlineData("3月9日，会议将召开。", "3月9日 2024-03-09")]
    public void A_day_without_a_year_is_of_the_issue_or_of_the_year_before(string body, string expected) => Read(body).ShouldBe([expected]);

    [Theory]
    [InlineData("昨天，会议召开。", "昨天 2024-03-05")]
    [InlineData("前天召开。", "前天 2024-03-04")]
    [InlineData("明日召开。", "明日 2024-03-07")]
    [InlineData("本周一召开。", "本周一 2024-03-04")]
    [InlineData("上周五召开。", "上周五 2024-03-01")]
    [InlineData("下周日召开。", "下周日 2024-03-17")]
    public void Days_told_from_the_day_of_speaking_count_from_the_issue(string body, string expected) => Read(body).ShouldBe([expected]);

    [Theory]
    [InlineData("2021年3月开工，6月停工。", "6月 2021-06")]
    [InlineData("2021年3月1日上任，6月8日离任，9月返任。", "9月 2021-09")]
    [InlineData("2021年6月开工，3月停工。", "3月 2024-03")]
    [InlineData("2021年3月开工。6月停工。", "6月 2024-06")]
    [InlineData("2021年2月停工的立交，3月5日恢复施工。", "3月5日 2024-03-05")]
    public void A_later_month_of_the_sentence_lies_in_the_year_before_it_unless_it_is_news(string body, string expected) => Read(body).Last().ShouldBe(expected);

    [Theory]
    [InlineData("1月12日，代表团赴云台县。\n园区去年6月28日建成。\n13日上午，会议召开。", "13日上午 2024-01-13")]
    [InlineData("2021年5月3日，他到村里。\n8日，他又来了。", "8日 2021-05-08")]
    [InlineData("1月12日，代表团赴云台县。\n去年6月28日开园，30日迎客。", "30日 2023-06-30")]
    public void A_bare_day_goes_on_from_the_news_where_a_paragraph_of_the_past_stands_between(string body, string expected) => Read(body).Last().ShouldBe(expected);

    [Theory]
    [InlineData("2021年3月动工的水厂将于12月投用。", "12月 2024-12")]
    [InlineData("2021年3月动工，目前预计12月投用。", "12月 2024-12")]
    [InlineData("2023年3月成立的合作社6月签约。", "6月 2024-06")]
    [InlineData("2021年3月停工，现定于6月复工。", "6月 2024-06")]
    public void A_month_that_is_still_to_come_or_told_of_another_thing_has_no_year_from_the_date_before_it(string body, string expected) => Read(body).Last().ShouldBe(expected);

    [Theory]
    [InlineData("2021年3月实现封顶，6月停工。", "6月 2021-06")]
    [InlineData("12月28日签约。", "12月28日 2023-12-28")]
    [InlineData("将于12月签约。", "12月 2024-12")]
    [InlineData("预计于2月签约。", "2月 2025-02")]
    [InlineData("4月开工，11月底前完工。", "11月 2024-11")]
    [InlineData("已于11月底前完工。", "11月 2023-11")]
    [InlineData("2月3日通报，预计17日降雨。", "17日 2024-02-17")]
    public void Only_what_is_still_to_come_lies_ahead(string body, string expected) => Read(body).Last().ShouldBe(expected);

    [Fact]
    public void A_day_alone_takes_the_month_of_the_date_before() => Read("2月3日启动，15日验收。").ShouldBe(["2月3日 2024-02-03", "15日 2024-02-15"]);

    [Fact]
    public void That_same_day_is_the_day_named_before() => Read("2月3日启动。当天还举行了签约。").ShouldBe(["2月3日 2024-02-03", "当天 2024-02-03"]);

    [Theory]
    [InlineData("次日")]
    [InlineData("第二天")]
    public void The_next_day_follows_the_day_named_before(string word) => Read($"2月29日启动。{word}举行了签约。").ShouldBe(["2月29日 2024-02-29", $"{word} 2024-03-01"]);

    [Theory]
    [InlineData("3月5日起，大桥每晚22时至次日6时封闭。")]
    [InlineData("3月5日起，大桥22点到次日凌晨封闭。")]
    [InlineData("3月5日起，市场每晚歇业，次日清晨开门。")]
    [InlineData("3月5日，大会第二天，代表分组讨论。")]
    [InlineData("3月5日是开学第二天。")]
    [InlineData("3月5日，快递开通次日达。")]
    public void What_closes_a_night_comes_every_day_or_counts_the_days_of_a_thing_is_no_next_day(string body) => Read(body).ShouldBe(["3月5日 2024-03-05"]);

    [Theory]
    [InlineData("3月4日9时抵达并于次日返回。", "次日 2024-03-05")]
    [InlineData("3月4日签约，次日的大会上又揭牌。", "次日 2024-03-05")]
    [InlineData("3月4日签约，但第二天又停工。", "第二天 2024-03-05")]
    public void The_next_day_may_stand_behind_words_that_place_it(string body, string expected) => Read(body).Last().ShouldBe(expected);

    [Fact]
    public void The_same_year_is_the_year_named_before() => Read("2015年立项，同年9月开工，次年完工。").ShouldBe(["2015年 2015", "同年9月 2015-09", "次年 2016"]);

    [Theory]
    [InlineData("3月4日至6日举行。", "2024-03-04", "2024-03-06")]
    [InlineData("1月30日到2月2日举行。", "2024-01-30", "2024-02-02")]
    [InlineData("2023年12月30日至1月2日举行。", "2023-12-30", "2024-01-02")]
    public void A_range_has_its_last_day(string body, string first, string last)
    {
        var date = Dates(body, Issue).ShouldHaveSingleItem();
        date.Date.ToString().ShouldBe(first);
        date.End.ToString().ShouldBe(last);
    }

    [Theory]
    [InlineData("全长3.5公里。")]
    [InlineData("第3日程表。")]
    [InlineData("2月30日召开。")]
    [InlineData("搬到8号楼。")]
    [InlineData("8号主塔封顶。")]
    [InlineData("8号特大桥贯通。")]
    [InlineData("“六月天”理发队上门。")]
    public void What_only_looks_like_a_date_is_none(string body) => Read(body).ShouldBeEmpty();

    [Theory]
    [InlineData("5月5号主持召开会议。", "5月5号 2024-05-05")]
    [InlineData("2月28号主体完工。", "2月28号 2024-02-28")]
    [InlineData("3月8号特大暴雨。", "3月8号 2024-03-08")]
    [InlineData("3月2日开工，8号主持人到场。", "8号 2024-03-08")]
    public void Behind_a_month_a_number_is_a_day_whatever_follows(string body, string expected) => Read(body).Last().ShouldBe(expected);

    [Theory]
    [InlineData("本报2月9日讯（记者 江白）2月8日上午，会议召开。", "2月8日上午 2024-02-08")]
    [InlineData("新华社北京2月9日电 大桥2月7日通车。", "2月7日 2024-02-07")]
    [InlineData("本报2月6日讯 今天，会议召开。", "今天 2024-02-06")]
    public void The_day_of_a_dateline_dates_no_news_but_is_the_day_of_speaking(string body, string expected) => Read(body).ShouldBe([expected]);

    [Fact]
    public void A_day_before_electricity_is_no_dateline() => Read("2月9日电力恢复。").ShouldBe(["2月9日 2024-02-09"]);

    [Fact]
    public void The_dates_within_a_sentence_are_found()
    {
        var layer = Layer("2月3日启动。2月5日验收。2月9日通车。", Issue);
        layer.Within(new TextSpan(7, 14)).Select(date => date.Date.ToString()).ShouldBe(["2024-02-05"]);
    }

    private static IEnumerable<string> Read(string body) => Dates(body, Issue).Select(date => $"{date.Span.In(body)} {date.Date}");

    private static IReadOnlyList<DateExpression> Dates(string body, DateOnly? issue) => Layer(body, issue).Dates;

    private static DateLayer Layer(string body, DateOnly? issue) =>
        new DateAnnotator().Annotate(AnnotatedArticle.Of(Some.Article(body, issued: issue?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))).Get<DateLayer>();
}
