namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class PronounTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Left = "俞莲舟 局长 of 东丽区教育局 ended";

    [Theory]
    [InlineData("区长俞莲舟慰问一位老党员。2019年，他卸任区教育局局长。")]
    [InlineData("区长俞莲舟慰问老党员。2019年，他卸任区教育局局长。")]
    [InlineData("区长俞莲舟慰问一位老党员，2019年他卸任区教育局局长。")]
    [InlineData("区长俞莲舟慰问了一名退休干部，他的区教育局局长职务同时免去。")]
    [InlineData("俞莲舟来到村里。这位老人很健谈。2019年，他卸任区教育局局长。")]
    [InlineData("俞莲舟生于农家，父亲是教师。2019年，他卸任区教育局局长。")]
    [InlineData("俞莲舟的邻居很热心。2019年，他卸任区教育局局长。")]
    [InlineData("俞莲舟走访了一户人家。户主今年70岁。2019年，他卸任区教育局局长。")]
    public void A_pronoun_skips_nobody_who_is_unnamed(string body) => reader.Read(body).Posts.ShouldNotContain(Left);

    [Fact]
    public void A_pronoun_means_neither_of_two_who_came_together() =>
        reader.Read("俞莲舟、韦一笑来到会场。2019年，他卸任区教育局局长。").Posts.ShouldNotContain(post => post.EndsWith("ended"));

    [Theory]
    [InlineData("俞莲舟是一名老党员。2019年，他卸任区教育局局长。")]
    [InlineData("俞莲舟当过三十年教师。2019年，他卸任区教育局局长。")]
    [InlineData("俞莲舟看望了居民们。2019年，他卸任区教育局局长。")]
    [InlineData("俞莲舟路过老人公寓。2019年，他卸任区教育局局长。")]
    [InlineData("俞莲舟告诉记者，2019年他卸任区教育局局长。")]
    [InlineData("一位老党员说，俞莲舟2019年卸任区教育局局长。")]
    public void Who_is_only_described_or_many_or_named_after_the_unnamed_is_meant(string body) => reader.Read(body).Posts.ShouldContain(Left);
}
