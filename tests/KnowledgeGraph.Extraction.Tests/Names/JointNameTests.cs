namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class JointNameTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区商务局协调落实区政府与云联集团签署合作协议。", "东丽区商务局", "东丽区政府", "云联集团")]
    [InlineData("区水务局与云联集团有限公司签约。", "东丽区水务局", "云联集团有限公司")]
    [InlineData("区红十字会和区人武部联合开展培训。", "东丽区红十字会", "东丽区人武部")]
    [InlineData("市管委会以及海畅公司参加了签约。", "天津市管委会", "海畅公司")]
    public void What_stands_before_a_conjunction_as_a_body_is_one_by_itself(string sentence, params string[] bodies) =>
        reader.Read(sentence).Names("Organization").ShouldBe(bodies, ignoreOrder: true);

    [Theory]
    [InlineData("经济与管理学院院长宋远桥、数学与统计学院教授俞莲舟参加。", "经济与管理学院", "数学与统计学院")]
    [InlineData("津沽经贸大学城市经济与公共管理学院院长宋远桥作报告。", "津沽经贸大学城市经济与公共管理学院")]
    [InlineData("生态环境与资源研究所所长宋远桥介绍了情况。", "生态环境与资源研究所")]
    [InlineData("发展和改革委员会主任宋远桥、规划和自然资源局局长俞莲舟参加。", "发展和改革委员会", "规划和自然资源局")]
    [InlineData("区城市管理和综合执法局参加。", "东丽区城市管理和综合执法局")]
    [InlineData("区公安分局和平派出所民警宋远桥到场。", "东丽区公安分局和平派出所")]
    public void A_conjunction_can_stand_in_one_name(string sentence, params string[] bodies) =>
        reader.Read(sentence).Names("Organization").ShouldBe(bodies, ignoreOrder: true);

    [Theory]
    [InlineData("企业与研究院院长宋远桥座谈。")]
    public void Nouns_for_any_of_a_kind_are_none(string sentence) => reader.Read(sentence).Names("Organization").ShouldBeEmpty();

    [Fact]
    public void What_goes_into_another_body_is_one_of_its_own() =>
        reader.Read("根据改革方案，区水产局并入区水务局，不再单独设置。").Names("Organization").ShouldBe(["东丽区水产局", "东丽区水务局"], ignoreOrder: true);
}
