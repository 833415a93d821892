namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class PostTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("东丽区民生小学举行开学典礼。副区长宋远桥、区教育局局长俞莲舟来到学校。校长张松溪为新生颁发徽章。", "张松溪 校长 of 东丽区民生小学 held")]
    [InlineData("东丽区茶业协会召开会员大会，津沽茶业合作社理事长莫声谷当选会长。", "莫声谷 会长 of 东丽区茶业协会 began")]
    public void A_post_that_only_some_bodies_have_is_of_the_one_named_last_that_has_it(string body, string post) => reader.Read(body).Posts.ShouldContain(post);

    [Theory]
    [InlineData("5月9日，区委副书记、区长宋远桥主持会议。", "宋远桥 区委副书记 of 东丽区 held", "宋远桥 区长 of 东丽区 held")]
    [InlineData("区人大常委会副主任俞莲舟、张松溪出席会议。", "俞莲舟 区人大常委会副主任 of 东丽区 held", "张松溪 区人大常委会副主任 of 东丽区 held")]
    [InlineData("区政协副主席殷梨亭，秘书长莫声谷列席。", "殷梨亭 区政协副主席 of 东丽区 held", "莫声谷 区政协秘书长 of 东丽区 held")]
    [InlineData("区领导杨逍、范遥一同参加。", "杨逍 区领导 of 东丽区 held", "范遥 区领导 of 东丽区 held")]
    [InlineData("区教育局局长韦一笑介绍了情况。", "韦一笑 局长 of 东丽区教育局 held")]
    [InlineData("张贵庄街道党工委书记彭莹玉汇报了工作。", "彭莹玉 党工委书记 of 张贵庄街道 held")]
    [InlineData("东丽区人民政府区长宋远桥主持会议。", "宋远桥 区长 of 东丽区 held")]
    [InlineData("政协委员俞莲舟提出建议。", "俞莲舟 区政协委员 of 东丽区 held")]
    [InlineData("区委副书记、区长兼津门经开区党工委书记宋远桥主持会议。", "宋远桥 区委副书记 of 东丽区 held", "宋远桥 区长 of 东丽区 held", "宋远桥 党工委书记 of 津门经开区 held")]
    [InlineData("区商务局局长韦一笑，海畅新能源董事长俞岱岩参加。", "韦一笑 局长 of 东丽区商务局 held", "俞岱岩 董事长 of 海畅新能源 held")]
    [InlineData("云溪高新区管委会主任俞岱岩介绍了情况。", "俞岱岩 管委会主任 of 云溪高新区 held")]
    [InlineData("区人大常委会党组书记、主任俞莲舟主持会议，副主任张松溪出席。", "俞莲舟 区人大常委会党组书记 of 东丽区 held", "俞莲舟 区人大常委会主任 of 东丽区 held", "张松溪 区人大常委会副主任 of 东丽区 held")]
    [InlineData("区人民检察院检察长俞莲舟列席，邀请区六届人大代表张松溪列席。", "俞莲舟 区人民检察院检察长 of 东丽区 held", "张松溪 区人大代表 of 东丽区 held")]
    [InlineData("区里领导杨逍参加。", "杨逍 区领导 of 东丽区 held")]
    [InlineData("东丽区委常委、宣传部长俞莲舟，区教育局长张松溪参加。", "俞莲舟 区委常委 of 东丽区 held", "俞莲舟 部长 of 东丽区委宣传部 held", "张松溪 局长 of 东丽区教育局 held")]
    [InlineData("区农经委主任俞莲舟、渔业局局长张松溪、区人社局局长殷梨亭参加。", "俞莲舟 主任 of 东丽区农经委 held", "张松溪 局长 of ? held", "殷梨亭 局长 of 东丽区人社局 held")]
    [InlineData("区人大常委会主任俞莲舟、副区长张松溪，区委书记殷梨亭参加。", "俞莲舟 区人大常委会主任 of 东丽区 held", "张松溪 副区长 of 东丽区 held", "殷梨亭 区委书记 of 东丽区 held")]
    [InlineData("区政协委员俞莲舟提出建议。", "俞莲舟 区政协委员 of 东丽区 held")]
    public void Posts_before_names_are_held(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("宋远桥副区长到会，就防汛提出要求。", "宋远桥 副区长 of 东丽区 held")]
    [InlineData("区教育局韦一笑局长介绍了情况。", "韦一笑 局长 of 东丽区教育局 held")]
    [InlineData("区教育局局长韦一笑到会。韦一笑局长说，开学准备就绪。", "韦一笑 局长 of 东丽区教育局 held")]
    [InlineData("区中医医院院长胡青牛教授坐诊。", "胡青牛 院长 of 东丽区中医医院 held", "胡青牛 教授 of 东丽区中医医院 held")]
    [InlineData("副区长宋远桥、区长张松溪参加。", "宋远桥 副区长 of 东丽区 held", "张松溪 区长 of 东丽区 held")]
    public void Posts_after_names_are_held_with_the_body_before_the_name(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("海畅集团副总裁兼事业合伙人、投资中心总经理俞岱岩参加。", "俞岱岩 副总裁 of 海畅集团 held", "俞岱岩 事业合伙人 of 海畅集团 held", "俞岱岩 总经理 of ? held")]
    [InlineData("副区长宋远桥，海畅集团副总裁兼总监俞岱岩参加。", "宋远桥 副区长 of 东丽区 held", "俞岱岩 副总裁 of 海畅集团 held", "俞岱岩 总监 of 海畅集团 held")]
    [InlineData("张贵庄南区党总支书记韦一笑说。", "韦一笑 党总支书记 of ? held")]
    public void A_second_post_joined_to_the_first_is_of_who_stands_behind_both(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("5月8日，会议决定任命普照为东丽区人民检察院检察员。", "普照 检察员 of 东丽区人民检察院 began")]
    [InlineData("5月8日，会议接受和平安辞去东丽区副区长职务的请求。", "和平安 副区长 of 东丽区 ended")]
    [InlineData("津沽茶业协会成立。大会选举海畅集团董事长宋远桥为协会首任会长。", "宋远桥 董事长 of 海畅集团 held", "宋远桥 会长 of 津沽茶业协会 began")]
    [InlineData("云溪高新技术产业开发区招商。高新区党工委书记宋远桥介绍了情况。", "宋远桥 党工委书记 of 云溪高新技术产业开发区 held")]
    public void The_halves_of_an_appointment_frame_any_name_and_short_words_mean_the_body_named_before(string body, params string[] expected) =>
        reader.Read(body).Posts.ShouldBe(expected, ignoreOrder: true);

    [Fact]
    public void A_list_under_a_heading_appoints_who_opens_each_line()
    {
        var read = reader.Read("东丽区人民代表大会常务委员会任命名单\n决定任命：\n周芷若为东丽区人民政府副区长。\n丁敏君为东丽区教育局局长。");

        read.Posts.ShouldBe(["周芷若 副区长 of 东丽区 began", "丁敏君 局长 of 东丽区教育局 began"], ignoreOrder: true);
    }

    [Fact]
    public void A_list_may_be_long_and_a_heading_alone_makes_no_people()
    {
        var names = "赵钱孙李周吴郑王冯陈".SelectMany(family => "明华强国安".Select(given => $"{family}小{given}")).ToList();
        var read = reader.Read("东丽区人民代表大会常务委员会任命名单\n决定任命：\n" + string.Concat(names.Select(name => $"{name}为东丽区人民法院民事审判庭庭长、审判员；\n")));

        read.Posts.Select(post => post.Split(' ')[0]).Distinct().ShouldBe(names, ignoreOrder: true);
        reader.Read("公司任命：项目部为安全生产责任部门；各车间为安全生产单位。").Names("Person").ShouldBeEmpty();
    }

    [Fact]
    public void Members_of_one_committee_hold_posts_of_it() =>
        reader.Read("5月8日，会议宣布：宋远桥同志任中共东丽区委委员、常委、副书记。").Posts.ShouldBe(["宋远桥 区委委员 of 东丽区 began", "宋远桥 区委常委 of 东丽区 began", "宋远桥 区委副书记 of 东丽区 began"], ignoreOrder: true);

    [Fact]
    public void The_body_that_leads_a_zone_is_the_zones() =>
        reader.Read("5月9日，区委办公室主任江枫、云溪工业集中区管委会主任宋远桥参加会议。").Posts.ShouldBe(["江枫 主任 of 东丽区委办公室 held", "宋远桥 管委会主任 of 云溪工业集中区 held"], ignoreOrder: true);

    [Fact]
    public void Nobody_calls_a_community_a_district() =>
        reader.Read("5月9日，柳堤社区教育中心落成，区领导宋远桥参加活动。", home: "洪江市").Posts.ShouldBe(["宋远桥 领导 of ? held"]);

    [Fact]
    public void An_office_without_its_body_stands_behind_another_post() =>
        reader.Read("5月9日，区委宣传部副部长、文明办主任宋远桥参加活动。").Posts.ShouldBe(["宋远桥 副部长 of 东丽区委宣传部 held", "宋远桥 主任 of 东丽区委文明办 held"], ignoreOrder: true);

    [Fact]
    public void The_lines_of_a_curriculum_tell_of_whom_it_announces()
    {
        var read = reader.Read("新任副区长宋远桥的简历是：男，汉族，1975年3月生，大学学历。\n1998年7月至2003年5月任东丽区教育局副局长；\n2003年5月至2008年9月任东丽区水务局局长；\n2020年3月任东丽区副区长。");

        read.Posts.ShouldBe(["宋远桥 副区长 of 东丽区 held", "宋远桥 副局长 of 东丽区教育局 former", "宋远桥 局长 of 东丽区水务局 former", "宋远桥 副区长 of 东丽区 began"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("首任会长宋远桥于1998年创办协会。新任会长何秀兰讲话。", "宋远桥 会长 of ? former", "何秀兰 会长 of ? held")]
    [InlineData("会议决定任命宋远桥为东丽区图书馆首任馆长。", "宋远桥 馆长 of 东丽区图书馆 began")]
    public void The_first_holder_is_a_former_one_unless_appointed_now(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("5月8日，会议决定任命周芷若为东丽区副区长。", "周芷若 副区长 of 东丽区 began", "startDate", "2023-05-08")]
    [InlineData("5月8日，会议决定免去丁敏君的区教育局局长职务。", "丁敏君 局长 of 东丽区教育局 ended", "endDate", "2023-05-08")]
    [InlineData("5月8日，会议接受贝锦仪辞去东丽区区长职务的请求。", "贝锦仪 区长 of 东丽区 ended", "endDate", "2023-05-08")]
    [InlineData("周芷若，1970年生。1998年7月至2003年5月，任东丽区水务局局长。", "周芷若 局长 of 东丽区水务局 former", "endDate", "2003-05")]
    [InlineData("5月8日，会议决定任命周芷若、贝锦仪等18人为东丽区人民法院审判员。", "贝锦仪 审判员 of 东丽区人民法院 began", "startDate", "2023-05-08")]
    public void Appointments_and_removals_carry_their_day(string sentence, string post, string attribute, string day)
    {
        var read = reader.Read(sentence);

        read.Posts.ShouldContain(post);
        read.Claims.Claims.ShouldContain(claim => claim.Type == "HOLDS" && claim.Attributes[attribute] == day);
    }

    [Theory]
    [InlineData("原区委书记谢逊回忆了当年的情形。", "谢逊 区委书记 of 东丽区 former")]
    [InlineData("原张贵庄街道党工委书记、区教育局局长谢逊出任顾问。", "谢逊 党工委书记 of 张贵庄街道 former", "谢逊 局长 of 东丽区教育局 former")]
    [InlineData("时任东丽区区长谢逊坐过他的船。", "谢逊 区长 of 东丽区 former")]
    [InlineData("6月20日，武清区召开干部会议，宣布市委决定，区委日常工作由区委副书记、区长谢逊主持。", "谢逊 区委副书记 of 武清区 acting", "谢逊 区长 of 武清区 held")]
    [InlineData("6月20日，武清区召开干部会议。我区区长谢逊到会。", "谢逊 区长 of 东丽区 held")]
    [InlineData("代区长张无忌检查防汛工作。", "张无忌 区长 of 东丽区 acting")]
    [InlineData("此前，常遇春任福建屏南县委副书记、县长。", "常遇春 县长 of 屏南县 former")]
    [InlineData("常遇春曾任福安市副市长，寿宁县委副书记等职。", "常遇春 县委副书记 of 寿宁县 former")]
    [InlineData("原任江苏镇江市委副书记的常遇春，调任东丽区区长。", "常遇春 市委副书记 of 镇江市 former")]
    [InlineData("会议宣布了关于栖霞市委负责同志的决定：常遇春同志任中共栖霞市委书记。", "常遇春 市委书记 of 栖霞市 began")]
    [InlineData("人物名片：常遇春，1971年生，东丽区中医医院院长、主任医师。", "常遇春 院长 of 东丽区中医医院 held")]
    [InlineData("常遇春，男，1938年4月出生，汉族。1998年7月至2003年5月任东丽区水务局局长；2003年6月任东丽区副区长。", "常遇春 局长 of 东丽区水务局 former", "常遇春 副区长 of 东丽区 began")]
    [InlineData("民进东丽区委会原主委常遇春来了。", "常遇春 主委 of 民进东丽区委会 former")]
    [InlineData("常遇春曾任张贵庄街道党工委书记。", "常遇春 党工委书记 of 张贵庄街道 former")]
    public void Words_of_state_change_the_meaning_and_not_the_title(string sentence, params string[] posts) => posts.ShouldBeSubsetOf(reader.Read(sentence).Posts);

    [Theory]
    [InlineData("会议指出，各级领导干部要带头抓落实。")]
    [InlineData("代表委员全程参与了讨论。")]
    [InlineData("志愿者们走上街头，为居民送去清凉。")]
    public void Titles_without_a_person_give_no_post(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Fact]
    public void An_office_makes_an_official_and_a_trade_does_not()
    {
        var read = reader.Read("区卫生健康委主任胡青牛到场。东丽区第一中学教师王难姑讲了一课。");

        read.IsOfficial("胡青牛").ShouldBeTrue();
        read.IsOfficial("王难姑").ShouldBeFalse();
    }

    [Fact]
    public void Every_quote_is_the_body_at_its_span()
    {
        var read = reader.Read("5月9日，区委书记宋远桥到张贵庄街道调研。区领导杨逍参加。");

        read.Claims.Claims.ShouldNotBeEmpty();
        read.Claims.Claims.ShouldAllBe(claim => claim.Quote == claim.Span.In(read.Claims.Article.Body));
    }

    [Theory]
    [InlineData("5月8日，河西区区长周志强出席，区长俞莲舟主持会议。", "周志强 区长 of 河西区 held", "俞莲舟 区长 of 东丽区 held")]
    [InlineData("5月8日，河西区区长周志强出席，代区长俞莲舟主持会议。", "周志强 区长 of 河西区 held", "俞莲舟 区长 of 东丽区 acting")]
    [InlineData("5月8日，河西区委书记周志强、区长俞莲舟来到现场。", "周志强 区委书记 of 河西区 held", "俞莲舟 区长 of 河西区 held")]
    [InlineData("5月8日，河西区副区长周志强、副区长俞莲舟来到现场。", "周志强 副区长 of 河西区 held", "俞莲舟 副区长 of 河西区 held")]
    public void A_second_head_of_one_title_is_the_home_s(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("5月8日，他和县水务局局长俞莲舟走访农户。")]
    [InlineData("5月8日，他与县水务局局长俞莲舟走访农户。")]
    public void A_conjunction_before_a_word_of_level_is_no_county(string sentence) =>
        reader.Read(sentence, home: "嘉善县").Posts.ShouldBe(["俞莲舟 局长 of 嘉善县水务局 held"]);

    [Theory]
    [InlineData("张松溪、殷梨亭等区领导一同参加。", "张松溪 区领导 of 东丽区 held", "殷梨亭 区领导 of 东丽区 held")]
    [InlineData("张松溪和殷梨亭等两位区领导一同参加。", "张松溪 区领导 of 东丽区 held", "殷梨亭 区领导 of 东丽区 held")]
    [InlineData("区长宋远桥主持会议。宋远桥、殷梨亭等区领导发言。", "宋远桥 区长 of 东丽区 held", "殷梨亭 区领导 of 东丽区 held")]
    [InlineData("张松溪、殷梨亭等企业领导一同参加。")]
    public void Who_is_called_a_leader_behind_a_list_and_has_no_other_post_is_one(string sentence, params string[] expected) =>
        reader.Read(sentence).Posts.ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("会议宣布，谈立群任东丽区委书记。谈立群此前任津南区区长。", "谈立群 区委书记 of 东丽区 began", "谈立群 区长 of 津南区 former")]
    public void A_name_that_begins_with_a_verb_is_read_where_it_opens_a_clause_of_posts(string body, params string[] posts) => reader.Read(body).Posts.ShouldBe(posts, ignoreOrder: true);

    [Theory]
    [InlineData("会后任区委书记助理的人选没有公布。")]
    [InlineData("年轻人担任社区网格员。")]
    public void A_clause_of_posts_that_opens_with_no_name_makes_none(string body) => reader.Read(body).Names("Person").ShouldBeEmpty();

    [Fact]
    public void A_place_with_a_post_is_an_organisation_and_nothing_lies_in_it()
    {
        var read = reader.Read("云帆公司位于柳堤公园。柳堤公园主任江枫介绍了情况。");

        read.Posts.ShouldBe(["江枫 主任 of 柳堤公园 held"]);
        read.Names("Organization").ShouldContain("柳堤公园");
        read.Names("Place").ShouldBeEmpty();
        read.Edges("LOCATED_IN").ShouldBeEmpty();
    }

    [Fact]
    public void The_year_of_what_a_meeting_heard_dates_no_appointment_of_it() =>
        reader.Read("3月22日，区人大常委会举行会议，听取今年民生实事的报告，决定任命江枫为副区长。").Claims.Claims.Single(claim => claim.Type == "HOLDS").Attributes["startDate"].ShouldBe("2023-03-22");
}
