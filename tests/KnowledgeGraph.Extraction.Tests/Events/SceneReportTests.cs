namespace KnowledgeGraph.Extraction.Tests.Events;

/// <summary>Meetings that nothing but what was said there tells of, and mentions that are no events of their own.</summary>
public sealed class SceneReportTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Visit = "5月8日，区委书记江枫到新立街道调研。";

    [Theory]
    [InlineData("在座谈会上，水务局局长何苗汇报了情况。", "何苗")]
    [InlineData("在随后召开的座谈会上，水务局局长何苗汇报了情况。", "何苗")]
    [InlineData("座谈会上，水务局局长何苗汇报了情况。", "何苗")]
    public void What_is_said_at_a_meeting_behind_a_visit_tells_of_the_meeting(string said, string speaker) =>
        reader.Read(Visit + said).Edges("PARTICIPATED_IN").ShouldContain($"{speaker} → 座谈会");

    [Fact]
    public void Who_chairs_it_tells_of_it_too() => reader.Read(Visit + "座谈会由副区长何苗主持。").In("chair").ShouldBe(["何苗"]);

    [Theory]
    [InlineData("5月8日，东丽区召开企业家座谈会。座谈会上，区委书记江枫讲话。", 1)]
    [InlineData("5月8日，区委书记江枫与客商座谈。座谈会上，江枫介绍了情况。", 1)]
    public void A_meeting_that_was_told_before_is_no_second_one(string text, int meetings) =>
        reader.Read(text).Claims.Mentions.Count(mention => mention.Type == "Event").ShouldBe(meetings);

    [Theory]
    [InlineData("5月8日，东丽区社区书画展开幕。区委宣传部部长江枫出席开幕式。", "江枫")]
    [InlineData("5月8日，东丽区防汛应急演练在区水库举行。区长江枫观摩演练。", "江枫")]
    [InlineData("5月8日，区委中心组举行集中学习。区委书记江枫主持学习。", "江枫")]
    public void The_opening_and_the_watching_of_an_activity_are_the_activity(string text, string there)
    {
        var read = reader.Read(text);
        read.Claims.Mentions.Count(mention => mention.Type == "Event").ShouldBe(1);
        read.Edges("PARTICIPATED_IN").ShouldContain(edge => edge.StartsWith(there, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_leads_a_party_in_a_sentence_of_its_own_leads_the_visit_told_before() =>
        reader.Read("5月8日，市检查组到新立街道检查。市人大常委会副主任江枫率队，副区长何苗陪同。").In("leader").ShouldBe(["江枫"]);

    [Fact]
    public void A_firm_without_its_name_is_nobody() =>
        reader.Read("5月8日，新立水厂正式投产。副区长江枫、公司总经理何苗共同按下启动按钮。").In("attendee").ShouldBe(["江枫", "何苗"], ignoreOrder: true);

    [Theory]
    [InlineData("副区长江枫对下一步工作进行了安排部署。")]
    [InlineData("副区长江枫作具体安排。")]
    [InlineData("副区长江枫就下一步工作提出要求。")]
    public void What_is_to_come_can_be_spoken_of(string said) => reader.Read("5月8日，东丽区召开防汛工作会议。" + said).In("speaker").ShouldBe(["江枫"]);
}
