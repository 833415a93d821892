namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class AnaphorTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Signed = "SIGNED";

    [Theory]
    [InlineData("海畅实业有限公司的客人来到街上。5月10日，公司与军粮城街道签订了合作协议。", "海畅实业有限公司")]
    [InlineData("海畅实业有限公司与望汐建设有限公司先后到访。5月10日，该公司与军粮城街道签订了合作协议。", "望汐建设有限公司")]
    [InlineData("海畅实业有限公司的客人来到街上。5月10日，东丽区体育局与公司签订了合作协议。", "海畅实业有限公司")]
    [InlineData("海畅实业有限公司的客人来到街上，公司与军粮城街道签订了合作协议。", "海畅实业有限公司")]
    [InlineData("海畅商会举行年会。\n5月10日，商会与军粮城街道签订了合作协议。", "海畅商会")]
    public void A_noun_means_the_only_body_named_before_or_the_last_where_it_points_at_one(string body, string signer) =>
        reader.Read(body).Edges(Signed).ShouldContain(edge => edge.StartsWith(signer));

    [Theory]
    [InlineData("海畅实业有限公司到访。5月10日，东丽区人社局先后与企业签订合作协议。", "海畅实业有限公司")]
    [InlineData("海畅实业有限公司与望汐建设有限公司先后到访。5月10日，东丽区人社局先后与公司签订合作协议。", "望汐建设有限公司")]
    [InlineData("东丽区第二中学举行了运动会。\n5月9日，东丽区召开防汛座谈会。\n5月10日，东丽区体育局与中学签订合作协议。", "东丽区第二中学")]
    [InlineData("海畅实业有限公司到访。5月10日，东丽区人社局先后与公司签订合作协议。", "海畅实业有限公司")]
    [InlineData("海畅实业有限公司到访。5月10日，东丽区人社局与公司签订合作协议120份。", "海畅实业有限公司")]
    [InlineData("东丽区第二中学举行了运动会。5月10日，东丽区体育局与中学、小学签订合作协议。", "东丽区第二中学")]
    [InlineData("东丽区第二中学举行了运动会。5月10日，东丽区体育局分别与学校签订合作协议。", "东丽区第二中学")]
    [InlineData("东丽区第二中学举行了运动会。学校与家庭签订合作协议。", "东丽区第二中学")]
    [InlineData("东丽区第二中学举行了运动会。会上，东丽区教育局鼓励学校与军粮城街道签订合作协议。", "东丽区第二中学")]
    [InlineData("海畅实业有限公司到访。大家看了展览。5月10日，东丽区体育局与公司签订合作协议。", "海畅实业有限公司")]
    public void A_noun_that_could_mean_another_or_any_of_a_kind_means_none(string body, string other)
    {
        var read = reader.Read(body);

        read.Names("Organization").ShouldContain(other);
        read.Edges(Signed).ShouldNotContain(edge => edge.StartsWith(other));
    }
}
