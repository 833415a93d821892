namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class ContestTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月7日，东丽区第三届乒乓球赛在区体育馆落幕。男子单打冠军被新立街道的张松溪摘得，女子单打冠军由军粮城街道的殷梨亭获得。", "张松溪", "殷梨亭")]
    [InlineData("5月7日，东丽区半程马拉松在东丽湖鸣枪起跑。来自海河医院的张松溪以1小时19分获得女子组冠军。", "张松溪")]
    [InlineData("5月7日，东丽区半程马拉松在东丽湖鸣枪起跑。海畅集团获团体第一名，张松溪获女子组冠军。", "海畅集团", "张松溪")]
    [InlineData("5月7日，东丽区半程马拉松在东丽湖鸣枪起跑。张松溪、范遥、殷梨亭分获冠、亚、季军。", "张松溪", "范遥", "殷梨亭")]
    [InlineData("5月7日，东丽区半程马拉松在东丽湖鸣枪起跑。在半程马拉松女子组比赛中，张松溪夺得第一名。", "张松溪")]
    public void Who_won_took_part(string body, params string[] winners) => reader.Read(body).In("attendee").Where(who => !who.EndsWith("街道")).ShouldBe(winners, ignoreOrder: true);

    [Theory]
    [InlineData("5月7日，东丽区第三届乒乓球赛在区体育馆落幕。去年的冠军由张松溪获得。")]
    [InlineData("5月7日，东丽区教育工作会议召开。教学成果奖由张松溪获得。")]
    [InlineData("5月7日，东丽区半程马拉松在东丽湖鸣枪起跑。海畅集团在全国技能大赛中斩获金奖。")]
    [InlineData("5月7日，东丽区半程马拉松在东丽湖鸣枪起跑。在全省农民运动会上，张松溪夺得第一名。")]
    [InlineData("5月7日，东丽区半程马拉松在东丽湖鸣枪起跑。海畅集团获科技进步奖一等奖。")]
    public void Who_won_another_time_or_something_else_did_not(string body) => reader.Read(body).In("attendee").ShouldBeEmpty();
}
