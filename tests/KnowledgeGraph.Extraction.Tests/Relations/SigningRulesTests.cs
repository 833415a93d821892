using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Relations.Signing;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class SigningRulesTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Meeting = "6月15日，[D:沧浦区]与[D:岭北县]召开联席会。";

    [Theory]
    [InlineData("双方签署[T:《山海协议》]。")]
    [InlineData("[D:沧浦区]与[D:岭北县]签署[T:《山海协议》]。")]
    [InlineData("[D:沧浦区]—[D:岭北县]联席会上，双方签署[T:《山海协议》]。")]
    [InlineData("[D:沧浦区]、[D:岭北县]分别介绍情况，并签署[T:《山海协议》]。")]
    public void Both_parties_signed(string sentence) =>
        MarkedText.Relations(Signed(), Meeting + sentence).ShouldBe(["岭北县 2022-06-15 《山海协议》", "沧浦区 2022-06-15 《山海协议》"], ignoreOrder: true);

    [Fact]
    public void The_bodies_of_two_heads_who_sign_sign() =>
        reader.Read("5月9日，东丽区民政局局长何田与海畅养老集团总经理江树签署《养老服务协议》。").Edges("SIGNED").ShouldBe(["东丽区民政局 → 《养老服务协议》", "海畅养老集团 → 《养老服务协议》"], ignoreOrder: true);

    [Theory]
    [InlineData("5月9日，江枫代表东丽区政府与海畅集团总经理江树签订了《养老服务协议》。")]
    [InlineData("5月9日，副区长江枫代表东丽区政府与海畅集团总经理江树现场签订《养老服务协议》。")]
    public void One_signs_for_a_body_with_the_head_of_the_other(string body) =>
        reader.Read(body).Edges("SIGNED").ShouldBe(["东丽区政府 → 《养老服务协议》", "海畅集团 → 《养老服务协议》"], ignoreOrder: true);

    [Theory]
    [InlineData("5月9日，[O:东丽区法院]院长到[O:津南区法院]考察。随后，两地法院共同签订了[T:《协作协议》]。", "东丽区法院 2022-05-09 《协作协议》", "津南区法院 2022-05-09 《协作协议》")]
    [InlineData("5月9日，[O:东丽区检察院]与[O:津南区检察院]会签[T:《协作协议》]。", "东丽区检察院 2022-05-09 《协作协议》", "津南区检察院 2022-05-09 《协作协议》")]
    public void Courts_and_procurators_sign_together(string marked, params string[] told) =>
        MarkedText.Relations(Signed(), marked).Where(line => line.EndsWith('》')).ShouldBe(told, ignoreOrder: true);

    [Fact]
    public void Who_brings_others_together_does_not_sign() =>
        reader.Read("5月9日，区商务委协调落实区政府与海畅集团签署合作协议。").Edges("SIGNED").ShouldBe(["东丽区政府 → 合作协议", "海畅集团 → 合作协议"], ignoreOrder: true);

    [Fact]
    public void Years_in_an_agreements_name_put_nothing_off() =>
        MarkedText.Relations(Signed(), Meeting + "双方签署[T:《2023—2025年山海协议》]，[D:甲镇]与[D:乙镇]签署[T:结对协议]。").ShouldContain("甲镇 2022-06-15 结对协议");

    [Theory]
    [InlineData("天津职业工艺学院的学生来到街上。5月10日，学院与军粮城街道签订了合作协议。")]
    [InlineData("天津职业工艺学院的学生来到街上。5月10日，军粮城街道与该学院签订了合作协议。")]
    public void A_bare_noun_signs_for_what_was_named_before(string body) =>
        reader.Read(body).Edges("SIGNED").ShouldBe(["天津职业工艺学院 → 合作协议", "军粮城街道 → 合作协议"], ignoreOrder: true);

    [Theory]
    [InlineData("[D:甲镇]、[D:乙镇]分别与[D:丙镇]、[D:丁镇]签订[T:结对帮扶协议]。")]
    [InlineData("[D:甲镇]与[D:丙镇]、[D:乙镇]与[D:丁镇]分别签订[T:结对帮扶协议]。")]
    public void Parties_cooperate_two_by_two(string sentence) =>
        MarkedText.Relations(Cooperation(), Meeting + sentence).ShouldBe(["甲镇 结对帮扶 2022-06-15 丙镇", "乙镇 结对帮扶 2022-06-15 丁镇"], ignoreOrder: true);

    [Theory]
    [InlineData("[O:甲局]与[O:乙公司]、[O:丙集团]签订[T:合作协议]。")]
    [InlineData("[O:乙公司]、[O:丙集团]与[O:甲局]签订[T:合作协议]。")]
    public void One_party_cooperates_with_each_of_several(string sentence) =>
        MarkedText.Relations(Signed(), "6月15日，" + sentence).Where(told => told.EndsWith("协议", StringComparison.Ordinal)).ShouldBe(["甲局 2022-06-15 合作协议", "乙公司 2022-06-15 合作协议", "丙集团 2022-06-15 合作协议"], ignoreOrder: true);

    [Theory]
    [InlineData("[T:《社区营造合作协议》]", "社区营造")]
    [InlineData("[T:《深化山海协作协议（2022—2025年）》]", "山海协作")]
    [InlineData("[T:合作协议]", "合作")]
    public void The_documents_name_tells_the_kind(string document, string kind) =>
        MarkedText.Relations(Cooperation(), $"2021年3月，[O:甲公司]与[O:乙学院]签订{document}。").ShouldBe([$"甲公司 {kind} 2021-03 乙学院"]);

    [Fact]
    public void A_new_round_of_an_agreement_is_a_document() =>
        reader.Read("5月9日，东丽区与津南区签订了新一轮结对帮扶协议。").Names("Document").ShouldBe(["新一轮结对帮扶协议"]);

    [Fact]
    public void A_division_in_front_of_one_that_no_list_has_signs_nothing() =>
        reader.Read("5月9日，东丽区与内蒙古自治区乌柏旗签订《协作协议》。").Edges("SIGNED").ShouldNotContain(edge => edge.StartsWith("内蒙古"));

    [Fact]
    public void Who_signs_among_many_takes_part_in_the_signing_of_all() =>
        MarkedText.Relations(Signed(), "2021年3月5日，12个项目集中签约。其中，[O:甲公司]与[O:乙管委会]签订[T:《合作协议》]。").ShouldContain("甲公司 signatory Signing");

    [Fact]
    public void Zones_sign_like_bodies() =>
        MarkedText.Relations(Cooperation(), "2021年3月，[O:区政府]与[O:甲集团]、[L:云溪经开区]与[O:乙集团]分别签署[T:战略合作协议]。").ShouldBe(["云溪经开区 战略合作 2021-03 乙集团", "区政府 战略合作 2021-03 甲集团"], ignoreOrder: true);

    [Fact]
    public void More_than_two_that_sign_together_sign_one_text_and_cooperate_in_no_pairs()
    {
        const string together = "2021年3月，[O:甲公司]、[O:乙集团]、[O:丙公司]共同签署了[T:共建协议]。";

        MarkedText.Relations(Signed(), together).ShouldContain("丙公司 2021-03 共建协议");
        MarkedText.Relations(Cooperation(), together).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_of_cooperation_joins_two_sides() =>
        MarkedText.Relations(Cooperation(), "6月15日，[D:沧浦区]和[D:泽南省][D:岭北县]对口协作联席会召开。").ShouldBe(["沧浦区 对口协作 岭北县"]);

    [Fact]
    public void Since_a_pairing_told_in_passing() =>
        MarkedText.Relations(Cooperation(), "{[D:石泉乡]乡长|[P:何田]}介绍，自2020年与[D:白渚乡]结对以来，笋干有了销路。").ShouldBe(["石泉乡 结对 2020 白渚乡"]);

    [Theory]
    [InlineData("双方签署[T:《山海协作协议》]，有效期至2025年年底。", "2025")]
    [InlineData("双方签署[T:《山海协作协议》]，协作延续到2026年9月。", "2026-09")]
    [InlineData("双方签署[T:《山海协作协议》]，协作关系到2025年6月止。", "2025-06")]
    [InlineData("双方签署[T:《山海协作协议》]。协议为期三年。", "2025-06")]
    [InlineData("双方签署[T:《山海协作协议》]。协议有效期5年。", "2027-06")]
    public void Until_when_an_agreement_runs(string sentence, string until) =>
        MarkedText.Relations(Terms(), Meeting + sentence).ShouldContain(told => told.Contains(until, StringComparison.Ordinal));

    [Theory]
    [InlineData("双方签署[T:《山海协作协议》]。展览持续到7月20日。")]
    [InlineData("双方签署[T:《山海协作协议》]。培训为期三天。")]
    public void What_else_lasts_is_no_term_of_the_agreement(string sentence) =>
        MarkedText.Relations(Terms(), Meeting + sentence).ShouldBe(["沧浦区 山海协作 2022-06-15 岭北县"]);

    [Theory]
    [InlineData("{[D:甲镇]书记|[P:何田]}、{[D:乙镇]书记|[P:江树]}先后在[T:《结对协议》]上署名。")]
    [InlineData("{[D:甲镇]书记|[P:何田]}、{[D:乙镇]书记|[P:江树]}在[T:《结对协议》]上郑重签下名字。")]
    public void The_bodies_of_those_who_sign_by_hand_are_the_parties(string sentence)
    {
        MarkedText.Relations(Signed(), Meeting + sentence).ShouldBe(["乙镇 2022-06-15 《结对协议》", "甲镇 2022-06-15 《结对协议》"], ignoreOrder: true);
        MarkedText.Relations(Cooperation(), Meeting + sentence).ShouldBe(["甲镇 结对 2022-06-15 乙镇"]);
    }

    [Fact]
    public void Who_writes_his_name_elsewhere_signs_nothing() =>
        MarkedText.Relations(Signed(), Meeting + "{[D:甲镇]书记|[P:何田]}、{[D:乙镇]书记|[P:江树]}在签到簿上签名，会上还通报了[T:《结对协议》]。").ShouldBeEmpty();

    [Theory]
    [InlineData("[D:甲镇]与[D:乙镇]结成对子。", "甲镇 结对 2022-06-15 乙镇")]
    [InlineData("[D:甲镇]与[D:乙镇]建立对口帮扶关系。", "甲镇 对口帮扶 2022-06-15 乙镇")]
    public void Who_pairs_at_a_meeting_cooperates_from_its_day(string sentence, string told) => MarkedText.Relations(Cooperation(), Meeting + sentence).ShouldContain(told);

    [Theory]
    [InlineData("[O:甲县医院]和[O:乙县医院]隔着一条江。按照两家医院2017年3月签订的[T:《对口支援协议》]，骨科大夫每季来一次。")]
    [InlineData("依照[O:甲县医院]与[O:乙县医院]2017年3月签订的[T:《对口支援协议》]，骨科大夫来了。")]
    public void A_signing_of_which_the_text_reminds_has_its_own_day(string marked) =>
        MarkedText.Relations(Cooperation(), marked).ShouldBe(["甲县医院 对口支援 2017-03 乙县医院"]);

    [Fact]
    public void A_signing_of_which_it_reminds_without_a_day_tells_none() =>
        MarkedText.Relations(Cooperation(), "根据[O:甲县医院]与[O:乙县医院]签订的[T:《对口支援协议》]，骨科大夫来了。").ShouldBeEmpty();

    [Theory]
    [InlineData("[D:甲街道]与[D:乙乡]的代表到场。两地结为友好镇街。")]
    [InlineData("[D:甲街道]与[D:乙乡]的代表分别为两地签约，双方结为友好乡镇。")]
    [InlineData("[D:甲街道]、[D:乙乡]结为友好镇街。")]
    [InlineData("[D:甲街道]同[D:乙乡]缔结友好乡镇。")]
    public void Who_binds_itself_to_another_cooperates(string sentence) =>
        MarkedText.Relations(Cooperation(), "6月15日，" + sentence).ShouldBe(["甲街道 友好乡镇 2022-06-15 乙乡"]);

    [Theory]
    [InlineData("[D:甲街道]与[D:乙乡]的代表到场。两地结为友好镇街的消息传开了。")]
    [InlineData("[D:甲街道]、[D:乙乡]、[D:丙镇]结为友好镇街。")]
    [InlineData("[D:甲街道]与[D:乙乡]的代表到场。两地没有结为友好镇街。")]
    public void Who_is_only_said_to_be_bound_binds_nobody(string sentence) => MarkedText.Relations(Cooperation(), "6月15日，" + sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("新一期协议履行到2026年6月。", "2026-06")]
    [InlineData("协议实施至2026年年底。", "2026")]
    [InlineData("协议三年有效。", "2025-06")]
    public void An_agreement_runs_until_its_new_end(string sentence, string until) =>
        MarkedText.Relations(Terms(), $"6月15日，[D:甲区]与[D:乙县]签署[T:《山海协作协议》]。{sentence}").ShouldContain(told => told.Contains(until, StringComparison.Ordinal));

    [Fact]
    public void That_years_month_is_of_the_year_named_before() =>
        MarkedText.Relations(Cooperation(), "江树2020年3月从[O:甲县医院]到[O:乙县医院]挂职。那年6月，两家医院签订[T:《对口支援协议》]。").ShouldBe(["甲县医院 对口支援 2020-06 乙县医院"]);

    [Theory]
    [InlineData("会议没有签署[T:《山海协议》]。")]
    [InlineData("双方将签署[T:《山海协议》]。")]
    public void Denied_and_planned_signings_are_none(string sentence)
    {
        MarkedText.Relations(Signed(), Meeting + sentence).ShouldBeEmpty();
        MarkedText.Relations(Cooperation(), Meeting + sentence).ShouldBeEmpty();
    }

    [Fact]
    public void A_signing_that_is_an_event_has_its_signatories() =>
        MarkedText.Relations(Signed(), "2021年3月，[O:甲公司]与[O:乙学院]签订[T:《供水协议》]。").ShouldContain("甲公司 signatory Signing");

    private static SignedRule Signed() => new(new EventLexicon());

    private static AgreementTermRule Terms() => new(Cooperation());

    private static CooperationRule Cooperation() => new(new EventLexicon());

    [Theory]
    [InlineData("[D:柳堤镇]与[D:白渚镇]缔结为友好镇。", "柳堤镇 友好乡镇 白渚镇")]
    [InlineData("[O:甲学院]与[D:柳堤社区]签约共建实践基地。", "甲学院 共建 柳堤社区")]
    [InlineData("[D:甲区]与[D:乙区]、[O:丙医院]与[O:丁医院]的新一轮协作启动。", "丙医院 协作 丁医院", "甲区 协作 乙区")]
    public void Who_is_bound_or_builds_together_cooperates(string marked, params string[] told) => MarkedText.Relations(Cooperation(), marked).ShouldBe(told);

    [Theory]
    [InlineData("[O:甲学院]与[D:柳堤社区]的共建工作受到好评。")]
    [InlineData("[D:柳堤镇]与[D:白渚镇]的友好镇长见了面。")]
    public void What_only_modifies_another_noun_binds_nobody(string marked) => MarkedText.Relations(Cooperation(), marked).ShouldBeEmpty();

    [Fact]
    public void Each_pair_signs_the_agreement_of_its_place_in_the_list() =>
        MarkedText.Relations(Signed(), "2021年3月2日，[D:甲区]与[D:乙区]、[O:丙医院]与[O:丁医院]分别签订[T:共建协议]、[T:协作协议]。").Where(told => told.EndsWith("协议"))
            .ShouldBe(["丁医院 2021-03-02 协作协议", "丙医院 2021-03-02 协作协议", "乙区 2021-03-02 共建协议", "甲区 2021-03-02 共建协议"], ignoreOrder: true);

    [Fact]
    public void Every_agreement_of_a_list_is_a_document() =>
        reader.Read("5月9日，军粮城街道与海畅科技有限公司分别签订友好共建协议、场馆协作协议。").Names("Document").ShouldBe(["友好共建协议", "场馆协作协议"], ignoreOrder: true);

    [Theory]
    [InlineData("2021年3月2日，[D:甲区]、[D:乙区]、[D:丙区]联防座谈会召开。会上，三地签署[T:《联防协议》]。", "甲区", "乙区", "丙区")]
    [InlineData("2021年3月2日，[D:甲区]、[D:乙区]联防座谈会召开。会上，两地签署[T:《联防协议》]。", "甲区", "乙区")]
    [InlineData("2021年3月2日，[D:甲区]、[D:乙区]、[D:丙区]、[D:丁区]联防座谈会召开。会上，三地签署[T:《联防协议》]。")]
    public void As_many_places_sign_as_the_word_for_them_says(string marked, params string[] signers)
    {
        MarkedText.Relations(Signed(), marked).Where(told => told.EndsWith("《联防协议》")).Select(told => told.Split(' ')[0]).ShouldBe(signers, ignoreOrder: true);
        MarkedText.Relations(Cooperation(), marked).Count.ShouldBe(signers.Length * (signers.Length - 1) / 2);
    }

    [Fact]
    public void Both_places_are_the_home_and_the_only_one_that_is_named() =>
        reader.Read("5月9日，蓟州区代表团来访。两地签订协作协议。").Edges("SIGNED").ShouldBe(["东丽区 → 协作协议", "蓟州区 → 协作协议"], ignoreOrder: true);
}
