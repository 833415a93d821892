namespace KnowledgeGraph.Extraction.Tests.Names;

/// <summary>Organs on lists, and groups that are founded under a name of their own.</summary>
public sealed class ListedOrganTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区住建委、城管委和疾控中心负责人参加会议。", "东丽区住建委", "东丽区城管委", "东丽区疾控中心")]
    [InlineData("市公安局、教育局和交警大队联合开展检查。", "天津市公安局", "天津市教育局", "天津市交警大队")]
    [InlineData("区人民法院、检察院、公安分局负责人列席会议。", "东丽区人民法院", "东丽区检察院", "东丽区公安分局")]
    public void Organs_behind_one_with_a_word_of_level_are_of_the_same_division(string text, params string[] organs) => reader.Read(text).Names("Organization").ShouldBe(organs, ignoreOrder: true);

    [Theory]
    [InlineData("社区成立“邻里帮帮团”，由居民代表组成。邻里帮帮团每周议事。", "邻里帮帮团")]
    [InlineData("5月11日，新立街道组织大学生成立“晨光”志愿服务队，给老人送餐。", "“晨光”志愿服务队")]
    public void A_group_is_founded_under_its_name(string text, string group) => reader.Read(text).Names("Organization").ShouldContain(group);

    [Fact]
    public void Who_has_others_found_a_group_holds_no_activity_of_its_name() =>
        reader.Read("5月11日，新立街道组织大学生成立“晨光”志愿服务队，给老人送餐。").Edges("ORGANIZED").ShouldBeEmpty();
}
