namespace KnowledgeGraph.Extraction.Tests.Reading;

public sealed class ArticleDayTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月9日，区长何远到万新街道调研。")]
    [InlineData("5月9日傍晚，一名旅客在车站丢了钱包。")]
    [InlineData("（2023年5月9日东丽区第十八届人民代表大会常务委员会第十次会议通过）\n任命：何远为区民政局局长。")]
    [InlineData("原区政协副主席何远同志，因病医治无效，于2023年5月9日在津逝世，享年93岁。何远同志1930年2月3日生，1949年10月参加革命工作。")]
    [InlineData("5月9日，区教育局公布“好老师”名单，共8人。")]
    [InlineData("现将拟任人选情况予以公示，公示期为2023年5月9日至5月15日。何远，男，1978年4月生，拟任区直单位正职。")]
    public void An_article_has_the_day_of_what_it_tells(string body) => Day(body).ShouldBe("2023-05-09");

    [Fact]
    public void The_day_of_the_main_event_goes_before_that_of_the_lead() =>
        Day("5月8日，雨下了一夜。5月9日，区长何远到万新街道调研。").ShouldBe("2023-05-09");

    [Fact]
    public void An_event_of_long_before_dates_no_news() =>
        Day("平津桥正在紧张施工。5月9日，记者在工地看到，桥墩已经立了起来。平津桥工程今年1月10日开工。").ShouldBe("2023-05-09");

    [Theory]
    [InlineData("办法自6月1日起施行。")]
    [InlineData("请于5月20日前报名。")]
    [InlineData("比赛将于5月20日举行。")]
    [InlineData("何远，1978年4月3日生，大学学历。")]
    [InlineData("“慢一点。”医生说。")]
    public void What_is_to_come_or_long_ago_dates_no_article(string body) => Day(body).ShouldBeNull();

    [Theory]
    [InlineData("5月9日傍晚，一名旅客在车站丢了钱包。", "2023-05-09")]
    [InlineData("2024年5月9日，博览会在津开幕。", null)]
    [InlineData("2016年7月20日，暴雨下了一夜。", null)]
    public void Where_the_year_of_the_issue_is_known_alone_days_lie_in_it_and_other_years_are_to_come_or_long_ago(string body, string? day) =>
        reader.Read(body, issued: null, year: 2023).Claims.Day?.ToString().ShouldBe(day);

    private string? Day(string body, string? issued = "2023-05-12") => reader.Read(body, issued: issued).Claims.Day?.ToString();
}
