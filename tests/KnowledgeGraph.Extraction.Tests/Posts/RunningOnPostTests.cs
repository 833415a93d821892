namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class RunningOnPostTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("云帆文旅集团与东丽区签约。集团宋远桥董事长、东丽区区委书记俞莲舟出席。", "宋远桥 董事长 of 云帆文旅集团 held", "俞莲舟 区委书记 of 东丽区 held")]
    [InlineData("海畅汽车有限公司召开年会，公司张松溪总经理作了报告。", "张松溪 总经理 of 海畅汽车有限公司 held")]
    [InlineData("副区长宋远桥、区教育局韦一笑局长到会。", "宋远桥 副区长 of 东丽区 held", "韦一笑 局长 of 东丽区教育局 held")]
    public void A_title_behind_a_name_is_its_own_and_its_body_can_be_meant_by_a_noun(string body, params string[] posts) =>
        reader.Read(body).Posts.ShouldBe(posts, ignoreOrder: true);

    [Theory]
    [InlineData("海投国际董事常务副总经理宋远桥签字。", "宋远桥 董事 of 海投国际 held", "宋远桥 常务副总经理 of 海投国际 held")]
    [InlineData("区教育局党委委员副局长韦一笑、区民政局党组成员副局长胡青牛参加。", "韦一笑 党委委员 of 东丽区教育局 held", "韦一笑 副局长 of 东丽区教育局 held", "胡青牛 党组成员 of 东丽区民政局 held", "胡青牛 副局长 of 东丽区民政局 held")]
    [InlineData("海畅集团董事长宋远桥、总工程师胡青牛参加。", "宋远桥 董事长 of 海畅集团 held", "胡青牛 总工程师 of 海畅集团 held")]
    public void Titles_that_run_on_without_a_mark_are_two_posts(string sentence, params string[] posts) =>
        reader.Read(sentence).Posts.ShouldBe(posts, ignoreOrder: true);

    [Theory]
    [InlineData("会议学习了宋远桥主席全国地方工作会议上的讲话。")]
    [InlineData("大家传达了宋远桥书记全市经济工作会议上的讲话精神。")]
    public void What_follows_the_title_behind_a_name_is_no_second_name(string sentence) =>
        reader.Read(sentence).Names("Person").ShouldBe(["宋远桥"]);
}
