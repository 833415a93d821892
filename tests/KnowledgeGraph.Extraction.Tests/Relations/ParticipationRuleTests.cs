using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Relations.Participation;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class ParticipationRuleTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    private const string Meeting = "6月15日，[D:沧浦区]召开防汛调度会。";

    [Theory]
    [InlineData("{区长|[P:陆川]}主持会议。", "陆川 chair Meeting")]
    [InlineData("会议由{区长|[P:陆川]}主持。", "陆川 chair Meeting")]
    [InlineData("{区长|[P:陆川]}参加会议。", "陆川 attendee Meeting")]
    [InlineData("{区长|[P:陆川]}强调，要守住底线。", "陆川 speaker Meeting")]
    [InlineData("“水来了要先转移群众。”{区长|[P:陆川]}说。", "陆川 speaker Meeting")]
    [InlineData("会上，[O:沧浦区水务局=区水务局]汇报了水情。", "沧浦区水务局 speaker Meeting")]
    [InlineData("[D:柳堤街道]、[D:白渚街道]依次发言。", "柳堤街道 speaker Meeting", "白渚街道 speaker Meeting")]
    [InlineData("[D:柳堤街道]、[D:白渚街道]负责人分别作汇报。", "柳堤街道 speaker Meeting", "白渚街道 speaker Meeting")]
    [InlineData("会上，[P:江树]、[D:柳堤街道]负责人作汇报。", "江树 speaker Meeting", "柳堤街道 speaker Meeting")]
    [InlineData("会上，[P:江树]向[D:柳堤街道]负责人作汇报。", "江树 speaker Meeting")]
    [InlineData("会上，[P:江树]向[D:柳堤街道]、[D:白渚街道]负责人作汇报。", "江树 speaker Meeting")]
    [InlineData("会上，[D:柳堤街道]负责人向[D:白渚街道]负责人作汇报。", "柳堤街道 speaker Meeting")]
    [InlineData("会上，[D:柳堤街道]向[D:白渚街道]负责人作汇报。", "柳堤街道 speaker Meeting")]
    public void Reads_roles_at_a_meeting(string sentence, params string[] told) =>
        MarkedText.Relations(Rule(), Meeting + sentence).ShouldBe(told.Order(StringComparer.Ordinal));

    [Fact]
    public void Who_only_attends_was_on_the_journey_that_a_meeting_ended() =>
        MarkedText.Relations(Rule(), "6月15日，{区长|[P:陆川]}带队调研[J:观澜大桥]建设情况，并召开现场推进会。{副区长|[P:温青]}参加。").ShouldContain("温青 attendee Visit");

    [Fact]
    public void Judges_form_the_court_that_hears_a_case_and_the_court_organises_the_hearing()
    {
        var read = reader.Read("5月11日，东丽区人民法院开庭审理一起民间借贷纠纷案。副院长江枫担任审判长，何苗、宋远桥组成合议庭。区检察院检察官俞莲舟出庭。");
        read.In("chair").ShouldBe(["江枫"]);
        read.In("attendee").ShouldBe(["何苗", "宋远桥", "俞莲舟"], ignoreOrder: true);
        read.Edges("ORGANIZED").Select(edge => edge.Split(' ')[0]).ShouldBe(["东丽区人民法院"]);
    }

    [Theory]
    [InlineData("5月11日，区委书记江枫参观党史馆，讲解员介绍了馆史。")]
    [InlineData("5月11日，区委书记江枫到新立街道调研，在讲解员的带领下看了展览。")]
    public void A_guide_s_words_are_not_those_of_whom_he_guides(string text) => reader.Read(text).In("speaker").ShouldBeEmpty();

    [Theory]
    [InlineData("5月11日上午，宋青书同志告别仪式在市殡仪馆举行，区委书记江枫、区长何苗前往送别。", "江枫", "何苗")]
    [InlineData("5月11日，东丽区四季歌咏比赛在区文化馆举行。新立街道合唱团获得一等奖。", "新立街道合唱团")]
    public void Who_sees_off_the_dead_or_wins_was_there(string text, params string[] there) => reader.Read(text).In("attendee").ShouldBe(there, ignoreOrder: true);

    [Theory]
    [InlineData("中共东丽区委书记林岳，区长高岚，以及中共东丽区委、区人大常委会、区人民政府领导等应邀出席。")]
    [InlineData("区委书记林岳，区长高岚以及区委、区政府领导应邀出席会议。")]
    public void Bodies_whose_leaders_close_a_list_do_not_take_part_themselves(string sentence) =>
        reader.Read("5月9日，东丽区政协召开第三次会议。" + sentence).Edges("PARTICIPATED_IN").Select(edge => edge[..2]).ShouldBe(["林岳", "高岚"], ignoreOrder: true);

    [Theory]
    [InlineData("会议传达学习了[P:何田]书记在全市经济工作会议上的讲话精神。")]
    [InlineData("会上，学习了{市委书记|[P:何田]}看望[O:岭北矿业公司]老矿工时的重要讲话。")]
    [InlineData("会议重温了[P:何田]书记到[D:柳堤街道]调研时的指示。")]
    public void Whose_words_of_another_day_are_studied_is_not_there(string sentence) =>
        MarkedText.Relations(Rule(), Meeting + sentence).ShouldBeEmpty();

    [Fact]
    public void Who_passes_words_on_speaks() =>
        MarkedText.Relations(Rule(), Meeting + "{区长|[P:陆川]}传达了全市防汛会议精神。").ShouldBe(["陆川 speaker Meeting"]);

    [Theory]
    [InlineData("[P:何田]带领广大党员干部群众做了大量工作。")]
    [InlineData("多年来，[P:何田]带领村民种茶。")]
    public void Who_leads_people_in_their_work_leads_no_event(string sentence) =>
        MarkedText.Relations(Rule(), Meeting + sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("{区长|[P:陆川]}与{董事长|[P:温青]}代表双方在协议上签字。")]
    [InlineData("{区长|[P:陆川]}（前排右）与{董事长|[P:温青]}（前排左）作为双方代表签署[T:合作协议]。")]
    [InlineData("{区长|[P:陆川]}一行来到会场，与{董事长|[P:温青]}代表双方在仪式上签约。")]
    public void Who_signs_for_all_that_were_named_signs(string sentence) =>
        MarkedText.Relations(Rule(), "6月15日，[D:沧浦区]与[O:海畅公司]签署[T:合作协议]。" + sentence).Where(told => told.StartsWith("陆川") || told.StartsWith("温青")).ShouldBe(["温青 signatory Signing", "陆川 signatory Signing"], ignoreOrder: true);

    [Fact]
    public void Who_watches_others_sign_attends() =>
        MarkedText.Relations(Rule(), "6月15日，{区长|[P:陆川]}见证[D:柳堤街道]与[O:海畅公司]签署[T:合作协议]。").ShouldBe(["陆川 attendee Signing"]);

    [Fact]
    public void Those_who_hold_a_signing_together_sign() =>
        MarkedText.Relations(Rule(), "6月15日，[D:柳堤街道]与[O:市儿童医院]举行共建签约暨揭牌仪式。").ShouldBe(["市儿童医院 signatory Ceremony", "柳堤街道 signatory Ceremony"], ignoreOrder: true);

    [Theory]
    [InlineData("5月9日，副区长宋远桥走进军粮城街道，区教育局局长俞莲舟、街道党工委书记云彩同行。")]
    [InlineData("5月9日，云帆产业园投产。副区长宋远桥，区教育局局长俞莲舟，街道党工委书记云彩一道打开了车间的大门。")]
    [InlineData("5月9日，军粮城街道组织义务植树活动。副区长宋远桥、区教育局局长俞莲舟和街道党工委书记云彩各植下三棵海棠。")]
    public void Who_comes_along_or_does_what_the_others_do_takes_part(string body) =>
        reader.Read(body).Edges("PARTICIPATED_IN").Select(edge => edge.Split(' ')[0]).Distinct().ShouldBe(["宋远桥", "俞莲舟", "云彩"], ignoreOrder: true);

    [Theory]
    [InlineData("5月9日，军粮城街道组织义务植树活动。副区长宋远桥喝了一杯水。")]
    [InlineData("5月9日，军粮城街道组织义务植树活动。副区长宋远桥负责一起案件。")]
    public void Who_does_something_else_takes_no_part_by_it(string body) => reader.Read(body).Edges("PARTICIPATED_IN").ShouldBeEmpty();

    [Theory]
    [InlineData("[P:江树]告诉记者，堤修好了。")]
    [InlineData("[P:江树]说，堤修好了。")]
    [InlineData("[O:沧浦区水务局=区水务局]负责人参加会议。")]
    [InlineData("请[P:江树]参加会议。")]
    [InlineData("[P:江树]没有参加会议。")]
    [InlineData("会上，{副区长|[P:江树]}听取了情况汇报。")]
    [InlineData("[P:江树]参加过一半以上的会议。")]
    public void Takes_none_from_passers_by_modifiers_demands_and_denials(string sentence) => MarkedText.Relations(Rule(), Meeting + sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("5月9日，副区长宋远桥一行前往云帆产业园，深入海畅科技有限公司、云溪科技有限公司等企业，对产业发展情况进行了调研。")]
    [InlineData("5月9日，副区长宋远桥一行前往云帆产业园，深入海畅科技有限公司调研。")]
    [InlineData("5月9日，副区长宋远桥到东丽区图书馆、东丽区文化馆，对公共文化服务情况开展考察。")]
    public void Who_is_on_the_way_takes_part_and_the_stops_do_not(string sentence) =>
        reader.Read(sentence).Edges("PARTICIPATED_IN").Select(edge => edge.Split(' ')[0]).ShouldBe(["宋远桥"]);

    [Fact]
    public void A_list_goes_on_over_clauses_that_hold_nothing_else() =>
        MarkedText.Relations(Rule(), Meeting + "{区委书记|[P:温青]}主持会议，{区长|[P:陆川]}，{区人大常委会主任|[P:何田]}以及部分代表，{区领导|[P:江树]、[P:岑石]}出席。")
            .ShouldBe(["岑石 attendee Meeting", "陆川 attendee Meeting", "何田 attendee Meeting", "江树 attendee Meeting", "温青 chair Meeting"], ignoreOrder: true);

    [Fact]
    public void A_ceremony_meant_by_its_noun_is_the_one_that_ends_with_it() =>
        reader.Read("5月9日，云帆文化中心揭牌仪式举行，云帆文化中心正式建成投用。副区长宋远桥出席仪式。").Edges("PARTICIPATED_IN").ShouldBe(["宋远桥 → 云帆文化中心揭牌仪式"]);

    [Fact]
    public void Divisions_in_front_of_somebodys_post_attend_nothing_themselves() =>
        reader.Read("5月9日，东丽区召开防汛座谈会。浙江省嘉兴市嘉善县副县长宋远桥参加座谈会。").Edges("PARTICIPATED_IN").ShouldBe(["宋远桥 → 防汛座谈会"]);

    [Theory]
    [InlineData("5月9日，第三届职业技能大赛举行。获奖名单如下：\n第一名 云彩（东丽区中医医院）\n第二名 成功（津沽客运有限公司）", "云彩", "成功")]
    [InlineData("5月9日，东丽区中小学生运动会举行。第一中学的常青以11秒20夺冠。校长宋远桥很高兴。", "常青")]
    [InlineData("5月9日，东丽区足球邀请赛举行。海畅集团董事长宋远桥以50万元冠名。教练俞莲舟曾在2015年全国赛上夺冠。常青夺得冠军。", "常青")]
    public void The_results_of_a_contest_name_who_took_part(string body, params string[] people) =>
        reader.Read(body).Edges("PARTICIPATED_IN").Select(edge => edge.Split(' ')[0]).Distinct().ShouldBe(people, ignoreOrder: true);

    [Fact]
    public void The_body_before_somebodys_name_takes_no_part_itself() =>
        reader.Read("5月9日，东丽区召开防汛座谈会。区教委宋远桥主任和区文旅局俞莲舟局长出席座谈会。").Edges("PARTICIPATED_IN").ShouldBe(["宋远桥 → 防汛座谈会", "俞莲舟 → 防汛座谈会"], ignoreOrder: true);

    [Fact]
    public void Who_attends_a_signing_told_before_takes_part_in_it_and_not_in_another() =>
        MarkedText.Relations(Rule(), "6月15日，[D:甲镇]与[D:乙镇]签订[T:结对协议]。{甲镇书记|[P:陆川]}参加签约。").ShouldContain("陆川 attendee Signing");

    [Fact]
    public void A_list_goes_on_over_a_body_that_nobody_named_and_closes_with_people_by_their_office() =>
        reader.Read("5月9日，东丽区召开防汛座谈会。副区长宋远桥，市政协提案委专职副主任俞莲舟，区农委承办科室负责人一同参加会议。").Edges("PARTICIPATED_IN")
            .ShouldBe(["宋远桥 → 防汛座谈会", "俞莲舟 → 防汛座谈会"], ignoreOrder: true);

    [Fact]
    public void A_body_for_which_something_is_done_does_nothing_itself() =>
        reader.Read("5月9日，区长宋远桥与海畅集团董事长俞莲舟等一行，共同为海畅集团子公司—海畅数字科技有限公司揭牌。").Edges("PARTICIPATED_IN").Select(edge => edge.Split(' ')[0]).ShouldBe(["宋远桥", "俞莲舟"], ignoreOrder: true);

    [Fact]
    public void Bodies_whose_heads_have_no_name_neither_take_part_nor_break_a_list() =>
        reader.Read("5月9日，东丽区召开防汛座谈会。副区长宋远桥，区法院、区检察院负责人，区委办、区政府办主要负责同志列席会议。").Edges("PARTICIPATED_IN").ShouldBe(["宋远桥 → 防汛座谈会"]);

    [Fact]
    public void A_list_may_close_with_people_who_have_no_name() =>
        MarkedText.Relations(Rule(), Meeting + "{区领导|[P:江树]、[P:岑石]}，各街道班子成员一同参加。").ShouldBe(["岑石 attendee Meeting", "江树 attendee Meeting"], ignoreOrder: true);

    [Fact]
    public void A_pronoun_means_the_person_of_the_sentence_before() =>
        MarkedText.Relations(Rule(), Meeting + "{区长|[P:陆川]}就资金提出要求。他强调，要守住底线。").ShouldBe(["陆川 speaker Meeting"]);

    [Fact]
    public void A_clause_without_subject_takes_that_of_the_one_before() =>
        MarkedText.Relations(Rule(), "6月15日，{区长|[P:陆川]}带队到[L:老码头]检查，并召开座谈会。").ShouldBe(["陆川 attendee Meeting", "陆川 leader Inspection"]);

    [Fact]
    public void The_visitor_attends_and_the_host_who_explains_speaks() =>
        MarkedText.Relations(Rule(), "6月15日，{区长|[P:陆川]}到[D:柳堤街道]调研。{[D:柳堤街道]党工委书记|[P:何田]}介绍，街道新修了步道。")
            .ShouldBe(["何田 speaker Visit", "陆川 attendee Visit"], ignoreOrder: true);

    [Fact]
    public void The_list_at_the_end_names_its_event()
    {
        const string Article = "6月15日至16日，{县长|[P:何田]}率党政代表团来[D:沧浦区=我区]考察。\n16日，协作联席会在[L:望江楼]举行。{区长|[P:陆川]}主持联席会。\n{副县长|[P:江树]}参加考察。";

        MarkedText.Relations(Rule(), Article).ShouldBe(["何田 leader Visit", "江树 attendee Visit", "陆川 chair Meeting"], ignoreOrder: true);
    }

    [Fact]
    public void At_a_ceremony_only_words_said_there_count() =>
        MarkedText.Relations(Rule(), "6月15日，[J:观澜大桥]通车。{[O:城建公司]董事长|[P:何田]}在仪式上说，桥等了五年。{[D:潮生社区]书记|[P:江树]}说，过江快了。")
            .ShouldBe(["何田 speaker Milestone"]);

    private static ParticipationRule Rule() => new(new RoleLexicon(), new EventLexicon());

    [Fact]
    public void Those_whom_somebody_leads_come_along() =>
        reader.Read("5月9日，区委书记宋远桥带领区委宣传部部长俞莲舟、副区长张松溪及区政府办相关负责人走进军粮城街道，实地调研防汛工作。").Edges("PARTICIPATED_IN")
            .ShouldBe(["宋远桥 → 实地调研防汛工作", "俞莲舟 → 实地调研防汛工作", "张松溪 → 实地调研防汛工作"], ignoreOrder: true);

    [Fact]
    public void Whom_somebody_welcomes_is_there() =>
        reader.Read("5月9日，海畅科技有限公司与军粮城街道签订合作协议。区长宋远桥对海畅集团总经理莫声谷一行的到来表示热烈欢迎。").Edges("PARTICIPATED_IN").ShouldContain(edge => edge.StartsWith("莫声谷"));

    [Fact]
    public void A_list_of_those_who_attend_goes_on_behind_bodies_and_a_semicolon() =>
        reader.Read("5月9日，东丽区召开防汛座谈会。副区长宋远桥，区教育局局长俞莲舟，区政府办、区财政局等相关单位人员；海畅集团总经理莫声谷参加会议。").Edges("PARTICIPATED_IN")
            .ShouldBe(["宋远桥 → 防汛座谈会", "俞莲舟 → 防汛座谈会", "莫声谷 → 防汛座谈会"], ignoreOrder: true);

    [Fact]
    public void Who_calls_a_meeting_chairs_it() => MarkedText.Relations(Rule(), "6月15日，{区长|[P:陆川]}组织召开防汛调度会。").ShouldBe(["陆川 chair Meeting"]);

    [Fact]
    public void Who_is_named_in_the_clause_before_does_not_chair_what_another_chairs() =>
        reader.Read("5月9日，区人大常委会召开第十一次会议。区人大常委会主任宋远桥，副主任俞莲舟、张松溪及委员共23人参加会议，张松溪主持会议。").In("chair").ShouldBe(["张松溪"]);

    [Fact]
    public void Whom_由_names_leads_the_delegation() =>
        reader.Read("5月9日，由蓟州区副区长俞莲舟带队的蓟州区代表团一行来到我区，考察对口支援工作。").In("leader").ShouldBe(["俞莲舟"]);

    [Theory]
    [InlineData("5月9日，东丽区招商推介会举行。副区长宋远桥代表区政府与三家企业签约。", "宋远桥", "东丽区政府")]
    [InlineData("5月9日，东丽区招商推介会举行。副区长宋远桥代表区政府致辞，三家企业签约。")]
    public void Who_signs_for_a_body_is_a_signatory_beside_it(string body, params string[] signers) => reader.Read(body).In("signatory").ShouldBe(signers, ignoreOrder: true);

    [Theory]
    [InlineData("5月9日，区长宋远桥召开防汛座谈会，听取区水务局局长俞莲舟的汇报。", "俞莲舟")]
    [InlineData("5月9日，区长宋远桥召开防汛座谈会，认真听取了区水务局局长俞莲舟、区应急管理局局长张松溪关于防汛准备的汇报。", "俞莲舟", "张松溪")]
    [InlineData("5月9日，区长宋远桥召开防汛座谈会，听取区水务局工作汇报。")]
    public void Whose_report_is_heard_speaks(string body, params string[] speakers) => reader.Read(body).In("speaker").ShouldBe(speakers, ignoreOrder: true);

    [Theory]
    [InlineData("5月9日，东丽区召开防汛座谈会。区长宋远桥对海畅集团总经理莫声谷、望汐集团董事长俞莲舟的来访表示热烈欢迎。", "莫声谷", "俞莲舟")]
    [InlineData("5月9日，东丽区召开防汛座谈会。区长宋远桥对受海畅集团总经理莫声谷委托来访的客人表示热烈欢迎。")]
    [InlineData("5月9日，东丽区召开防汛座谈会。区长宋远桥对海畅集团总经理莫声谷派来的专家组的到来表示热烈欢迎。")]
    public void Who_only_sends_those_who_are_welcomed_is_not_there(string body, params string[] guests) => reader.Read(body).In("attendee").ShouldBe(guests, ignoreOrder: true);

    [Theory]
    [InlineData("6月15日，考察团在{副区长|[P:陆川]}、[P:何田]的陪同下，来到[D:柳堤街道]进行了实地考察。")]
    [InlineData("6月15日，考察团在[P:陆川]、[P:何田]陪同下到[D:柳堤街道]考察。")]
    public void In_whose_company_people_go_attends(string marked) => MarkedText.Relations(Rule(), marked).ShouldBe(["何田 attendee Visit", "陆川 attendee Visit"], ignoreOrder: true);

    [Fact]
    public void An_office_told_by_its_charge_opens_a_list() =>
        MarkedText.Relations(Rule(), Meeting + "区委宣传部分管日常工作的副部长、{[O:区文明办]主任|[P:江树]}，{区长|[P:陆川]}参加会议。").ShouldBe(["江树 attendee Meeting", "陆川 attendee Meeting"], ignoreOrder: true);
}
