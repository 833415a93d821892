namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Where an event is that was told before, or is pointed at, by what the whole reader makes of a text.</summary>
public sealed class MentionedVenueTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Journey = "5月10日，区委书记韦一笑到军粮城街道调研防汛工作，并召开座谈会。\n";

    [Theory]
    [InlineData(Journey + "座谈会在军粮城街道办事处举行，由区长俞莲舟主持。", "座谈会 → 军粮城街道办事处")]
    [InlineData("5月10日，东丽区与海河大学签署《合作协议》。\n签约仪式在海河大学举行，由副区长俞莲舟主持。", "东丽区与海河大学签署《合作协议》 → 海河大学")]
    public void A_later_sentence_tells_where_it_was(string text, string edge) => reader.Read(text).Edges("HELD_IN").ShouldContain(held => held.EndsWith(edge, StringComparison.Ordinal));

    [Fact]
    public void What_is_held_there_in_general_is_no_event() => reader.Read("韦一笑唱了三十年戏。\n婚礼在村里的戏台举行的那几年，他一天唱三场。").Edges("HELD_IN").ShouldBeEmpty();

    [Theory]
    [InlineData("5月10日，军粮城村锣鼓喧天，第二届桃花文化节在这里举行。", "第二届桃花文化节 → 军粮城村")]
    [InlineData("5月10日，东丽区水务局与海河医院在该院举行座谈会。", "东丽区水务局与海河医院在该院座谈会 → 海河医院")]
    public void What_points_back_is_the_last_of_its_kind(string text, string edge) => reader.Read(text).Edges("HELD_IN").ShouldContain(edge);

    [Fact]
    public void The_branch_hall_is_a_place_of_what_goes_on_in_it() =>
        reader.Read("5月10日，东丽区举行集中开工仪式。\n在军粮城街道分会场，海河大桥工程同步开工。").Edges("HELD_IN").ShouldContain("海河大桥工程开工 → 军粮城街道");

    [Theory]
    [InlineData("在军粮城村，韦一笑察看堤防。", "军粮城村")]
    [InlineData("第一站是军粮城村。", "军粮城村")]
    [InlineData("最后一站是位于军粮城村的堤防加固现场。", "军粮城村")]
    public void The_first_and_the_last_stop_are_places_of_the_journey(string sentence, string place) =>
        reader.Read(Journey + sentence).Edges("HELD_IN").ShouldContain(held => held.StartsWith("到军粮城街道调研", StringComparison.Ordinal) && held.EndsWith(place, StringComparison.Ordinal));

    [Fact]
    public void What_is_said_at_the_meeting_is_not_on_the_way() =>
        reader.Read(Journey + "座谈会上，区长俞莲舟说，要守住堤防。").Edges("PARTICIPATED_IN").ShouldContain(edge => edge.StartsWith("俞莲舟", StringComparison.Ordinal) && edge.EndsWith("座谈会", StringComparison.Ordinal));

    [Fact]
    public void Who_comes_to_a_place_to_take_part_takes_part_there() =>
        reader.Read("5月10日，海河小学的师生来到东丽区档案馆，参加“走近档案”主题活动。").Edges("HELD_IN").ShouldBe(["“走近档案”主题活动 → 东丽区档案馆"]);

    [Fact]
    public void By_whose_song_it_is_opened_is_no_place() =>
        reader.Read("5月10日，东丽区举行全民健身启动仪式。\n启动仪式在军粮城村锣鼓队的《龙腾》中拉开帷幕。").Edges("HELD_IN").ShouldBeEmpty();

    [Fact]
    public void By_what_song_it_is_opened_is_no_event() =>
        reader.Read("5月10日，东丽区举行秋日音乐会。海河小学合唱团用一曲《远山》拉开序幕。").Claims.Mentions.Where(mention => mention.Type == "Event").Select(mention => mention.Name).ShouldBe(["秋日音乐会"]);
}
