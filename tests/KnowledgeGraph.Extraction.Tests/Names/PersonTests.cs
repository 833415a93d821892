namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class PersonTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("副区长高兴，区政府办公室主任白露参加会议。", "高兴", "白露")]
    [InlineData("村民石榴红说，路修好了。", "石榴红")]
    [InlineData("副区长江枫汇报了情况。江枫原任东丽区教育局局长。", "江枫")]
    [InlineData("副区长（挂职）白露，区政协副主席（不驻会）高兴参加。", "白露", "高兴")]
    [InlineData("副区长从容，副区长高兴一同调研。", "从容", "高兴")]
    [InlineData("区住建局杨柳青主任带队检查。", "杨柳青")]
    [InlineData("会议决定任命秦岭为区教育局副局长。", "秦岭")]
    [InlineData("市政府参事关山月、高兴参加调研。", "关山月", "高兴")]
    public void A_title_or_trade_before_and_a_boundary_behind_frame_a_name_even_if_it_is_a_word(string sentence, params string[] expected) =>
        reader.Read(sentence).Names("Person").ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("区领导江枫、宋远中、白露陪同。", "江枫", "宋远中", "白露")]
    [InlineData("区委书记江枫，区人大常委会主任宋远中，副区长白露陪同。", "江枫", "宋远中", "白露")]
    public void No_character_of_a_name_is_left_alone_before_a_mark(string sentence, params string[] expected) =>
        reader.Read(sentence).Names("Person").ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("五百余名志愿者和居民到场。")]
    [InlineData("各单位负责人依次作了汇报。")]
    [InlineData("各单位负责人和业主代表参加仪式。")]
    public void People_without_a_name_have_none(string sentence) => reader.Read(sentence).Names("Person").ShouldBeEmpty();

    [Fact]
    public void No_name_ends_as_an_office_does() =>
        reader.Read("副区长江枫、经合局局长宋远桥参加了活动。").Names("Person").ShouldBe(["江枫", "宋远桥"], ignoreOrder: true);

    [Theory]
    [InlineData("旗委书记乌云毕力格主持会议。", "乌云毕力格")]
    [InlineData("旗人大常委会副主任呼和图、斯琴高娃出席会议。", "呼和图", "斯琴高娃")]
    [InlineData("副州长扎西次仁介绍了情况。", "扎西次仁")]
    [InlineData("苏木人大主席钢特木尔、团委书记舍登扎布，副旗长宝刚参加。", "钢特木尔", "舍登扎布", "宝刚")]
    public void Names_of_other_peoples_are_read_whole(string sentence, params string[] expected) =>
        reader.Read(sentence).Names("Person").ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("居民高阿姨说，电梯真好。")]
    [InlineData("人大代表区政府与各镇街签订责任书。")]
    [InlineData("从东丽区到津南区，自前年起开展普查，召开会议，字里行间忽然都是恒心。")]
    [InlineData("读者何先生来信反映情况。")]
    [InlineData("“白日依山尽，黄河入海流。”孩子们齐声念道。")]
    [InlineData("“山高月小，水落石出。”孩子们齐声念道。")]
    [InlineData("月季栽在学校的花坛里。")]
    [InlineData("市政协委员考察团到了，人大代表组组织了视察。")]
    [InlineData("6位庭长、副庭长全部作了表态，决定由副区长代理区长职务。")]
    [InlineData("公司的仓库，学校的花坛，都修好了。")]
    [InlineData("职工宿舍，居民食堂，都修好了。")]
    public void Family_names_with_an_honorific_verses_and_common_words_are_no_people(string sentence) =>
        reader.Read(sentence).Names("Person").ShouldBeEmpty();

    [Theory]
    [InlineData("新桥通车了。\n（白露 江枫）", "白露 reporter", "江枫 reporter")]
    [InlineData("新桥通车了。\n（白露 江枫）\n", "白露 reporter", "江枫 reporter")]
    [InlineData("茶花开了。江枫 摄", "江枫 photographer")]
    [InlineData("本报讯 特约记者 江枫 近日，新桥通车了。", "江枫 correspondent")]
    [InlineData("本报讯（记者 马路 通讯员 芮城）新桥通车了。", "马路 reporter", "芮城 correspondent")]
    public void Who_signs_an_article_is_named_even_by_a_common_word(string body, params string[] expected) =>
        reader.Read(body).Authors.ShouldBe(expected, ignoreOrder: true);

    [Fact]
    public void A_verb_is_no_end_of_a_name_that_stands_elsewhere() =>
        reader.Read("雨下了一夜，东丽区水务局局长李想守在堤上。李想今年四十岁，李想的家就在河边。").Names("Person").ShouldBe(["李想"]);

    [Fact]
    public void Ranks_of_a_contest_name_who_holds_them() =>
        reader.Read("名单如下：\n第一名 成功（东丽区第一中学）\n第二名 明珠（东丽区实验小学）").Names("Person").ShouldBe(["成功", "明珠"], ignoreOrder: true);

    [Fact]
    public void A_table_of_three_rows_names_who_stands_apart_before_what_they_belong_to()
    {
        var article = reader.Read("名单如下：\n芳菲　东丽区第一中学\n司马青山　东丽区实验小学\n云彩　东丽区中医医院");
        article.Names("Person").ShouldBe(["芳菲", "司马青山", "云彩"], ignoreOrder: true);
        article.Names("Organization").ShouldBe(["东丽区第一中学", "东丽区实验小学", "东丽区中医医院"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("实验小学的常青以11秒20夺冠。", "常青")]
    [InlineData("来自东丽区的马明亮说，机会难得。", "马明亮")]
    public void Whom_or_where_somebody_belongs_to_frames_a_name(string sentence, string expected) => reader.Read(sentence).Names("Person").ShouldBe([expected]);

    [Fact]
    public void What_was_weighed_for_a_name_can_be_told() =>
        reader.Explain("副区长高兴，区教育局局长江枫参加会议。", "高兴").ShouldHaveSingleItem().Readings[0]
            .ShouldSatisfyAllConditions(
                reading => reading.Taken.ShouldBeTrue(),
                reading => reading.Candidate.Type.ShouldBe("Person"),
                reading => reading.Candidate.Reasons.ShouldContain(reason => reason.Feature == "person.framed"));

    [Fact]
    public void A_long_name_with_one_character_wrong_is_a_form_of_the_right_one()
    {
        var read = reader.Read("副区长令狐致远参加会议。令弧致远说，桥修好了。");

        read.Names("Person").ShouldBe(["令狐致远"]);
        read.Claims.Mentions.Single(mention => mention.Type == "Person").Aliases.ShouldContain("令弧致远");
        reader.Read("副区长宋远桥参加会议。宋近桥说，桥修好了。").Names("Person").Count.ShouldBe(2);
    }

    [Fact]
    public void A_title_before_a_name_makes_it_nobody_s_river() => reader.Read("5月9日，区政协委员信振江早早来到现场。").Names("Person").ShouldBe(["信振江"]);

    [Fact]
    public void Adverbs_behind_a_word_for_people_are_no_name() => reader.Read("5月9日的活动让各个年龄段的居民都能够在家门口找到感兴趣的节目。").Names("Person").ShouldBeEmpty();

    [Theory]
    [InlineData("5月9日，副区长扎西彭措和区教育局局长宋远桥参加了活动。", "扎西彭措", "宋远桥")]
    [InlineData("5月9日，区长宋远桥来到怡和社区托老站和文化馆。", "宋远桥")]
    public void Names_of_two_elements_are_one_and_stations_are_nobody_s(string sentence, params string[] expected) => reader.Read(sentence).Names("Person").ShouldBe(expected, ignoreOrder: true);
}
