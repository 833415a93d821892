namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class BuilderNameTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("项目建设方青石建设集团负责人介绍，柳荫路管廊工程已完成七成。", "青石建设集团")]
    [InlineData("区属国企海润城建集团承担了柳荫家园安置房的建设任务。", "海润城建集团")]
    [InlineData("志愿者在青石建设集团汐水大桥项目部开展活动。", "青石建设集团汐水大桥项目部")]
    public void A_firm_s_name_begins_behind_what_it_is_and_ends_with_its_office(string sentence, string name) => reader.Read(sentence).Names("Organization").ShouldContain(name);

    [Fact]
    public void Who_wins_a_tender_together_keeps_each_its_own_name() =>
        reader.Read("汐水大桥拓宽工程由青石建设集团与北方设计院联合体中标。").Edges("UNDERTAKES").ShouldBe(["青石建设集团 → 汐水大桥拓宽工程", "北方设计院 → 汐水大桥拓宽工程"], ignoreOrder: true);

    [Theory]
    [InlineData("汐水大桥拓宽工程的建设单位是区城投集团，施工单位为青石建设集团。", "汐水大桥拓宽工程")]
    [InlineData("柳堤路与北环路交叉口的地下通道正式通车。")]
    [InlineData("投资4.5亿元建设的文化艺术中心位于军粮城街道柳荫路8号。", "文化艺术中心")]
    [InlineData("区长深入滨江生态公园、汐水大桥等项目现场，实地察看建设进展。", "滨江生态公园", "汐水大桥")]
    [InlineData("区长察看了汐河大桥。大桥跨径720米，由青石建设集团投资建设。", "汐河大桥")]
    [InlineData("区长察看了汐河大桥。大桥两侧由志愿者负责保洁。")]
    [InlineData("国道317新线高速公路由青石建设集团投资建设。", "国道317新线高速公路")]
    [InlineData("柳荫公园停车场改造由区园林局牵头，国庆节前开放。", "柳荫公园停车场改造")]
    public void Builders_and_crossings_are_no_projects_and_what_is_paid_for_or_worked_on_is(string sentence, params string[] projects) =>
        reader.Read(sentence).Names("Project").ShouldBe(projects, ignoreOrder: true);

    [Fact]
    public void What_a_work_s_name_says_without_工程_is_the_work() =>
        reader.Read("区长来到海河高铁片区柳荫大道工程现场。柳荫大道全长4公里，由青石建设集团施工，今年3月18日开工。").Names("Project").ShouldHaveSingleItem().ShouldEndWith("柳荫大道工程");

    [Theory]
    [InlineData("5月10日，东丽区政府与青石建设集团签订滨海产业园项目投资协议。该项目总投资20亿元，选址军粮城街道。", true)]
    [InlineData("5月10日，东丽区政府与青石建设集团签订滨海产业园项目投资协议。双方表示满意。", false)]
    public void A_project_that_an_agreement_names_is_read_where_the_text_goes_on_to_speak_of_it(string text, bool told)
    {
        var read = reader.Read(text);

        read.Names("Project").Contains("滨海产业园项目").ShouldBe(told);
        read.Edges("LOCATED_IN").Contains("滨海产业园项目 → 军粮城街道").ShouldBe(told);
        read.Edges("ABOUT").Contains("滨海产业园项目投资协议 → 滨海产业园项目").ShouldBe(told);
    }
}
