using KnowledgeGraph.Extraction.Relations.Subjects;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class AboutRuleTests
{
    [Theory]
    [InlineData("6月10日，[J:观澜大桥]正式通车。", "Milestone 观澜大桥")]
    [InlineData("6月10日，[O:茶业协会]成立。", "Founding 茶业协会")]
    [InlineData("6月10日，{区长|[P:陆川]}到[D:柳堤街道]调研，实地察看[J:观澜大桥]。", "Visit 观澜大桥")]
    [InlineData("6月10日，{区长|[P:陆川]}到[J:观澜大桥改造工程]调研。", "Visit 观澜大桥改造工程")]
    [InlineData("6月10日，[O:区政府]召开常务会议，研究[J:观澜大桥]建设。", "Meeting 观澜大桥")]
    [InlineData("[J:老书院修缮工程]停了两年。2020年9月15日工程如期开工。", "Milestone 老书院修缮工程")]
    public void Reads_what_an_event_is_about(string marked, string told) => MarkedText.Relations(new AboutRule(), marked).ShouldBe([told]);

    [Fact]
    public void All_projects_that_a_visit_looks_at_are_subjects() =>
        MarkedText.Relations(new AboutRule(), "6月10日，{区长|[P:陆川]}到[D:柳堤街道]调研，先后察看了[L:老码头]、[J:观澜大桥]建设现场和[J:望汐水厂扩建工程]。")
            .ShouldBe(["Visit 观澜大桥", "Visit 望汐水厂扩建工程"], ignoreOrder: true);

    [Theory]
    [InlineData("6月10日，{区长|[P:陆川]}到[D:柳堤街道]调研。[P:陆川]强调，要推进[J:观澜大桥]。")]
    [InlineData("6月10日，[D:望江街道]成立。")]
    public void Demands_and_divisions_are_no_subject(string marked) => MarkedText.Relations(new AboutRule(), marked).ShouldBeEmpty();
}
