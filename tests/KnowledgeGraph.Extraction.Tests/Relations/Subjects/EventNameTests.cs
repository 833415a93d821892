namespace KnowledgeGraph.Extraction.Tests.Relations.Subjects;

/// <summary>What an event is about by its own name.</summary>
public sealed class EventNameTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void A_joint_start_is_about_the_works_told_with_it() =>
        reader.Read("昨日上午，新立街道举行二季度产业项目集中开工仪式，8个项目总投资63.5亿元。\n本次开工的汐水云谷项目位于华明街道，由津沽建工集团有限公司承建。")
            .Edges("ABOUT").ShouldContain(edge => edge.Contains("集中开工仪式 → ", StringComparison.Ordinal) && edge.EndsWith("汐水云谷项目", StringComparison.Ordinal));

    [Fact]
    public void Works_that_are_only_counted_are_none_of_them() =>
        reader.Read("昨日上午，新立街道举行二季度产业项目集中开工仪式，8个项目总投资63.5亿元。\n本次共有15条道路和2项基础设施配套项目开工。").Edges("ABOUT").ShouldNotContain(edge => edge.Contains("集中开工仪式 → 基础设施", StringComparison.Ordinal));

    [Fact]
    public void A_founding_is_about_the_body_that_its_name_founds_beside_something_else() =>
        reader.Read("5月12日，新立街道教育联盟暨向阳花助学基金成立仪式在汐水小学举行。").Edges("ABOUT").ShouldContain(edge => edge.EndsWith("→ 新立街道教育联盟", StringComparison.Ordinal));
}
