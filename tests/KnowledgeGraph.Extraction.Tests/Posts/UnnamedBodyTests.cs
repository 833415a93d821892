namespace KnowledgeGraph.Extraction.Tests.Posts;

/// <summary>Posts of bodies that no recogniser names: of nobody rather than of the body before, and firms that a post of their party names.</summary>
public sealed class UnnamedBodyTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("装备部运输部副部长江枫、总参第三气象基地政委何苗参加活动。", "何苗 政委 of ? held")]
    [InlineData("区发改委主任江枫，市督查组组长何苗参加会议。", "何苗 组长 of ? held")]
    [InlineData("柳堤小学校长江枫，滨海五小校长何苗参加活动。", "何苗 校长 of ? held")]
    [InlineData("市急救中心主任江枫，红会秘书长何苗参加活动。", "何苗 秘书长 of ? held")]
    public void Words_of_a_body_before_a_title_leave_it_none_of_the_body_before(string text, string post) => reader.Read(text).Posts.ShouldContain(post);

    [Theory]
    [InlineData("区水务局召开会议，督查组组长江枫参加。", "江枫 组长 of 东丽区水务局 held")]
    [InlineData("区水务局召开会议，技术总监江枫参加。", "江枫 技术总监 of 东丽区水务局 held")]
    [InlineData("柳堤医院召开会议，外科主任江枫参加。", "江枫 主任 of 柳堤医院 held")]
    [InlineData("柳堤医院召开会议，院党委书记江枫参加。", "江枫 党委书记 of 柳堤医院 held")]
    public void Parts_and_kinds_of_work_stay_with_the_body_before(string text, string post) => reader.Read(text).Posts.ShouldContain(post);

    [Theory]
    [InlineData("海畅集团董事长江枫、中建望汐院党委副书记、总经理何苗出席。", "中建望汐院")]
    [InlineData("望汐新能源党委副书记、总经理何苗出席。", "望汐新能源")]
    [InlineData("中建望汐局党委书记、总经理何苗出席。", "中建望汐局")]
    public void A_post_of_the_party_before_one_of_business_names_the_firm(string text, string firm)
    {
        var article = reader.Read(text);

        article.Names("Organization").ShouldContain(firm);
        article.Posts.ShouldContain($"何苗 总经理 of {firm} held");
    }
}
