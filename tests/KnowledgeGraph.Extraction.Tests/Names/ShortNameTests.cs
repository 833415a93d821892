namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class ShortNameTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("云禾与东丽区政府签订战略合作协议。云禾集团董事长宋远桥出席。", "云禾集团")]
    [InlineData("云海与东丽区政府签订战略合作协议。云海集团董事长宋远桥出席。", "云海集团")]
    public void A_brand_of_two_characters_is_the_firm_as_a_word_of_its_own(string body, string firm)
    {
        var read = reader.Read(body);
        read.Names("Organization").ShouldBe([firm, "东丽区政府"], ignoreOrder: true);
        read.Names("Person").ShouldBe(["宋远桥"]);
        read.In("signatory").ShouldContain(firm);
    }

    [Fact]
    public void A_brand_that_is_a_common_word_is_not() =>
        reader.Read("高新集团董事长宋远桥参加会议，区政府与高新企业签订协议。").In("signatory").ShouldNotContain("高新集团");

    [Theory]
    [InlineData("海畅九局投资有限公司与东丽区签约。投资公司党委书记、董事长宋远桥出席。", "宋远桥 党委书记 of 海畅九局投资有限公司 held", "宋远桥 董事长 of 海畅九局投资有限公司 held")]
    public void What_the_only_such_firm_does_names_it_before_公司(string body, params string[] posts) => reader.Read(body).Posts.ShouldBe(posts, ignoreOrder: true);

    [Theory]
    [InlineData("新立街汐湾里社区举办了活动。")]
    [InlineData("区领导深入新立街调研。")]
    [InlineData("新立街党工委书记宋远桥汇报了工作。")]
    public void A_street_of_the_home_that_is_a_subdistrict_is_one_where_its_parts_or_organs_follow(string body) =>
        reader.Read(body).Names("District").ShouldContain("新立街道");

    [Theory]
    [InlineData("车停在新立街路口。")]
    [InlineData("新立街88号开了一家书店。")]
    public void Elsewhere_it_is_a_street(string body) => reader.Read(body).Names("District").ShouldNotContain("新立街道");

    [Theory]
    [InlineData("区委书记宋远桥到新立街道调研。宋书记强调，要抓好防汛。")]
    [InlineData("区委副书记、区长宋远桥到新立街道调研，副区长宋青书参加。宋区长强调，要抓好防汛。")]
    public void A_family_name_before_a_title_is_whom_the_article_named_with_it(string body) => reader.Read(body).In("speaker").ShouldBe(["宋远桥"]);

    [Fact]
    public void It_is_nobody_where_two_have_the_title() =>
        reader.Read("区委书记宋远桥到新立街道调研，街道党工委书记宋青书参加。宋书记强调，要抓好防汛。").In("speaker").ShouldBeEmpty();
}
