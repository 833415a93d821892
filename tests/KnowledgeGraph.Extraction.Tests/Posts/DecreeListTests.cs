namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class DecreeListTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月8日，区政府决定：\n任命\n张松溪为区教育局局长，\n俞莲舟为张贵庄街道办事处主任。")]
    [InlineData("5月8日，区政府决定：\n一、任命\n张松溪同志任区教育局局长\n俞莲舟同志任张贵庄街道办事处主任")]
    [InlineData("5月8日，区政府决定：\n任命：\n张松溪　区教育局局长；\n俞莲舟　张贵庄街道办事处主任。")]
    public void Each_line_under_a_heading_gives_a_post(string body) =>
        reader.Read(body).Posts.ShouldBe(["张松溪 局长 of 东丽区教育局 began", "俞莲舟 办事处主任 of 张贵庄街道 began"], ignoreOrder: true);

    [Theory]
    [InlineData("5月8日，区政府决定：\n免去：\n张松溪的区教育局局长职务，\n俞莲舟的张贵庄街道办事处主任职务。")]
    [InlineData("5月8日，区政府决定：\n免去\n张松溪区教育局局长职务；\n俞莲舟同志的张贵庄街道办事处主任职务。")]
    [InlineData("5月8日，区政府决定免去张松溪的区教育局局长职务，俞莲舟的张贵庄街道办事处主任职务。")]
    public void Each_line_under_a_heading_takes_one(string body) =>
        reader.Read(body).Posts.ShouldBe(["张松溪 局长 of 东丽区教育局 ended", "俞莲舟 办事处主任 of 张贵庄街道 ended"], ignoreOrder: true);

    [Theory]
    [InlineData("区政府决定：任命张松溪为区教育局局长，免去其原任的区水务局局长职务。", "张松溪 局长 of 东丽区水务局 ended")]
    [InlineData("会议选举张松溪为区政协副主席。", "张松溪 区政协副主席 of 东丽区 began")]
    [InlineData("经区委研究决定，由张松溪担任区教育局局长。", "张松溪 局长 of 东丽区教育局 began")]
    [InlineData("免去宋远桥区法院院长职务。", "宋远桥 区法院院长 of 东丽区 ended")]
    public void Decisions_give_and_take(string sentence, string post) => reader.Read(sentence).Posts.ShouldContain(post);

    [Fact]
    public void Who_signs_an_article_gets_no_post_of_it() =>
        reader.Read("本报讯（记者 江白）会上，当选区政协主席。").Posts.ShouldBeEmpty();
}
