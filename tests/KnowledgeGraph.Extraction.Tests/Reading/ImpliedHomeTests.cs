namespace KnowledgeGraph.Extraction.Tests.Reading;

public sealed class ImpliedHomeTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void An_organ_named_by_its_level_names_the_home_too() => reader.Read("比赛由区体育局主办。").Names("District").ShouldBe(["东丽区"]);

    [Fact]
    public void What_names_no_organ_of_the_home_does_not_name_it() => reader.Read("比赛由海畅科技有限公司主办。").Names("District").ShouldBeEmpty();

    [Theory]
    [InlineData("张松溪还兼任过村党支部副书记。")]
    [InlineData("“千企帮千村”活动走进村村寨寨。")]
    public void A_verb_or_a_slogan_before_村_names_no_village(string body) => reader.Read(body).Names("District").ShouldBeEmpty();

    [Fact]
    public void A_new_area_is_called_without_its_ending() => reader.Read("浦东正在书写新篇。", home: "浦东新区").Names("District").ShouldBe(["浦东新区"]);
}
