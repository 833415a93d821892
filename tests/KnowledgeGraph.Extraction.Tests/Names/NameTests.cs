namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class NameTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("江枫同志任县财政局副局长。", "县财政局")]
    [InlineData("这是区博物馆与区图书馆合办的讲坛。", "东丽区博物馆", "东丽区图书馆")]
    [InlineData("会议听取区教育和体育局关于汛期安全的汇报。", "东丽区教育和体育局")]
    [InlineData("工程由新立街道和区城市投资集团共同推进。", "东丽区城市投资集团")]
    [InlineData("经县供销合作社核实，当天只是试机。", "县供销合作社")]
    [InlineData("由东丽区教育局主办。", "东丽区教育局")]
    [InlineData("区科学技术和信息化局、区住建委联合检查。", "东丽区科学技术和信息化局", "东丽区住建委")]
    [InlineData("津沽云帆建设有限公司（以下简称“云帆公司”）中标，云帆公司随即进场。", "津沽云帆建设有限公司")]
    [InlineData("区支援合作办主任江枫通报了情况，东丽区产促中心副主任白露介绍了产业。", "东丽区支援合作办", "东丽区产促中心")]
    [InlineData("区十八届人大常委会举行第三次会议。", "东丽区人大常委会")]
    [InlineData("津沽海畅新能源科技有限公司签约，海畅新能源董事长出席。", "津沽海畅新能源科技有限公司")]
    [InlineData("津沽云帆建设有限公司与云溪高新区管委会签约。", "津沽云帆建设有限公司", "云溪高新区管委会")]
    [InlineData("区人大常委会召开会议，区人大常委会工作委员会参加。", "东丽区人大常委会", "东丽区人大常委会工作委员会")]
    [InlineData("区委召开会议，区卫健委负责人参加。", "东丽区委", "东丽区卫健委")]
    [InlineData("区长前往海畅食品（珠海）有限公司调研，云溪力赫（天津）能源科技有限公司总裁江枫参加。", "海畅食品（珠海）有限公司", "云溪力赫（天津）能源科技有限公司")]
    [InlineData("东丽区与海畅（集团）有限公司签约。", "海畅（集团）有限公司")]
    [InlineData("走访了苏日娜家庭牧场和江枫工作室。", "苏日娜家庭牧场", "江枫工作室")]
    [InlineData("昨日，东丽区第一中学的学生来到现场。", "东丽区第一中学")]
    [InlineData("由东丽区委区政府共同主办。", "东丽区委", "东丽区政府")]
    public void Organisations_carry_their_division_and_join_their_forms(string sentence, params string[] expected) =>
        reader.Read(sentence).Names("Organization").ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("全部居民都参加了，内部人员也来了。")]
    [InlineData("要举办活动，开展志愿服务。")]
    [InlineData("首批加装20部电梯，社区11部电梯也已交付。")]
    [InlineData("两所学校和三家医院都在附近。")]
    public void Words_that_only_look_like_organisations_are_none(string sentence) => reader.Read(sentence).Names("Organization").ShouldBeEmpty();

    [Theory]
    [InlineData("第六届年画艺术周在乔家大院开幕。", "乔家大院")]
    [InlineData("代表团走进汐川花桥国际商务城。", "汐川花桥国际商务城")]
    public void Courtyards_and_business_towns_are_places(string body, string place) => reader.Read(body).Names("Place").ShouldBe([place]);

    [Fact]
    public void A_count_of_towns_is_no_place() => reader.Read("两镇街主要负责人作了发言。").Names("Place").ShouldBeEmpty();

    [Theory]
    [InlineData("走进汐湾里社区老人日间照料中心，大家看望了老人。", "汐湾里社区")]
    [InlineData("新立街道汐湾里社区党群服务中心改造工程近日完工。", "新立街道")]
    public void A_town_or_community_with_which_a_house_s_name_opens_is_named_too(string body, params string[] towns)
    {
        foreach (var town in towns) reader.Read(body).Names("District").ShouldContain(town);
    }

    [Theory]
    [InlineData("汐湾街社区卫生服务中心开诊了。", "汐湾街社区")]
    [InlineData("军粮城村大街改造工程完工了。", "军粮城村")]
    public void What_only_looks_like_one_is_none(string body, string none) => reader.Read(body).Names("District").ShouldNotContain(none);

    [Fact]
    public void A_name_with_an_interpunct_is_one_name() =>
        reader.Read("副院长买买提·艾力介绍了情况。").Names("Person").ShouldBe(["买买提·艾力"]);

    [Fact]
    public void A_division_is_told_by_the_chain_in_front_of_it() =>
        reader.Read("吉林省长春市朝阳区党政代表团来访。").Claims.Mentions.Single(mention => mention.Name == "朝阳区").Attributes["adcode"].ShouldBe("220104");

    [Theory]
    [InlineData("宜君县党政代表团来访，东丽宜君协作会议召开。", "东丽区", "宜君县")]
    [InlineData("大庆桥通车了，大庆路也通了。")]
    [InlineData("白鹭古镇在等你。")]
    [InlineData("区长到南原乡、南川乡调研。", "南原乡", "南川乡")]
    public void Short_names_are_known_where_the_text_names_the_division_in_full_and_roads_are_no_divisions(string sentence, params string[] expected) =>
        reader.Read(sentence).Names("District").ShouldBe(expected, ignoreOrder: true);

    [Fact]
    public void Our_district_is_the_papers_home() =>
        reader.Read("我区召开大会。").Claims.Mentions.Single(mention => mention.Type == "District").Name.ShouldBe("东丽区");

    [Theory]
    [InlineData("一行先后到北宁公园、柳荫老街调研。", "北宁公园", "柳荫老街")]
    [InlineData("第二届广场文化艺术节在镜湖广场举行。", "镜湖广场")]
    [InlineData("会议研究汐湾大桥有关事项。", "汐湾大桥")]
    [InlineData("一行参观了江畔规划展示馆，又到望汐城市客厅。", "江畔规划展示馆", "望汐城市客厅")]
    [InlineData("一行到镜湖广场项目调研，又到镜湖广场看了看。", "镜湖广场")]
    public void Places_end_at_marks_and_are_no_modifiers(string sentence, params string[] expected) =>
        reader.Read(sentence).Names("Place").ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("“望汐水城·柳堤古都”是我们的名片。")]
    [InlineData("打造“书记项目”，班子成员全程参加，书记工程见成效。")]
    public void Names_of_things_joined_by_a_dot_and_words_after_set_phrases_are_no_people(string sentence) => reader.Read(sentence).Names("Person").ShouldBeEmpty();

    [Theory]
    [InlineData("全村老少都来了，农村面貌一新。")]
    [InlineData("各街道社区开展送福下乡，海外同乡住进月湾度假村。")]
    [InlineData("各街镇、各社区都要抓好落实。")]
    public void Common_words_with_a_divisions_suffix_are_no_divisions(string sentence) => reader.Read(sentence).Names("District").ShouldBeEmpty();

    [Theory]
    [InlineData("记者从北京商报获悉，市场正在改造。")]
    [InlineData("北京日报记者采访了居民。")]
    public void A_paper_named_after_a_division_names_no_division(string sentence) => reader.Read(sentence).Names("District").ShouldNotContain("北京");
}
