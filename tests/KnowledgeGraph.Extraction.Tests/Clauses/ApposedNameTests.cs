namespace KnowledgeGraph.Extraction.Tests.Clauses;

/// <summary>Names in lists that are told by more than an office, by what the whole reader makes of a text.</summary>
public sealed class ApposedNameTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("县人大常委会主任俞莲舟，挂职青河县委常委、副县长的东丽干部何太冲参加考察。")]
    [InlineData("县人大常委会主任俞莲舟，东丽区选派的挂职干部何太冲参加考察。")]
    public void Who_was_sent_there_closes_the_list(string sentence)
    {
        var read = reader.Read("5月10日，青河县党政代表团来我区考察。" + sentence);

        read.In("attendee").ShouldContain("俞莲舟");
        read.In("attendee").ShouldContain("何太冲");
        read.In("attendee").ShouldNotContain("东丽区");
    }

    [Theory]
    [InlineData("津海客运有限公司（以下简称“津海客运”）总经理俞莲舟作表态发言。")]
    [InlineData("津海客运有限公司（以下简称津海客运）总经理俞莲舟介绍线路情况。")]
    public void The_short_name_of_a_body_does_not_part_it_from_who_holds_its_office(string sentence)
    {
        var speakers = reader.Read("5月10日，东丽区召开城市更新推进会。会上，" + sentence).In("speaker");

        speakers.ShouldContain("俞莲舟");
        speakers.ShouldNotContain("津海客运有限公司");
    }

    [Fact]
    public void What_one_asks_does_not_hide_what_the_next_asks() =>
        reader.Read("5月10日，东丽区召开养老服务座谈会。会上，海畅公司总经理俞莲舟建议加装保温箱，军粮城社区党委书记何太冲建议延长服务时间。").In("speaker").ShouldBe(["俞莲舟", "何太冲"], ignoreOrder: true);

    [Fact]
    public void What_somebody_is_of_which_body_does_not_part_the_list()
    {
        var there = reader.Read("5月10日，东丽区表彰大会召开，军粮城街道退休干部俞莲舟、区司法局干部何太冲获评先进个人。").In("attendee");

        there.ShouldBe(["俞莲舟", "何太冲"], ignoreOrder: true);
    }

    [Fact]
    public void A_team_that_closes_a_list_does_not_take_the_bodies_before_it_for_its_own() =>
        reader.Read("5月10日，东丽区应急演练在海河水库举行。区人武部、区公安分局和海畅石化公司应急队等11支队伍参加。").In("attendee").ShouldBe(["东丽区人武部", "东丽区公安分局", "海畅石化公司应急队"], ignoreOrder: true);
}
