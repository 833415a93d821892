namespace KnowledgeGraph.Extraction.Tests.Relations.Undertakings;

/// <summary>Names that the analyser takes for one word, and names that begin with a division's short form.</summary>
public sealed class RunTogetherNamesTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("江东跨江大桥由东丽建设集团有限公司承建，计划今年9月开工。", "江东跨江大桥", "东丽建设集团有限公司")]
    [InlineData("其中，石岭污水处理厂扩建工程由东丽水务有限公司负责建设，计划今年6月开工。", "石岭污水处理厂扩建工程", "东丽水务有限公司")]
    public void Behind_what_is_built_stands_by_whom(string body, string project, string builder)
    {
        var read = reader.Read(body);
        read.Names("Project").ShouldBe([project]);
        read.Names("Organization").ShouldBe([builder]);
        read.Edges("UNDERTAKES").ShouldBe([$"{builder} → {project}"]);
    }

    [Fact]
    public void A_short_form_of_a_division_right_before_a_facility_is_part_of_its_name() =>
        reader.Read("5月3日，东丽冷链物流园在华明街道建成投用。").Names("Project").ShouldBe(["东丽冷链物流园"]);
}
