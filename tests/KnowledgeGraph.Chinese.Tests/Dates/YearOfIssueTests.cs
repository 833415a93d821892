using KnowledgeGraph.Chinese.Dates;

namespace KnowledgeGraph.Chinese.Tests.Dates;

public sealed class YearOfIssueTests
{
    [Theory]
    [InlineData("县政协召开2022年提案工作会。")]
    [InlineData("4月2日，两地签署《2022年携手同行行动协议》。")]
    [InlineData("2022年一季度，全县新开工项目16个。")]
    [InlineData("全镇今夏收麦三万亩，2022年上半年农民收入稳步增长。")]
    [InlineData("截至2022年5月底，已有70户签约。")]
    [InlineData("根据云政发〔2022〕5号文件，现就有关事项公告如下。")]
    [InlineData("柳溪县人民政府\n二〇二二年四月二日")]
    [InlineData("何远同志因病医治无效，于2022年4月2日在柳溪逝世。")]
    [InlineData("（2022年4月2日柳溪县人民代表大会常务委员会第五次会议通过）\n任命：何远为县民政局局长。")]
    [InlineData("2022年4月2日，县长何远到三塘镇调研。")]
    [InlineData("县里来了新人。\n本报讯 2022年4月2日，县长何远到三塘镇调研。")]
    [InlineData("现将拟任人选予以公示，公示期为2022年4月2日至4月9日。")]
    [InlineData("现将2022年春季植树有关事项公告如下。")]
    public void A_text_names_its_own_year_in_names_figures_numbers_and_formal_days(string text) => YearOfIssue.Of([text]).ShouldBe(2022);

    [Theory]
    [InlineData("大桥2017年9月开工，历时14个月。")]
    [InlineData("合作社2016年成立，社员有三十户。")]
    [InlineData("2016年，他第一次来到柳溪。")]
    [InlineData("2016年的暴雨让大会改了期。")]
    [InlineData("县里的水厂2018年9月28日开工，工程沿线管线密布。")]
    [InlineData("张师傅记得，2016年7月20日，暴雨下了一天一夜。")]
    [InlineData("本报2021年7月9日刊发的报道有误。")]
    [InlineData("比2021年增长一成。")]
    [InlineData("何远荣获2021年度先进个人。")]
    [InlineData("会议总结2021年工作。")]
    [InlineData("截至2021年底，已有70户签约。")]
    [InlineData("志愿者服务2022年北京冬奥会。")]
    public void A_year_that_is_told_as_background_is_none_of_the_issue(string text) => YearOfIssue.Of([text]).ShouldBeNull();

    [Theory]
    [InlineData("到2025年，全县建成公园20个。")]
    [InlineData("水厂力争2025年底前投用。")]
    [InlineData("水厂预计2025年6月1日投用。")]
    [InlineData("水厂2025年将投用。")]
    [InlineData("会议审议停车规划（2021—2035年）。")]
    [InlineData("办法自2024年1月1日起施行，有效期至2029年12月31日。")]
    [InlineData("会议谋划2025年重点工作。")]
    public void What_is_to_come_is_none_of_the_issue(string text)
    {
        YearOfIssue.Of([text]).ShouldBeNull();
        YearOfIssue.Of([text, "县政协召开2023年提案工作会。"]).ShouldBe(2023);
    }

    [Fact]
    public void The_latest_of_all_articles_is_taken() => YearOfIssue.Of(["那年是2016年7月20日，下了暴雨。", "县政协召开2018年提案工作会。", "大桥2017年9月开工。"]).ShouldBe(2018);

    [Fact]
    public void A_year_amid_plans_is_no_later_one() => YearOfIssue.Of(["县政协召开2018年提案工作会。", "大桥将于今年动工，2020年一期通车。", "通车时间由2019年年底调整为2020年年底。"]).ShouldBe(2018);

    [Fact]
    public void No_year_is_taken_where_a_later_one_is_told_as_past() => YearOfIssue.Of(["县政协召开2018年提案工作会。", "大桥2019年3月开工。"]).ShouldBeNull();

    [Theory]
    [InlineData("4月2日，会议部署2022年重点工作。", 2022)]
    [InlineData("12月2日，会议部署2022年重点工作。", null)]
    [InlineData("会议部署2022年重点工作。", null)]
    [InlineData("11月2日，两地签署2022年结对协作协议。", null)]
    public void A_year_whose_work_is_laid_out_is_the_issues_unless_its_news_is_of_the_years_end(string text, int? year) => YearOfIssue.Of([text]).ShouldBe(year);

    [Theory]
    [InlineData("12月28日，县里召开2022年提案工作会。1月3日，会议作出部署。")]
    [InlineData("柳溪县人民政府\n2022年12月28日", "1月3日，县里召开座谈会。")]
    public void Where_a_turn_of_the_year_lies_between_the_days_of_the_news_there_is_no_one_year(params string[] texts) => YearOfIssue.Of(texts).ShouldBeNull();

    [Fact]
    public void Days_on_which_some_articles_were_published_tell_the_year_of_the_others() =>
        YearOfIssue.Of(["4月2日，会议召开。"], [new DateOnly(2022, 4, 3)]).ShouldBe(2022);
}
