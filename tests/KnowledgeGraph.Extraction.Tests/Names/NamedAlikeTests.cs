namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class NamedAlikeTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("会场里坐着两位王芳。靠窗的是区教育局局长王芳，靠门的是东丽区中医医院院长王芳。院长王芳带来了体检单。")]
    [InlineData("区教育局局长王芳与东丽区中医医院院长王芳同名同姓，常收到对方的信。")]
    [InlineData("区教育局局长王芳和东丽区中医医院院长王芳都到了。两人同名同姓。")]
    [InlineData("区教育局局长王芳不是东丽区中医医院院长王芳，只是重名。")]
    public void Two_of_one_name_are_two_where_the_text_says_so(string body)
    {
        var read = reader.Read(body);

        read.Names("Person").ShouldBe(["王芳", "王芳"]);
        read.Posts.Distinct().ShouldBe(["王芳 局长 of 东丽区教育局 held", "王芳 院长 of 东丽区中医医院 held"], ignoreOrder: true);
        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => claim.Subject).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("区教育局局长王芳说完，东丽区中医医院院长王芳接着说。")]
    [InlineData("会场里坐着两位客人。区教育局局长王芳、东丽区中医医院院长王芳都到了。")]
    [InlineData("窗口有两位市民同名同姓，让工作人员犯了难。大家排队等候，志愿者一一作了登记，又把材料交给了值班的同志，当天下午事情全部办完，没有一人多跑一趟路，也没有一份材料弄错。区教育局局长王芳、东丽区中医医院院长王芳都到了。")]
    [InlineData("区教育局局长王芳和医院的一名护士同名同姓。东丽区中医医院院长王芳在场。")]
    [InlineData("村里同名同姓的人多。区教育局局长王芳、东丽区中医医院院长王芳都到了。")]
    [InlineData("区教育局局长王芳、东丽区中医医院院长王芳都到了。两人看了不同名称的展馆。")]
    public void Two_titles_alone_make_no_two_people(string body) => reader.Read(body).Names("Person").ShouldBe(["王芳"]);
}
