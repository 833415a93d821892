namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class DoubtTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月8日，李建华没能当上区教育局局长。")]
    [InlineData("李建华从没当过柳堤村村支书。")]
    [InlineData("李建华未当选区教育局局长。")]
    [InlineData("若举报属实，李建华将被免去区教育局局长职务。")]
    [InlineData("网传李建华任区教育局局长，区里表示并无此事。")]
    [InlineData("李建华婉言谢绝出任区教育局局长。")]
    [InlineData("警方查明，李建华冒充领导，自称是区教育局局长。")]
    [InlineData("李建华不是区教育局局长。")]
    [InlineData("区委没有任命李建华为区教育局局长。")]
    [InlineData("区人大常委会不同意李建华辞去区教育局局长职务。")]
    [InlineData("坊间传李建华任区教育局局长。")]
    [InlineData("李建华会当选区教育局局长吗？")]
    public void A_change_that_is_denied_or_supposed_is_none(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("李建华任区教育局局长的传言不实。")]
    [InlineData("李建华任区教育局局长的消息不实。")]
    [InlineData("李建华出任区教育局局长的梦想落空了。")]
    [InlineData("李建华请求辞去区教育局局长职务，未获批准。")]
    [InlineData("李建华辞去区教育局局长职务的请求被拒绝。")]
    public void A_change_is_taken_back_behind_the_post_too(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("会议同意李建华提出的辞去区教育局局长职务的申请。")]
    [InlineData("李建华辞去区教育局局长职务的申请已获批准。")]
    public void What_was_asked_for_and_granted_came_about(string sentence) => reader.Read(sentence).Posts.ShouldBe(["李建华 局长 of 东丽区教育局 ended"]);

    [Fact]
    public void Who_is_no_longer_in_a_post_was() => reader.Read("李建华已不是区教育局局长。").Posts.ShouldBe(["李建华 局长 of 东丽区教育局 former"]);

    [Theory]
    [InlineData("李建华即将出任区教育局局长。")]
    [InlineData("李建华将担任区教育局局长。")]
    [InlineData("5月8日，会议研究，拟由李建华任区教育局局长。")]
    [InlineData("李建华有望出任区教育局局长。")]
    public void A_post_that_one_is_meant_to_have_is_a_nomination(string sentence) => reader.Read(sentence).Posts.ShouldBe(["李建华 局长 of 东丽区教育局 nominated"]);

    [Theory]
    [InlineData("5月8日，会议免去殷观之的区教育局局长职务，建议由韦一笑接任该职务。")]
    [InlineData("5月8日，会议免去殷观之的区教育局局长职务，拟由韦一笑接任。")]
    public void A_successor_who_is_only_meant_begins_no_post(string sentence) =>
        reader.Read(sentence).Posts.ShouldBe(["殷观之 局长 of 东丽区教育局 ended", "韦一笑 局长 of 东丽区教育局 nominated"], ignoreOrder: true);

    [Theory]
    [InlineData("没多久，李建华当选区教育局局长。")]
    [InlineData("李建华如愿当上了区教育局局长。")]
    [InlineData("李建华没有犹豫就出任区教育局局长。")]
    [InlineData("没能连任的李建华出任区教育局局长。")]
    [InlineData("李建华出任区教育局局长，韦一笑的任命未获通过。")]
    [InlineData("谁也没想到，李建华当上了区教育局局长。")]
    [InlineData("未来科技城动工那年，李建华出任区教育局局长。")]
    [InlineData("他没有告诉家人，5月8日，李建华出任区教育局局长。")]
    public void A_word_of_doubt_inside_another_word_or_about_something_else_takes_nothing_away(string sentence) =>
        reader.Read(sentence).Posts.ShouldContain("李建华 局长 of 东丽区教育局 began");

    [Theory]
    [InlineData("2018年，张松溪辞掉厂里的活回村担任军粮城村党支部书记。", "张松溪 党支部书记 of 军粮城村 held")]
    [InlineData("范遥没休息几天又出任区教育局局长。", "范遥 局长 of 东丽区教育局 began")]
    [InlineData("2022年，范遥在没有先例可循的情况下出任区教育局局长。", "范遥 局长 of 东丽区教育局 began")]
    [InlineData("范遥谢绝高薪出任区教育局局长。", "范遥 局长 of 东丽区教育局 began")]
    [InlineData("范遥准备了一年才当选区教育局局长。", "范遥 局长 of 东丽区教育局 began")]
    [InlineData("范遥要求进步，5月8日当选区教育局局长。", "范遥 局长 of 东丽区教育局 began")]
    public void A_word_of_doubt_that_governs_another_verb_or_a_noun_takes_nothing_away(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);

    [Theory]
    [InlineData("范遥最终没能当上区教育局局长。")]
    [InlineData("范遥谢绝出任区教育局局长。")]
    [InlineData("2018年，范遥也未担任区教育局局长。")]
    [InlineData("5月8日，会议没有任命原副区长范遥为区教育局局长。")]
    [InlineData("范遥没能在县里当上区教育局局长。")]
    public void A_denial_reaches_its_verb_over_adverbs_and_whom_and_where_it_is_about(string sentence) =>
        reader.Read(sentence).Posts.ShouldNotContain(post => post.Contains("教育局"));

    [Theory]
    [InlineData("范遥早年经街道推荐担任区文化馆馆长。", "held")]
    [InlineData("范遥通过公开竞聘出任区文化馆馆长。", "began")]
    [InlineData("街道推荐范遥担任区文化馆馆长。", "nominated")]
    [InlineData("范遥有望出任区文化馆馆长。", "nominated")]
    [InlineData("范遥会当选区文化馆馆长。", "nominated")]
    [InlineData("范遥通过努力有望出任区文化馆馆长。", "nominated")]
    public void What_was_asked_for_is_a_way_behind_a_preposition_and_a_nomination_else(string sentence, string state) =>
        reader.Read(sentence).Posts.ShouldBe([$"范遥 馆长 of 东丽区文化馆 {state}"]);

    [Theory]
    [InlineData("不论刮风下雨，张松溪都到岗；张松溪2018年当选区教育局局长。")]
    [InlineData("如果下雨，活动改期；张松溪当选区教育局局长。")]
    [InlineData("饰演过侦探的演员张松溪，5月8日当选区教育局局长。")]
    [InlineData("张松溪当选区教育局局长，他提出的方案被否决。")]
    [InlineData("张松溪当选区教育局局长，装电梯的申请未果。")]
    public void What_is_supposed_of_or_refused_to_something_else_leaves_the_post(string sentence) =>
        reader.Read(sentence).Posts.ShouldBe(["张松溪 局长 of 东丽区教育局 began"]);

    [Theory]
    [InlineData("张松溪有望出任区教育局局长，街道同意借房。", "张松溪 局长 of 东丽区教育局 nominated")]
    [InlineData("张松溪请求辞去区教育局局长职务，同意他调动的人不少。")]
    [InlineData("张松溪请求辞去区教育局局长职务，会议同意。", "张松溪 局长 of 东丽区教育局 ended")]
    [InlineData("会议接受张松溪因病辞去区教育局局长职务的请求。", "张松溪 局长 of 东丽区教育局 ended")]
    public void Consent_is_to_the_change_where_it_has_no_other_object(string sentence, params string[] posts) => reader.Read(sentence).Posts.ShouldBe(posts);

    [Theory]
    [InlineData("听说张松溪当选区教育局局长。")]
    [InlineData("如果张松溪当选区教育局局长，大家会高兴。")]
    [InlineData("张松溪当选区教育局局长，这一消息不实。")]
    [InlineData("张松溪自称担任区教育局局长。")]
    public void What_is_only_said_or_supposed_of_the_post_is_none(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();
}
