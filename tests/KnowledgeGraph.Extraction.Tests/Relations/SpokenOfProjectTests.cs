using KnowledgeGraph.Extraction.Relations.Progress;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Of which project a step is told that a clause does not name.</summary>
public sealed class SpokenOfProjectTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("[P:江枫]到[J:观澜冷库]调研。[P:何苗]汇报，项目2021年7月18日开工，主体已经完工。", "观澜冷库 2021-07-18 started")]
    [InlineData("[J:观澜大桥]停摆半年。2021年7月8日，工程复工。", "观澜大桥 2021-07-08 underway")]
    public void The_work_of_which_the_paragraph_speaks_is_meant_by_its_kind(string marked, string told) => Told(marked).ShouldContain(step => step.StartsWith(told));

    [Theory]
    [InlineData("[J:观澜大桥]停摆半年。2021年7月8日，项目经理的新车开工仪式上热闹。")]
    public void Those_who_are_at_the_work_are_not_the_work(string marked) => Told(marked).ShouldNotContain(step => step.Contains("started"));

    [Fact]
    public void A_part_that_is_counted_is_not_what_the_sentence_speaks_of() =>
        Told("[J:观澜冷库]落户[D:柳堤街道]。\n项目由[O:海畅集团]建设，包括分拣车间和一个[J:电商服务站]，计划今年10月开工，2023年年底投用。")
            .Where(step => step.Contains("planned")).ShouldBe(["观澜冷库 2023 planned 投用 沧浦区", "观澜冷库 planned 开工 沧浦区", "观澜冷库 planned 投用 沧浦区"]);

    [Fact]
    public void What_has_been_worked_on_so_long_is_a_project() =>
        reader.Read("读者来信问，张贵庄街道养老服务中心装修了一年多，什么时候能开门？").Names("Project").ShouldBe(["张贵庄街道养老服务中心"]);

    private static IReadOnlyList<string> Told(string marked) => MarkedText.Relations(new ProgressRule(), marked);
}
