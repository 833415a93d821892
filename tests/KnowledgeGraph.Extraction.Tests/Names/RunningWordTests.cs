namespace KnowledgeGraph.Extraction.Tests.Names;

/// <summary>Names that are cut out of running words, and names that keep what running words look like.</summary>
public sealed class RunningWordTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("江枫在看望消防队员时说，大家辛苦了。", "时说")]
    [InlineData("居民听取综合受理事项的介绍。", "项的")]
    [InlineData("为提升委员知情明政水平，区政协举办讲座。", "明政")]
    [InlineData("郑家坟污水处理厂的建设工作加快推进。", "郑家坟")]
    [InlineData("江枫一行察看了柳堤公园。", "江枫一行")]
    public void Words_that_run_into_each_other_are_nobody(string text, string word) => reader.Read(text).Names("Person").ShouldNotContain(word);

    [Theory]
    [InlineData("柳堤等平房区域环境得到改善。")]
    [InlineData("这是符合东丽区域特点的做法。")]
    public void The_end_of_a_district_is_not_drawn_from_a_region(string text) => reader.Read(text).Names("District").ShouldBeEmpty();

    [Fact]
    public void A_district_keeps_its_end() => reader.Read("符合东丽区的特点。").Names("District").ShouldContain("东丽区");

    [Fact]
    public void Members_at_a_meeting_make_no_committee() => reader.Read("这是历年来区政协会议中委员最多的一届。").Names("Organization").ShouldBe(["东丽区政协"]);

    [Theory]
    [InlineData("中国人民政治协商会议天津市东丽区第十一届委员会第三次会议召开。", "东丽区政协")]
    [InlineData("出席政协东丽区第十一届委员会第三次会议的委员们陆续报到。", "东丽区政协")]
    [InlineData("中国共产党东丽区第五届委员会向各界致以问候。", "东丽区委")]
    public void A_committee_of_a_term_is_the_councils_or_the_partys(string text, string organ) => reader.Read(text).Names("Organization").ShouldContain(organ);

    [Theory]
    [InlineData("望汐第二建设集团有限公司参加会议。望汐第二建设集团第四工程有限公司承建。", "望汐第二建设集团有限公司", "望汐第二建设集团第四工程有限公司")]
    [InlineData("望汐建设集团参加会议，望汐建设集团柳堤分公司承建。", "望汐建设集团", "望汐建设集团柳堤分公司")]
    public void A_daughter_firm_is_not_its_mother(string text, params string[] firms) => firms.ShouldBeSubsetOf(reader.Read(text).Names("Organization"));

    [Fact]
    public void An_office_of_a_township_is_of_the_one_named_last() =>
        reader.Read("新立街道召开会议，街道城市管理办公室副主任江枫参加。").Names("Organization").ShouldContain("新立街道城市管理办公室");

    [Fact]
    public void An_army_region_is_no_city() => reader.Read("北京军区副司令员江枫参加活动。").Names("Organization").ShouldContain("北京军区");

    [Fact]
    public void A_document_is_called_by_a_shorter_name() =>
        reader.Read("海畅集团与新立街道签署《协同发展合作框架协议》（以下简称《合作协议》）。").Names("Document").Count.ShouldBe(1);

    [Fact]
    public void A_phase_in_brackets_is_no_project_by_itself() => reader.Read("柳草河治理（三期）工程施工进展顺利。").Names("Project").ShouldNotContain("三期");

    [Theory]
    [InlineData("与会领导共同为开工奠基培土。")]
    [InlineData("领导们共同为开工石培土。")]
    public void Earth_thrown_for_a_beginning_is_no_milestone(string text) => reader.Read(text).Names("Event").ShouldBeEmpty();
}
