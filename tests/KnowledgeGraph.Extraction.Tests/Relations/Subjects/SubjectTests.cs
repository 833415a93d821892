using KnowledgeGraph.Extraction.Relations.Subjects;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations.Subjects;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("6月10日，{区长|[P:陆川]}来到[L:柳堤路][J:滨江公园]建设现场，详细了解工程进度。", "Visit 滨江公园")]
    [InlineData("6月10日，{区长|[P:陆川]}深入[J:滨江公园]、[J:观澜大桥]等项目现场，实地察看建设进展。", "Visit 滨江公园", "Visit 观澜大桥")]
    [InlineData("6月10日，{区长|[P:陆川]}深入[D:柳堤街道]，实地察看汛情。")]
    [InlineData("6月10日，{区长|[P:陆川]}来到[J:滨江公园]附近的[D:柳堤街道]察看汛情。")]
    public void A_visit_is_about_the_project_to_whose_site_it_goes(string marked, params string[] told) => MarkedText.Relations(new AboutRule(), marked).ShouldBe(told, ignoreOrder: true);

    [Fact]
    public void What_is_accepted_is_what_the_acceptance_is_about() =>
        MarkedText.Relations(new AboutRule(), "6月10日，[O:水利厅]对[J:汐水河道整治工程]进行竣工验收。").ShouldBe(["Milestone 汐水河道整治工程"]);

    [Theory]
    [InlineData("6月10日，[O:茶叶流通联盟]成立大会在[L:老码头]召开。", "Founding 茶叶流通联盟")]
    [InlineData("6月10日，联盟成立大会由[O:茶叶协会]在[L:老码头]召开。")]
    public void A_founding_s_assembly_is_about_whose_name_it_bears(string marked, params string[] told) => MarkedText.Relations(new AboutRule(), marked).ShouldBe(told);

    [Theory]
    [InlineData("双方签订[T:观澜大桥共建协议]，[J:观澜大桥]年底开工。", "观澜大桥共建协议 观澜大桥")]
    [InlineData("双方签订[T:渔业合作协议]，[J:观澜大桥]年底开工。")]
    public void A_document_is_about_the_project_that_its_title_names(string marked, params string[] told) => MarkedText.Relations(new DocumentSubjectRule(), marked).ShouldBe(told);
}
