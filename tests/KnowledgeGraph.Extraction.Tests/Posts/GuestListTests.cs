namespace KnowledgeGraph.Extraction.Tests.Posts;

/// <summary>Whose the departments and organs are in lists of another division's leaders, and what goes over along a list.</summary>
public sealed class GuestListTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("市委常委、宣传部部长江枫到我区调研。", "江枫 部长 of 天津市委宣传部 held")]
    [InlineData("津南区委常委、组织部部长江枫到东丽区考察。", "江枫 部长 of 津南区委组织部 held")]
    [InlineData("津南区委书记江枫，区委常委、宣传部部长何苗，副区长王强，区商务局局长赵寒到东丽区考察。", "何苗 部长 of 津南区委宣传部 held", "王强 副区长 of 津南区 held", "赵寒 局长 of 津南区商务局 held")]
    [InlineData("津南区副区长江枫、区水务局局长何苗到东丽区考察。", "何苗 局长 of 津南区水务局 held")]
    public void Organs_on_a_list_behind_another_divisions_post_are_that_divisions(string text, params string[] posts) => posts.ShouldBeSubsetOf(reader.Read(text).Posts);

    [Theory]
    [InlineData("津南区副区长江枫到我区考察，区水务局局长何苗陪同。", "何苗 局长 of 东丽区水务局 held")]
    [InlineData("津南区委常委、组织部部长江枫到我区考察，副区长何苗陪同。", "何苗 副区长 of 东丽区 held")]
    [InlineData("津南区副区长江枫、东丽区副区长何苗、区水务局局长王强参加座谈。", "王强 局长 of 东丽区水务局 held")]
    [InlineData("区委常委、组织部部长何苗主持会议。", "何苗 部长 of 东丽区委组织部 held")]
    public void The_home_is_meant_again_behind_a_verb_or_its_own_name(string text, string post) => reader.Read(text).Posts.ShouldContain(post);

    [Theory]
    [InlineData("区政协主席江枫，副主席何苗、王强，秘书长赵寒参加会议。", "赵寒 区政协秘书长 of 东丽区 held")]
    [InlineData("滨海协会会长江枫，副会长何苗，秘书长赵寒参加会议。", "赵寒 秘书长 of 滨海协会 held")]
    public void The_secretary_general_is_of_the_body_of_the_vice_chairs(string text, string post) => reader.Read(text).Posts.ShouldContain(post);

    [Fact]
    public void Who_heads_the_court_of_a_division_is_an_official() => reader.Read("区法院院长江枫参加会议。").IsOfficial("江枫").ShouldBeTrue();

    [Fact]
    public void Who_heads_a_school_is_none() => reader.Read("东丽区第一小学校长江枫参加会议。").IsOfficial("江枫").ShouldBeFalse();
}
