namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class HouseWorkTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("柳堤中学新校区建设工程昨日开工。柳堤中学新校区占地120亩。", "柳堤中学新校区建设工程")]
    [InlineData("汐湾一中玉山校区建设工程正在收尾。", "汐湾一中玉山校区建设工程")]
    [InlineData("区医院新院区项目进展顺利。", "区医院新院区项目")]
    [InlineData("汐水实验小学扩建工程今年完工。", "汐水实验小学扩建工程")]
    [InlineData("汐水中心小学明德校区综合楼、望文中心小学教学楼等2个项目今年5月完工。", "汐水中心小学明德校区综合楼", "望文中心小学教学楼")]
    [InlineData("区中医院整体搬迁工程去年开工。", "区中医院整体搬迁工程")]
    [InlineData("区人民医院住院综合楼项目顺利封顶。", "区人民医院住院综合楼项目")]
    public void A_work_on_a_school_or_hospital_or_a_part_of_it_is_one_project(string body, params string[] projects)
    {
        var read = reader.Read(body);
        read.Names("Project").ShouldBe(projects, ignoreOrder: true);
        read.Names("Organization").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("柳堤小学启动文化节，学校综合楼里坐满了人。")]
    [InlineData("柳堤小学综合楼三层举办展览。")]
    [InlineData("柳堤中学玉山校区校长宋远桥介绍了情况。")]
    public void A_house_in_use_is_none(string sentence) => reader.Read(sentence).Names("Project").ShouldBeEmpty();

    [Theory]
    [InlineData("中国云建集团柳堤工程有限公司项目副经理宋远桥介绍了情况。", "中国云建集团柳堤工程有限公司", "宋远桥 项目副经理 of 中国云建集团柳堤工程有限公司 held")]
    [InlineData("海畅建设集团有限公司项目总工宋远桥汇报了进度。", "海畅建设集团有限公司", "宋远桥 项目总工 of 海畅建设集团有限公司 held")]
    public void A_firm_s_titles_for_a_project_name_none(string sentence, string firm, string post)
    {
        var read = reader.Read(sentence);
        read.Names("Project").ShouldBeEmpty();
        read.Names("Organization").ShouldBe([firm]);
        read.Posts.ShouldBe([post]);
    }

    [Fact]
    public void A_project_s_own_manager_names_it() => reader.Read("柳堤大桥项目负责人宋远桥说。").Names("Project").ShouldBe(["柳堤大桥项目"]);
}
