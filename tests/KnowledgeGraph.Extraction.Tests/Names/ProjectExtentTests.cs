namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class ProjectExtentTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("由津沽建工集团承建的军粮城街道K7地块定向安置房项目日前开工。", "军粮城街道K7地块定向安置房项目")]
    [InlineData("由津沽建工集团承建的军粮城街道文体中心建设项目日前开工。", "军粮城街道文体中心建设项目")]
    [InlineData("由津沽建工集团承建的东丽区养老服务中心项目日前开工。", "东丽区养老服务中心项目")]
    [InlineData("东丽区第三中学新校区5月8日正式开工。", "东丽区第三中学新校区")]
    public void A_division_that_opens_the_name_of_a_project_is_a_part_of_it(string sentence, string name) => reader.Read(sentence).Names("Project").ShouldContain(name);

    [Theory]
    [InlineData("海河公园二期工程5月8日开工。", "海河公园二期工程")]
    [InlineData("由津沽建工集团承建的海河公园二期工程日前开工。", "海河公园二期工程")]
    public void A_phase_right_behind_a_name_is_no_project_by_itself(string sentence, string name) => reader.Read(sentence).Names("Project").ShouldBe([name]);

    [Fact]
    public void An_old_town_is_a_quarter_and_no_division() =>
        reader.Read("由津沽建工集团承建的老城区雨污分流改造工程日前开工。").Names("District").ShouldNotContain("老城区");

    [Theory]
    [InlineData("津沽建工集团成功中标观澜大桥，中标价3亿元。", "观澜大桥")]
    [InlineData("海河文化中心施工单位津沽建工集团派人到场。", "海河文化中心")]
    [InlineData("坐落于军粮城街道的北环快速路由东丽区水务局投资兴建。", "北环快速路")]
    [InlineData("5月8日，海河文化中心举行开工仪式。", "海河文化中心")]
    public void Who_builds_it_or_the_rite_of_its_beginning_shows_a_project(string sentence, string name) => reader.Read(sentence).Names("Project").ShouldBe([name]);

    [Theory]
    [InlineData("海河文化中心物业单位津沽物业公司派人到场。")]
    [InlineData("5月8日，海河文化中心举行开学仪式。")]
    public void Others_who_work_there_show_none(string sentence) => reader.Read(sentence).Names("Project").ShouldBeEmpty();

    [Fact]
    public void A_word_for_who_builds_opens_no_name() =>
        reader.Read("记者从建设单位津沽路桥集团了解到，工期还有一年。").Names("Organization").ShouldBe(["津沽路桥集团"]);

    [Theory]
    [InlineData("军粮城街道重点项目5月8日集中开工。")]
    [InlineData("东丽区民生工程5月8日全面启动。")]
    public void A_division_makes_no_name_of_what_is_of_a_kind(string sentence) => reader.Read(sentence).Names("Project").ShouldBeEmpty();
}
