namespace KnowledgeGraph.Extraction.Tests.Posts;

/// <summary>Posts in a row that one verb gives to people in a row, and posts that began when something else was.</summary>
public sealed class SharedPostTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void As_many_posts_as_people_are_theirs_in_order() =>
        reader.Read("5月8日，江枫、何苗当选为东丽区区长、副区长。").Posts.ShouldBe(["江枫 区长 of 东丽区 began", "何苗 副区长 of 东丽区 began"], ignoreOrder: true);

    [Fact]
    public void One_post_is_everybody_s() =>
        reader.Read("5月8日，江枫、何苗当选东丽区副区长。").Posts.ShouldBe(["江枫 副区长 of 东丽区 began", "何苗 副区长 of 东丽区 began"], ignoreOrder: true);

    [Fact]
    public void A_seat_in_the_leading_group_and_an_office_are_held_by_each() =>
        reader.Read("5月8日，区政府任命江枫、何苗为区水务局党组成员、副局长。").Posts.Count.ShouldBe(4);

    [Fact]
    public void Where_the_numbers_differ_nobody_gets_any() => reader.Read("5月8日，江枫、何苗、宋远桥当选为东丽区区长、副区长。").Posts.ShouldBeEmpty();

    [Fact]
    public void A_name_that_ends_like_the_word_for_newly_is_whole() =>
        reader.Read("会议宣布市委的决定：宋立新任东丽区委书记。").Posts.ShouldBe(["宋立新 区委书记 of 东丽区 began"]);

    [Theory]
    [InlineData("当大会宣布江枫当选东丽区区长时，全场响起掌声。")]
    [InlineData("选举江枫为东丽区区长时，代表们起立。")]
    public void Who_is_elected_when_something_else_happens_holds_the_post_from_then_on(string text) =>
        reader.Read(text).Posts.ShouldBe(["江枫 区长 of 东丽区 began"]);
}
