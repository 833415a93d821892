namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Who is at a gathering by what they do or say there, by what the whole reader makes of a text.</summary>
public sealed class GatheringTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Festival = "5月10日，第二届桃花文化节在军粮城村举行。";

    [Theory]
    [InlineData("歌手俞莲舟演唱了《军粮谣》。")]
    [InlineData("76岁的老艺人俞莲舟现场演示剪纸。")]
    [InlineData("海畅集团董事长俞莲舟向村小学捐赠图书三百册。")]
    [InlineData("区文化馆馆长俞莲舟担任评委。")]
    public void Who_does_before_others_what_is_done_only_there_takes_part(string sentence) => reader.Read(Festival + sentence).In("attendee").ShouldContain("俞莲舟");

    [Theory]
    [InlineData("歌手俞莲舟曾在全国大赛上演唱《军粮谣》。")]
    [InlineData("去年，老艺人俞莲舟现场演示剪纸。")]
    [InlineData("歌手俞莲舟每周三登台。")]
    [InlineData("歌手俞莲舟演唱的《军粮谣》广为传唱。")]
    public void What_was_done_another_day_puts_nobody_there(string sentence) => reader.Read(Festival + sentence).In("attendee").ShouldNotContain("俞莲舟");

    [Theory]
    [InlineData("区文化馆馆长俞莲舟说，村里的戏台越搭越大。")]
    [InlineData("“戏台越搭越大。”区文化馆馆长俞莲舟说。")]
    public void Who_has_a_post_and_speaks_in_the_report_of_a_gathering_speaks_there(string sentence) => reader.Read(Festival + sentence).In("speaker").ShouldContain("俞莲舟");

    [Theory]
    [InlineData("区文化馆馆长俞莲舟告诉记者，村里的戏台越搭越大。")]
    [InlineData("村民俞莲舟说，村里的戏台越搭越大。")]
    public void What_the_reporter_or_a_villager_is_told_is_no_speech_there(string sentence) => reader.Read(Festival + sentence).In("speaker").ShouldNotContain("俞莲舟");

    [Fact]
    public void What_a_portrait_comes_to_by_the_way_is_no_gathering_of_those_who_speak_in_it() =>
        reader.Read("韦一笑种桃种了二十年。\n他的桃园在村东头，春天一片红。\n树是他一棵一棵栽下的。\n5月10日，第二届桃王争霸赛在桃园举行，韦一笑夺冠。\n军粮城村党支部书记俞莲舟说，村里还要建一座冷库。").In("speaker").ShouldNotContain("俞莲舟");

    [Theory]
    [InlineData("参加活动的还有：区政协主席俞莲舟，区领导何太冲。")]
    [InlineData("出席开幕式的领导有区政协主席俞莲舟、区委副书记何太冲。")]
    public void A_list_opened_with_who_is_on_it_tells_who_came(string sentence)
    {
        var read = reader.Read(Festival + sentence);

        read.In("attendee").ShouldContain("俞莲舟");
        read.In("attendee").ShouldContain("何太冲");
    }

    [Fact]
    public void Who_is_invited_to_teach_is_there() =>
        reader.Read("5月10日，东丽区举办读书分享会，邀请海河大学教授俞莲舟作专题辅导。").In("speaker").ShouldContain("俞莲舟");

    [Fact]
    public void Who_is_invited_as_an_adviser_need_not_be_there() =>
        reader.Read("5月10日，东丽区举办读书分享会，邀请海河大学教授俞莲舟为顾问。").In("speaker").ShouldNotContain("俞莲舟");

    [Theory]
    [InlineData("“戏唱得真好。”前来参加活动的村民俞莲舟说。")]
    [InlineData("“戏唱得真好。”观看演出的居民俞莲舟说。")]
    public void Who_is_told_by_coming_is_there(string sentence) => reader.Read(Festival + sentence).In("attendee").ShouldContain("俞莲舟");

    [Fact]
    public void Who_is_told_by_another_war_is_not() => reader.Read(Festival + "参加过抗美援朝的老兵俞莲舟今年九十岁。").In("attendee").ShouldNotContain("俞莲舟");

    [Fact]
    public void Who_wins_is_there() => reader.Read("5月10日，东丽区举办了“桃王”争霸赛，果农俞莲舟以一个重达一斤的桃子夺魁。").In("attendee").ShouldContain("俞莲舟");

    [Theory]
    [InlineData("牺牲民警俞莲舟获评先进个人。")]
    [InlineData("村里的戏由俞莲舟作词的歌曲《军粮谣》拉开序幕。")]
    [InlineData("与作家俞莲舟交流是很多孩子的愿望。")]
    [InlineData("邀请俞莲舟担任顾问的企业已有三家。")]
    public void Who_is_only_spoken_of_is_not_there(string sentence) => reader.Read(Festival + sentence).Edges("PARTICIPATED_IN").ShouldNotContain(edge => edge.StartsWith("俞莲舟", StringComparison.Ordinal));

    [Fact]
    public void Figures_that_a_body_published_are_no_speech_of_its() =>
        reader.Read("5月10日，东丽区召开创新大会。区统计局发布数据显示，全区增长8%。").Edges("PARTICIPATED_IN").ShouldBeEmpty();

    [Theory]
    [InlineData("歌手俞莲舟与军粮城村的兄弟歌手何太冲、张松溪同台对歌。")]
    [InlineData("居民俞莲舟、老党员何太冲、歌手张松溪登台。")]
    public void What_each_is_does_not_part_the_list(string sentence) => reader.Read(Festival + sentence).In("attendee").ShouldBe(["俞莲舟", "何太冲", "张松溪"], ignoreOrder: true);
}
