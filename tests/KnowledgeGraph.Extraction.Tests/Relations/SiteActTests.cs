namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Who is at an event because something is told that they did there, by what the whole reader makes of a text.</summary>
public sealed class SiteActTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Meeting = "5月10日，东丽区召开防汛推进会。区长韦一笑主持会议。";

    [Theory]
    [InlineData("海畅集团董事长俞莲舟在会上递交了责任书。")]
    [InlineData("海畅集团董事长俞莲舟也在会上立下字据。")]
    public void Who_does_something_there_takes_part(string sentence) => reader.Read(Meeting + sentence).In("attendee").ShouldContain("俞莲舟");

    [Theory]
    [InlineData("海畅集团董事长俞莲舟在会上被点名批评。")]
    [InlineData("居民俞莲舟在会上立下字据的故事传开了。")]
    [InlineData("海畅集团董事长俞莲舟在会上的缺席引起议论。")]
    [InlineData("海畅集团董事长俞莲舟在会上的责任书被公布。")]
    public void To_whom_something_is_done_or_who_has_no_post_need_not_be_there(string sentence) => reader.Read(Meeting + sentence).In("attendee").ShouldNotContain("俞莲舟");

    [Fact]
    public void Who_attends_what_was_told_before_of_that_day_is_there_with_those_who_came_to_it()
    {
        var read = reader.Read("5月10日，区中医医院副院长何太冲又背着药箱回到了军粮城村。\n区中医医院院长韦一笑带着三名医生和她一起来义诊，给村里的老人做了复查。\n原区教育局局长俞莲舟也参加了当天的义诊，给乡亲们排号。");

        read.Edges("PARTICIPATED_IN").ShouldBe(["韦一笑 → 来义诊", "俞莲舟 → 来义诊"], ignoreOrder: true);
        read.Claims.Mentions.Single(mention => mention.Type == "Event").Attributes["date"].ShouldBe("2023-05-10");
    }
}
