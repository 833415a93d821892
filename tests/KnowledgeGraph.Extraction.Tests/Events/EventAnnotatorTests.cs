using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class EventAnnotatorTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("6月15日，[D:沧浦区]召开夏季防汛调度会。", "Meeting 夏季防汛调度会 2022-06-15")]
    [InlineData("6月15日，[D:沧浦区]与[D:岭北县]山海协作联席会在[L:望江楼]举行。", "Meeting 沧浦区与岭北县山海协作联席会 2022-06-15")]
    [InlineData("6月15日，[O:沧浦区政协=区政协]召开第九次会议。", "Meeting 区政协第九次会议 2022-06-15")]
    [InlineData("6月15日至16日，{县委书记|[P:何田]}率团来[D:沧浦区=我区]考察。", "Visit 来我区考察 2022-06-15")]
    [InlineData("6月14日，{副区长|[P:温青]}到[D:柳堤街道]检查燃气安全。", "Inspection 到柳堤街道检查燃气安全 2022-06-14")]
    [InlineData("6月14日，{县长|[P:何田]}率代表团赴[D:沧浦区]开展对口协作工作。", "Visit 赴沧浦区开展对口协作工作 2022-06-14")]
    [InlineData("6月14日，{县长|[P:何田]}来[D:沧浦区=我区]考察。{区领导|[P:陆川]}参加活动。", "Visit 来我区考察 2022-06-14")]
    [InlineData("6月14日，第五届江畔文化节在[L:老码头]开幕。{区长|[P:陆川]}宣布文化节开幕。", "Activity 第五届江畔文化节 2022-06-14")]
    [InlineData("6月14日，第五届江畔文化节在[L:老码头]开幕。{区长|[P:陆川]}宣布开幕，{副区长|[P:温青]}出席。", "Activity 第五届江畔文化节 2022-06-14")]
    [InlineData("在6月14日举行的宪法宣誓仪式上，{区长|[P:陆川]}宣誓。", "Ceremony 宪法宣誓仪式 2022-06-14")]
    [InlineData("在随后召开的座谈会上，{区长|[P:陆川]}讲话。", "Meeting 座谈会")]
    [InlineData("随后召开的座谈会上，{区长|[P:陆川]}讲话。", "Meeting 座谈会")]
    [InlineData("在座谈会上，{区长|[P:陆川]}讲话。", "Meeting 座谈会")]
    [InlineData("6月10日，{副区长|[P:温青]}、{局长|[P:何田]}参加封顶仪式。", "Milestone 封顶仪式 2022-06-10")]
    [InlineData("6月10日，[O:沧浦区人民医院]正式挂牌运行。", "Founding 沧浦区人民医院挂牌运行 2022-06-10")]
    [InlineData("6月10日，第十届沧浦区运动会在[L:体育中心]落下帷幕。", "Activity 第十届沧浦区运动会 2022-06-10")]
    [InlineData("6月14日，{县长|[P:何田]}率党政代表团到[D:沧浦区=我区]考察。当天上午，代表团一行来到[L:科创园]。", "Visit 到我区考察 2022-06-14")]
    [InlineData("6月14日，由[O:文旅局]主办的“江畔读书月”启动仪式，在[L:老码头]举行。", "Ceremony “江畔读书月”启动仪式 2022-06-14")]
    [InlineData("6月14日，{区长|[P:陆川]}带队对重点项目进行集中观摩。", "Visit 集中观摩 2022-06-14")]
    [InlineData("6月14日，[O:沧浦区教委=区教委]在[O:沧浦区图书馆]启动第三届“江畔读书月”。", "Activity 第三届“江畔读书月” 2022-06-14")]
    [InlineData("[J:观澜大桥]6月10日正式通车。", "Milestone 观澜大桥通车 2022-06-10")]
    [InlineData("6月10日，[O:沧浦区茶业协会]成立。", "Founding 沧浦区茶业协会成立 2022-06-10")]
    [InlineData("6月10日，[O:甲公司]与[O:乙公司]签订[T:《供水协议》]。", "Signing 甲公司与乙公司签订《供水协议》 2022-06-10")]
    [InlineData("6月14日，{副区长|[P:温青]}带队到[D:柳堤街道]开展巡河工作。", "Inspection 到柳堤街道开展巡河工作 2022-06-14")]
    [InlineData("6月10日，[O:区民政局]组织社工站在[D:柳荫社区]开展“墨香传情”端午节关爱老人活动。", "Activity “墨香传情”端午节关爱老人活动 2022-06-10")]
    [InlineData("6月10日，[D:柳堤街道]举办第三届桃花节开幕式。", "Ceremony 第三届桃花节开幕式 2022-06-10")]
    [InlineData("6月10日，[D:柳堤街道]与[O:乙公司]共建协议签约仪式举行。{街道主任|[P:何田]}与{总经理|[P:江树]}分别代表双方签署[T:共建协议]。", "Signing 柳堤街道与乙公司共建协议签约仪式 2022-06-10")]
    [InlineData("6月10日，[O:甲公司]与[O:乙公司]签订[T:《供水协议》]。{区长|[P:陆川]}参加会议。", "Signing 甲公司与乙公司签订《供水协议》 2022-06-10")]
    [InlineData("6月10日早上，第一期“政企早餐会”在[O:区政务服务中心]开席。", "Meeting 第一期“政企早餐会” 2022-06-10")]
    [InlineData("6月10日晚，第三期“道口夜谈”来了一百多人。", "Activity 第三期“道口夜谈” 2022-06-10")]
    [InlineData("6月10日，第二期“政企早餐会”搬进了[O:云帆公司]的车间。", "Meeting 第二期“政企早餐会” 2022-06-10")]
    [InlineData("6月15日，历时两天的[D:沧浦区]人大第三次会议完成议程，在礼堂闭幕。", "Meeting 沧浦区人大第三次会议 2022-06-15")]
    [InlineData("6月14日，{副区长|[P:温青]}走访[O:中科集团]。", "Visit 走访中科集团 2022-06-14")]
    [InlineData("6月10日，两位老人共同为[O:新苗小学]揭牌。", "Ceremony 为新苗小学揭牌 2022-06-10")]
    [InlineData("由[D:柳堤街道]主办的第五届柳堤灯谜集6月10日在[L:老码头]开市。", "Activity 第五届柳堤灯谜集 2022-06-10")]
    [InlineData("6月14日，{副区长|[P:温青]}一行到[D:柳堤街道]开展节后督查工作。", "Inspection 到柳堤街道开展节后督查工作 2022-06-14")]
    [InlineData("6月14日，[D:沧浦区]举行技改项目集中开工仪式。{区长|[P:温青]}宣布技改开工。", "Milestone 技改项目集中开工仪式 2022-06-14")]
    [InlineData("6月14日，[D:沧浦区]召开技改项目集中开工推进会。", "Meeting 技改项目集中开工推进会 2022-06-14")]
    [InlineData("6月14日，在佳节即将来临之际，{副区长|[P:温青]}走访慰问[O:甲公司]。", "Visit 走访慰问甲公司 2022-06-14")]
    [InlineData("6月14日，{副区长|[P:温青]}开展春节走访慰问活动。[P:温青]先后走访[O:甲公司]。", "Activity 春节走访慰问活动 2022-06-14")]
    [InlineData("6月14日，[D:柳堤街道]举行了一场“重阳节，敬老情”文艺汇演。", "Activity “重阳节，敬老情”文艺汇演 2022-06-14")]
    public void Reads_an_event_of_each_kind(string marked, string told) => MarkedText.Events(marked).ShouldBe([told]);

    [Fact]
    public void A_way_beside_a_meeting_is_an_event_of_its_own() =>
        MarkedText.Events("6月14日，[D:沧浦区]召开项目调度会。会前，{区长|[P:陆川]}一行来到[D:柳堤街道]，察看了[J:观澜大桥]的工地。")
            .ShouldBe(["Meeting 项目调度会 2022-06-14", "Visit 来到柳堤街道 2022-06-14"]);

    [Theory]
    [InlineData("6月15日，走进[O:海润公司]，车间里水声哗哗。")]
    [InlineData("6月15日，{区委书记|[P:陆川]}宣布开工。")]
    [InlineData("6月15日，{副旗长|[P:陆川]}报告了复工复产情况。")]
    [InlineData("6月15日，[P:陆川]强调，要尽快召开现场会。")]
    [InlineData("志愿者每周到敬老院走访。")]
    [InlineData("[J:观澜大桥]计划年底通车。")]
    [InlineData("会议没有举行签约仪式。")]
    [InlineData("6月14日，[D:沧浦区]开展对口协作工作。")]
    [InlineData("柳荫小区作为建成多年的老旧小区，设施陈旧。")]
    [InlineData("社区办了四期培训班，举办生日会16场。")]
    [InlineData("记者走进检查组的活动室，社会各界议论大会堂的环节。")]
    [InlineData("“大桥通车以后，我天天去看。”老人说。")]
    [InlineData("开工前，建设单位安装了隔声窗。")]
    [InlineData("随着一声“开工”，人群鼓起掌来。")]
    [InlineData("6月14日，记者走进[D:柳堤街道]的[J:科创园项目]现场，塔吊林立。")]
    [InlineData("6月14日，笔者来到[J:科创园项目]工地。")]
    [InlineData("6月14日，[D:沧浦区]精心组织，科学调度，统筹安排。")]
    [InlineData("会议学习了{市委书记|[P:何田]}走访[O:甲公司]时的讲话精神。")]
    public void Reads_none_from_demands_habits_plans_denials_counts_and_nouns(string marked) => MarkedText.Events(marked).ShouldBeEmpty();

    [Fact]
    public void A_visit_and_the_meeting_after_it_are_two_events() =>
        MarkedText.Events("6月15日，{区长|[P:陆川]}到[O:甲公司]调研，并召开座谈会。").ShouldBe(["Visit 到甲公司调研 2022-06-15", "Meeting 座谈会 2022-06-15"]);

    [Fact]
    public void A_visit_with_talks_is_one_event() =>
        MarkedText.Events("6月15日，{区长|[P:陆川]}走访[O:甲公司]，与职工座谈交流。").ShouldBe(["Visit 走访甲公司 2022-06-15"]);

    [Fact]
    public void The_stops_of_a_journey_are_one_event() =>
        MarkedText.Events("6月15日，{区长|[P:陆川]}到[D:柳堤街道]调研。在[L:老码头]，[P:陆川]察看了步道。随后，[P:陆川]走访了[O:甲公司]。").Count.ShouldBe(1);

    [Fact]
    public void Signing_inside_a_meeting_is_an_event_only_if_the_headline_is_about_it()
    {
        const string Body = "6月15日，[D:沧浦区]与[D:岭北县]召开联席会。会上，双方签署[T:《山海协议》]。";

        MarkedText.Events(Body, "两地共商山海协作").Count.ShouldBe(1);
        MarkedText.Events(Body, "两地签署山海协议").ShouldContain("Signing 签署《山海协议》 2022-06-15");
    }

    [Fact]
    public void A_meeting_named_again_is_the_same_event() =>
        MarkedText.Events("6月15日，[D:沧浦区]召开防汛调度会。{区长|[P:陆川]}主持会议。{副区长|[P:温青]}参加调度会。").ShouldBe(["Meeting 防汛调度会 2022-06-15"]);

    [Fact]
    public void A_ceremony_celebrates_the_milestone_told_before() =>
        MarkedText.Events("6月15日，[J:观澜大桥]正式动工。{区长|[P:陆川]}参加开工仪式。").ShouldBe(["Milestone 观澜大桥动工 2022-06-15"]);

    [Fact]
    public void A_background_sentence_with_its_own_time_tells_an_event_of_its_own() =>
        MarkedText.Events("6月15日，[D:沧浦区]召开协作会。\n2014年8月，[D:沧浦区]与[D:岭北县]签订[T:《框架协议》]。")
            .ShouldBe(["Meeting 协作会 2022-06-15", "Signing 沧浦区与岭北县签订《框架协议》 2014-08"]);

    [Theory]
    [InlineData("[J:观澜大桥]2021年12月停工至今。", "Milestone 观澜大桥停工至今 2021-12")]
    [InlineData("[J:观澜大桥]日前暂停施工。", "Milestone 观澜大桥暂停施工")]
    [InlineData("[J:观澜大桥]2019年5月启动。", "Milestone 观澜大桥启动 2019-05")]
    [InlineData("6月15日，[J:观澜大桥]上，随着{区长|[P:陆川]}一声“通车”，车队驶过大桥。", "Milestone 观澜大桥通车 2022-06-15")]
    public void A_step_of_a_project_is_an_event(string marked, string told) => MarkedText.Events(marked).ShouldBe([told]);

    [Theory]
    [InlineData("[O:甲公司]2021年12月停工至今。")]
    [InlineData("6月15日，{区长|[P:陆川]}喊了一声“通车”。")]
    public void What_stops_without_being_built_and_what_is_only_said_is_none(string marked) => MarkedText.Events(marked).ShouldBeEmpty();

    [Fact]
    public void Who_chairs_the_opening_is_not_at_an_older_one() =>
        reader.Read("2021年3月2日，汐湾公路开工。\n5月10日上午，汐湾大桥上彩旗飘扬，随着区长宋远桥一声“通车”，车队驶过大桥。通车仪式由副区长俞莲舟主持。").Edges("PARTICIPATED_IN").ShouldBe(["俞莲舟 → 通车"]);

    [Fact]
    public void The_year_in_a_name_dates_nothing() =>
        MarkedText.Events("6月15日，[D:沧浦区]召开2023年预算编制动员会。").ShouldBe(["Meeting 2023年预算编制动员会 2022-06-15"]);

    [Fact]
    public void That_day_is_the_leads_where_its_paragraph_names_none() =>
        MarkedText.Events("6月15日，[D:沧浦区]召开推进会。\n[J:志新大楼]5月2日封顶。\n当天下午，[P:陆川]到[L:老码头]调研。")
            .ShouldContain("Visit 到老码头调研 2022-06-15");

    [Fact]
    public void The_event_of_the_headline_is_the_main_one()
    {
        var events = MarkedText.Read("6月15日，{区长|[P:陆川]}到[O:甲公司]调研，并召开座谈会。", "陆川与企业家座谈").Get<EventLayer>();

        events.Events[events.Main!.Value].Kind.ShouldBe("Meeting");
    }

    [Fact]
    public void Those_who_attend_what_a_genitive_names_attend_no_other_noun_behind_it() =>
        reader.Read("5月9日，出席政协东丽区第十一届委员会第三次会议的委员们陆续抵达驻地向大会报到。").Names("Event").ShouldNotContain(name => name.Contains("抵达"));

    [Theory]
    [InlineData("实地调研结束后，[P:陆川]在[D:柳堤街道]召开座谈会。")]
    [InlineData("实地考察后，[D:柳堤街道]召开座谈会。")]
    public void The_meeting_behind_a_visit_is_of_its_day(string sentence) =>
        MarkedText.Events("6月15日，{区长|[P:陆川]}到[D:柳堤街道]调研防汛工作。\n" + sentence).Count.ShouldBe(2);

    [Fact]
    public void A_call_is_a_visit() => MarkedText.Events("6月15日，{区长|[P:陆川]}拜访[O:甲公司]。").ShouldBe(["Visit 拜访甲公司 2022-06-15"]);

    [Theory]
    [InlineData("6月15日，[D:沧浦区]第十七届人大第五次会议召开第二次全体会议。", "Meeting 沧浦区第十七届人大第五次会议第二次全体会议 2022-06-15")]
    [InlineData("6月15日，在[D:柳堤街道]召开座谈会。", "Meeting 座谈会 2022-06-15")]
    public void A_sitting_is_named_by_whose_it_is_and_not_by_where_it_is_held(string marked, string told) => MarkedText.Events(marked).ShouldBe([told]);

    [Fact]
    public void What_is_signed_on_a_visit_is_no_part_of_its_name() =>
        MarkedText.Events("6月15日，{院长|[P:何田]}到[O:甲法院]考察并签订[T:《协作协议》]。").ShouldContain("Visit 到甲法院考察 2022-06-15");

    [Fact]
    public void A_stone_is_no_start() => MarkedText.Events("6月15日，{区长|[P:陆川]}为开工石培土。").ShouldBeEmpty();
}
