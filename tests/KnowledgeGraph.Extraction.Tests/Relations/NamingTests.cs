namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Things that get another name, and things that only stand beside one.</summary>
public sealed class NamingTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("拓宽以后，柳堤立交正式命名为“望江立交”。", "望江立交", null)]
    [InlineData("柳堤立交正式更名为望江立交。", "望江立交", null)]
    [InlineData("柳堤立交已于2021年9月更名为望江立交。", "望江立交", "2021-09")]
    [InlineData("2021年9月3日，柳堤立交更名为“望江立交”。", "望江立交", "2021-09-03")]
    [InlineData("2021年9月3日，柳堤立交刚刚定名为“望江立交”。", "望江立交", "2021-09-03")]
    public void A_project_that_is_named_anew_is_one_with_its_old_names(string sentence, string now, string? date)
    {
        var read = reader.Read($"4月3日，柳堤立交改造工程复工。{sentence}");

        var project = read.Claims.Mentions.Single(mention => mention.Type == "Project");
        project.Name.ShouldBe("柳堤立交改造工程");
        project.Aliases.ShouldContain(now);
        var naming = read.Claims.Claims.Single(claim => claim.Type == "PROGRESS" && claim.Attributes["name"] == now);
        naming.Attributes["date"].ShouldBe(date);
    }

    [Theory]
    [InlineData("云阳水厂，也就是图纸上的柳堤水厂。今年3月5日，市里为它起了新名字。", "2023-03-05")]
    [InlineData("云阳水厂，从前叫柳堤水厂。", null)]
    public void What_a_thing_was_called_is_told_by_the_way(string sentence, string? date)
    {
        var read = reader.Read($"5月3日，云阳水厂正式供水。{sentence}");

        var project = read.Claims.Mentions.Single(mention => mention.Type == "Project");
        project.Aliases.Append(project.Name).ShouldBe(["云阳水厂", "柳堤水厂"], ignoreOrder: true);
        read.Claims.Claims.Single(claim => claim.Type == "PROGRESS" && claim.Attributes["name"] == "云阳水厂").Attributes["date"].ShouldBe(date);
    }

    [Theory]
    [InlineData("5月3日，柳堤图书馆新馆开工。4月1日，区政府把它定名为“听潮图书馆”。", "听潮图书馆", "柳堤图书馆新馆")]
    [InlineData("由区教育局组织建设的柳堤第二中学正式开学。5月15日，学校定名为“柳堤听潮中学”。", "柳堤听潮中学", "柳堤第二中学")]
    [InlineData("今年3月20日，旧织布厂改造项目定名为“锦汐坊”。锦汐坊的门票不贵。", "锦汐坊", "旧织布厂改造项目")]
    [InlineData("5月3日，青山冷链物流园在东丽区建成投用，正式定名“云麓冷链园”。云麓冷链园由海畅集团投资建设。", "云麓冷链园", "青山冷链物流园")]
    public void What_is_taken_up_by_a_pronoun_or_a_noun_gets_the_name(string body, string name, string old)
    {
        var project = reader.Read(body).Claims.Mentions.Single(mention => mention.Type == "Project");
        project.Aliases.Append(project.Name).ShouldBe([name, old], ignoreOrder: true);
    }

    [Theory]
    [InlineData("来的就是大家认得的柳堤水厂的工人。")]
    [InlineData("云阳水厂离柳堤水厂不远。")]
    public void Two_things_beside_each_other_stay_two(string sentence) =>
        reader.Read($"5月3日，云阳水厂正式供水。柳堤水厂去年开工。{sentence}").Names("Project").ShouldBe(["云阳水厂", "柳堤水厂"], ignoreOrder: true);

    [Theory]
    [InlineData("5月1日，津沽建设有限公司更名为望江建工集团有限公司。")]
    [InlineData("津沽建设有限公司即日起更名为望江建工集团有限公司。")]
    [InlineData("望江建工集团有限公司由天津河东建设有限公司更名而来。")]
    public void A_firm_that_is_named_anew_is_one_firm(string sentence) =>
        reader.Read(sentence).Claims.Mentions.Where(mention => mention.Type == "Organization").ShouldHaveSingleItem().Aliases.Count.ShouldBe(1);

    [Theory]
    [InlineData("津沽建设有限公司接手了望江建工集团有限公司的工地。")]
    [InlineData("津沽建设有限公司获命名为文明单位，望江建工集团有限公司也在其列。")]
    public void Two_firms_without_a_word_of_naming_stay_two(string sentence) =>
        reader.Read(sentence).Names("Organization").Count.ShouldBe(2);

    [Theory]
    [InlineData("5月3日，会议明确，东丽区市民公园正式定名为“听潮市民公园”。市民公园自去年6月起停工。")]
    [InlineData("5月3日，听潮市民公园建成开放。听潮市民公园原名东丽区市民公园，由海畅集团建设。")]
    public void The_old_name_has_its_division_where_the_text_prints_it(string body)
    {
        var project = reader.Read(body).Claims.Mentions.Single(mention => mention.Type == "Project");
        project.Aliases.Append(project.Name).ShouldContain("听潮市民公园");
        project.Aliases.ShouldContain("东丽区市民公园");
    }
}
