namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class CarriedBodyTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void A_party_group_behind_an_organ_s_post_is_that_organ_s() =>
        reader.Read("区政协党组书记、主席张松溪，党组副书记、副主席俞莲舟，党组成员、副主席谷白雨参加。").Posts.ShouldBe(
            ["张松溪 区政协党组书记 of 东丽区 held", "张松溪 区政协主席 of 东丽区 held", "俞莲舟 区政协党组副书记 of 东丽区 held", "俞莲舟 区政协副主席 of 东丽区 held", "谷白雨 区政协党组成员 of 东丽区 held", "谷白雨 区政协副主席 of 东丽区 held"],
            ignoreOrder: true);

    [Fact]
    public void A_party_committee_has_no_director() =>
        reader.Read("张贵庄街道党工委书记俞莲舟、主任谷白雨陪同。").Posts.ShouldBe(["俞莲舟 党工委书记 of 张贵庄街道 held", "谷白雨 主任 of 张贵庄街道 held"], ignoreOrder: true);

    [Fact]
    public void A_community_is_no_district_of_that_level() =>
        reader.Read("决定任命张松溪为军粮城社区居委会主任；免去俞莲舟的区政协副主席职务。").Posts.ShouldContain("俞莲舟 区政协副主席 of 东丽区 ended");

    [Fact]
    public void Behind_the_word_for_our_district_its_leaders_follow_those_of_the_guests() =>
        reader.Read("石景山区委副书记、区长张松溪，副区长俞莲舟到我区考察，区长谷白雨、副区长殷梨亭陪同。").Posts.ShouldBe(
            ["张松溪 区委副书记 of 石景山区 held", "张松溪 区长 of 石景山区 held", "俞莲舟 副区长 of 石景山区 held", "谷白雨 区长 of 东丽区 held", "殷梨亭 副区长 of 东丽区 held"], ignoreOrder: true);

    [Fact]
    public void A_part_of_the_body_before_goes_into_the_title() =>
        reader.Read("东丽区人民医院院长张松溪，内分泌科主任俞莲舟参加义诊。").Posts.ShouldBe(["张松溪 院长 of 东丽区人民医院 held", "俞莲舟 内分泌科主任 of 东丽区人民医院 held"], ignoreOrder: true);

    [Fact]
    public void No_organ_that_the_sentence_before_spoke_of_has_the_posts_of_a_zone() =>
        reader.Read("5月8日，区委召开会议。经开区党工委书记张松溪，党工委副书记俞莲舟参加。").Posts.ShouldNotContain(post => post.Contains("东丽区委"));

    [Theory]
    [InlineData("区委常委，区委宣传部部长张松溪出席。", "张松溪 区委常委 of 东丽区 held", "张松溪 部长 of 东丽区委宣传部 held")]
    [InlineData("5月8日，副区长，区教育局局长张松溪出席。", "张松溪 副区长 of 东丽区 held", "张松溪 局长 of 东丽区教育局 held")]
    public void A_comma_may_join_two_posts_of_one_person(string sentence, params string[] posts) => reader.Read(sentence).Posts.ShouldBe(posts, ignoreOrder: true);

    [Fact]
    public void A_post_that_a_verb_gave_to_another_is_not_of_who_follows() =>
        reader.Read("会议任命俞莲舟为副区长，区教育局局长张松溪列席。").Posts.ShouldBe(["俞莲舟 副区长 of 东丽区 began", "张松溪 局长 of 东丽区教育局 held"], ignoreOrder: true);

    [Theory]
    [InlineData("柳堤镇原党委书记张松溪回忆。", "张松溪 镇党委书记 of 柳堤镇 former")]
    [InlineData("时任区委书记张松溪出席。", "张松溪 区委书记 of 东丽区 former")]
    [InlineData("张松溪，1970年5月出生，时任区长。", "张松溪 区长 of 东丽区 former")]
    public void A_word_of_the_past_before_a_leading_body_puts_the_post_there(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);

    [Fact]
    public void The_mark_of_a_doubled_word_is_the_title_s() => reader.Read("柳堤镇镇长张松溪一行到企业走访。").Posts.ShouldBe(["张松溪 镇长 of 柳堤镇 held"]);
}
