namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class DeputyTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("全国人大代表、军粮城村党支部书记张松溪说。", "张松溪 全国人大代表 of ? held")]
    [InlineData("全国政协委员张松溪说。", "张松溪 全国政协委员 of ? held")]
    [InlineData("市人大代表、区教育局局长张松溪说。", "张松溪 市人大代表 of 天津市 held")]
    [InlineData("人大代表张松溪说。", "张松溪 区人大代表 of 东丽区 held")]
    [InlineData("东丽区人大代表张松溪说。", "张松溪 区人大代表 of 东丽区 held")]
    public void A_deputy_sits_where_the_word_of_level_says(string sentence, string post) => reader.Read(sentence).Posts.ShouldContain(post);

    [Theory]
    [InlineData("全国人大代表、军粮城村党支部书记张松溪说。")]
    [InlineData("市人大代表张松溪说。")]
    [InlineData("全国政协委员张松溪说。")]
    public void None_of_them_is_the_home_s(string sentence) => reader.Read(sentence).Posts.ShouldNotContain(post => post.EndsWith("东丽区", StringComparison.Ordinal));

    [Theory]
    [InlineData("团区委书记张松溪参加。", "张松溪 团区委书记 of 东丽区 held")]
    [InlineData("团市委副书记张松溪参加。", "张松溪 团市委副书记 of 天津市 held")]
    public void The_youth_league_s_committee_is_not_the_party_s(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);
}
