namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Who signs, by what the whole reader makes of a text.</summary>
public sealed class SignersTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void Each_signs_for_the_body_that_it_stands_for()
    {
        var read = reader.Read("5月9日，区长宋远桥代表东丽区政府，董事长莫声谷代表海畅科技有限公司签署战略合作协议。");

        read.Edges("SIGNED").ShouldBe(["东丽区政府 → 战略合作协议", "海畅科技有限公司 → 战略合作协议"], ignoreOrder: true);
        read.Posts.ShouldNotContain(post => post.Contains("东丽区政府"));
    }

    [Theory]
    [InlineData("5月9日，东丽区国资委与海畅集团出资设立的望汐建设有限公司与军粮城街道签订合作协议。", "望汐建设有限公司", "军粮城街道")]
    [InlineData("5月9日，东丽区教育局、东丽区体育局举办的海棠足球学校与海畅集团签订合作协议。", "海棠足球学校", "海畅集团")]
    [InlineData("5月9日，东丽区教育局、东丽区体育局与海畅集团签订合作协议。", "东丽区教育局", "东丽区体育局", "海畅集团")]
    public void Who_only_founded_what_signs_does_not_sign(string body, params string[] signers) =>
        reader.Read(body).Edges("SIGNED").Select(edge => edge.Split(' ')[0]).ShouldBe(signers, ignoreOrder: true);

    [Fact]
    public void A_ceremony_that_is_named_for_what_two_sign_has_them_sign_it() =>
        reader.Read("东丽区人民政府与津沽大学战略合作框架协议签约仪式昨天在区会议中心举行。").Edges("SIGNED").ShouldBe(["东丽区人民政府 → 战略合作框架协议", "津沽大学 → 战略合作框架协议"], ignoreOrder: true);

    [Fact]
    public void A_division_behind_代表_is_no_person_and_signs_with_each_firm() =>
        reader.Read("5月9日，副区长宋远桥代表东丽区分别与海畅科技有限公司、望汐建设有限公司签署项目投资协议。").Edges("SIGNED")
            .ShouldBe(["东丽区 → 项目投资协议", "海畅科技有限公司 → 项目投资协议", "望汐建设有限公司 → 项目投资协议"], ignoreOrder: true);

    [Fact]
    public void A_firm_signs_under_what_its_name_has_before_its_form() =>
        reader.Read("5月9日，中海畅达与军粮城街道签订战略合作协议。中海畅达集团总裁莫声谷参加。").Edges("SIGNED").ShouldContain("中海畅达集团 → 战略合作协议");

    [Fact]
    public void Two_that_a_list_names_and_a_tie_binds_are_both_sides() =>
        reader.Read("5月11日，东丽区、商都县结对帮扶第二次联席会在商都县召开，双方签署《深化结对帮扶协议》。").Edges("SIGNED").ShouldBe(["东丽区 → 《深化结对帮扶协议》", "商都县 → 《深化结对帮扶协议》"], ignoreOrder: true);

    [Fact]
    public void Who_holds_what_a_signing_belongs_to_does_not_sign() =>
        reader.Read("5月9日，军粮城街道与海畅科技有限公司签订合作协议。签约是天津市政府与国务院国资委举办的合作项目签约活动的一部分。").Edges("PARTICIPATED_IN").ShouldNotContain(edge => edge.StartsWith("国务院国资委"));

    [Fact]
    public void Three_sides_of_a_list_sign_one_text() =>
        reader.Read("5月11日，军粮城街道、海畅集团、津沽大学三方签署合作协议。").Edges("SIGNED").ShouldBe(["军粮城街道 → 合作协议", "海畅集团 → 合作协议", "津沽大学 → 合作协议"], ignoreOrder: true);

    [Fact]
    public void Three_sides_that_are_to_sign_have_signed_nothing() =>
        reader.Read("下一步，军粮城街道、海畅集团、津沽大学三方将签署合作协议。").Edges("SIGNED").ShouldBeEmpty();
}
