namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class ProjectTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("援建的望海镇冷库6月8日建成投用。", "冷库")]
    [InlineData("二期工程由津沽建工集团承建，今年3月开工。", "二期工程")]
    [InlineData("全区第一条轴承生产线正式投产。", "生产线")]
    public void A_facility_or_phase_that_the_text_shows_being_built_is_a_project(string sentence, string ending) =>
        reader.Read(sentence).Names("Project").ShouldContain(name => name.EndsWith(ending, StringComparison.Ordinal));

    [Theory]
    [InlineData("一行来到军粮城镇冷链配送安置点。安置点由津沽建工集团承建，42户已搬进新居。", "军粮城镇冷链配送安置点")]
    [InlineData("东丽区援建的军粮城镇冷库去年建成投用。", "军粮城镇冷库")]
    [InlineData("村上建起冷链仓，冷链仓由津沽果业有限公司投资120万元建设。", "冷链仓")]
    [InlineData("汐河清淤工程3月16日复工。", "汐河清淤工程")]
    [InlineData("汽车缓缓驶上汐河大桥（南环段）。大桥全长426米，双向六车道，由津沽路桥有限公司承建。", "汐河大桥（南环段）")]
    [InlineData("军粮城路改造工程（二期）3月16日复工。", "军粮城路改造工程（二期）")]
    [InlineData("汐江南岸堤塘提标加固工程二期由区水利服务中心实施。", "南岸堤塘提标加固工程二期")]
    [InlineData("汐川第二中学由区教育局组织建设，计划明年2月开工。", "汐川第二中学")]
    [InlineData("由区教育局组织建设的汐川第二中学迎来第一批学生。", "汐川第二中学")]
    [InlineData("今年2月20日开工的汐川第二中学，教学楼已建到三层。", "汐川第二中学")]
    [InlineData("汐川第二中学主体完工。", "汐川第二中学")]
    [InlineData("东丽至汐湾快速路工程3月16日开工。", "东丽至汐湾快速路工程")]
    public void What_is_shown_being_built_is_a_project(string sentence, string name) => reader.Read(sentence).Names("Project").ShouldBe([name]);

    [Theory]
    [InlineData("由区文旅局投资建设的军粮城镇文体中心预计明年春天破土动工。", "军粮城镇文体中心")]
    [InlineData("海河绿道东丽段3月8日开工，栈桥先行。", "海河绿道东丽段")]
    [InlineData("环湖路北段由区住建委建设，预计明年10月通车。", "环湖路北段")]
    [InlineData("集团决定续建东丽彩印产业园二期，拟于明年3月开工。", "东丽彩印产业园二期")]
    [InlineData("东丽文化艺术中心的塔吊半年没有转过。", "东丽文化艺术中心")]
    [InlineData("天刚亮，洒水车先上了望江立交，这座拓宽的立交昨天恢复施工。", "望江立交")]
    public void How_it_stands_can_be_told_behind_a_plan_in_the_next_clause_or_by_what_stands_there(string sentence, string name) => reader.Read(sentence).Names("Project").ShouldContain(name);

    [Theory]
    [InlineData("海河绿道东丽段的早晨，晨练的人很多。")]
    [InlineData("工程进入环湖路施工段，工人们很忙。")]
    [InlineData("这条路的每一路段都有人清扫。")]
    [InlineData("东丽文化艺术中心上演了一台话剧。")]
    public void Sections_and_houses_of_which_nothing_is_being_built_are_none(string sentence) => reader.Read(sentence).Names("Project").ShouldBeEmpty();

    [Theory]
    [InlineData("邀请赛在东丽体育馆举行。东丽体育馆馆长宋远桥致辞。体育馆由津沽城建集团承建。", "东丽体育馆")]
    [InlineData("南林幼儿园园长宋远桥介绍了情况。幼儿园由津沽建设集团承建，去年建成。", "南林幼儿园")]
    public void A_house_that_is_in_use_stays_what_it_is_although_its_builder_is_told(string body, string name)
    {
        var read = reader.Read(body);

        read.Names("Project").ShouldBeEmpty();
        read.Names("Organization").ShouldContain(name);
    }

    [Theory]
    [InlineData("一行来到军粮城镇冷链配送安置点。安置点的居民很高兴。")]
    [InlineData("冷库里放着新摘的桃子。")]
    [InlineData("海河治理见成效，两岸的路灯亮了。")]
    public void Facilities_and_rivers_as_such_are_none(string sentence) => reader.Read(sentence).Names("Project").ShouldBeEmpty();

    [Theory]
    [InlineData("一行现场调研了汐湾新苑回迁安置项目。", "汐湾新苑回迁安置项目")]
    [InlineData("砚台里老旧小区提升改造项目已经完工。", "砚台里老旧小区提升改造项目")]
    [InlineData("一行到镜湖广场项目调研。", "镜湖广场项目")]
    public void The_place_or_work_before_a_head_belongs_to_the_projects_name(string sentence, string name) => reader.Read(sentence).Names("Project").ShouldBe([name]);

    [Theory]
    [InlineData("一行调研了全区城建项目建设工作。")]
    [InlineData("并进行了战略合作和重大产业项目签约。")]
    public void Projects_of_a_whole_district_are_no_project(string sentence) => reader.Read(sentence).Names("Project").ShouldBeEmpty();

    [Theory]
    [InlineData("“春燕”志愿服务队送来了粮油。", "“春燕”志愿服务队")]
    [InlineData("北沙河机床厂的老工人来了。", "北沙河机床厂")]
    public void Teams_with_a_quoted_name_and_plants_are_organisations(string sentence, string name) =>
        reader.Read(sentence).Names("Organization").ShouldBe([name]);

    [Fact]
    public void An_autonomous_division_is_known_by_its_short_name() =>
        reader.Read("玉屏自治县党政代表团来访。").Claims.Mentions.Single(mention => mention.Type == "District" && mention.Name != "东丽区").Name.ShouldBe("玉屏侗族自治县");

    [Fact]
    public void Half_width_marks_beside_Chinese_text_are_read_as_Chinese_ones() =>
        new KnowledgeGraph.Extraction.Pages.PageSplitter().Split(new KnowledgeGraph.Core.Articles.Page(
            new KnowledgeGraph.Core.Articles.PageMetadata { Name = "p" }, "4月2日,区里召开会议(视频),听取了1,200名居民的意见:16:30结束。", KnowledgeGraph.Core.Articles.PageFormat.PlainText))
            .ShouldHaveSingleItem().Body.ShouldBe("4月2日，区里召开会议（视频），听取了1,200名居民的意见：16:30结束。");

    [Fact]
    public void A_work_on_a_house_is_a_project_although_the_house_is_a_body() =>
        reader.Read("5月9日，军粮城街道综合服务中心改造工程完工。").Names("Project").ShouldBe(["军粮城街道综合服务中心改造工程"]);

    [Theory]
    [InlineData("此次集中开工的重点项目中，工业类项目27个，服务业类项目5个。")]
    [InlineData("5月9日，东丽区以高质量项目建设推动发展，区领导督导重点项目。")]
    public void A_class_of_projects_is_none(string sentence) => reader.Read(sentence).Names("Project").ShouldBeEmpty();

    [Fact]
    public void A_number_belongs_to_the_name_of_a_bridge_and_is_no_day()
    {
        var read = reader.Read("2017年11月，汐蓬江2号特大桥开工建设。");

        read.Names("Project").ShouldBe(["汐蓬江2号特大桥"]);
        read.Claims.Claims.Where(claim => claim.Type == "PROGRESS").Select(claim => claim.Attributes["date"]).ShouldBe(["2017-11"]);
    }

    [Theory]
    [InlineData("5月10日，新立小学正式开学。")]
    [InlineData("5月10日，望汐高新小学正式开学。")]
    [InlineData("5月10日，望汐实验学校首次开学典礼举行。")]
    public void The_first_day_of_term_of_a_school_in_whose_name_新_stands_makes_no_project(string body) => reader.Read(body).Names("Project").ShouldBeEmpty();

    [Theory]
    [InlineData("5月10日，望汐小学新校区正式开学。")]
    [InlineData("5月10日，新建的望汐小学正式开学。")]
    public void The_first_day_of_term_of_what_is_new_does(string body) => reader.Read(body).Names("Project").ShouldHaveSingleItem();

    [Theory]
    [InlineData("要加快推进现代农业融合产业园建设。")]
    [InlineData("街道全力推进集体产业项目落地。")]
    public void What_is_pushed_ahead_is_not_named_by_it(string body) => reader.Read(body).Names("Project").ShouldNotContain(name => name.StartsWith("推进"));
}
