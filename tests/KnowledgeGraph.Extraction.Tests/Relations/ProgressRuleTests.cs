using KnowledgeGraph.Extraction.Relations.Progress;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class ProgressRuleTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("2021年7月，[J:观澜大桥]停了下来。", "halted")]
    [InlineData("2021年7月，[J:观澜大桥]暂停施工。", "halted")]
    [InlineData("2021年7月，[J:观澜大桥]停建。", "halted")]
    [InlineData("2021年7月，[J:观澜大桥]恢复施工。", "underway")]
    [InlineData("2021年7月，[J:观澜大桥]重新开工。", "underway")]
    [InlineData("2021年7月，[J:观澜大桥]全线通车。", "completed")]
    [InlineData("2021年7月，[J:观澜大桥]开建。", "started")]
    [InlineData("2021年7月，[J:观澜大桥]通车仪式在引桥旁的小广场前举行。", "completed")]
    [InlineData("2021年7月，[J:观澜大桥]打下第一根桩。", "started")]
    [InlineData("2021年7月，[J:观澜大桥]欠了材料款，工人撤场。", "halted")]
    [InlineData("[J:观澜大桥]停摆。2021年7月，施工队重新进场。", "underway")]
    [InlineData("[J:观澜大桥]合龙。该桥2021年7月动工。", "started")]
    public void A_step_is_told_with_its_day(string marked, string status) =>
        Told(marked).ShouldContain($"观澜大桥 2021-07 {status}");

    [Theory]
    [InlineData("2021年7月，[J:观澜隧道]贯通。", "观澜隧道 2021-07 underway")]
    [InlineData("2021年7月，[J:观澜绿道]贯通。", "观澜绿道 2021-07 completed")]
    [InlineData("2021年7月，[J:环湖路柳堤段]贯通。", "环湖路柳堤段 2021-07 completed")]
    public void A_tunnel_that_is_pierced_is_under_way_and_a_road_that_is_joined_is_done(string marked, string told) => Told(marked).ShouldContain(told);

    [Theory]
    [InlineData("2021年7月，[J:观澜水厂]向城区供水。", "观澜水厂 2021-07 completed")]
    [InlineData("2021年7月，[J:观澜电站]发电。", "观澜电站 2021-07 completed")]
    [InlineData("2021年7月，[J:观澜大桥]正式通行。", "观澜大桥 2021-07 completed")]
    [InlineData("2021年7月，[J:观澜小学]开学。", "观澜小学 2021-07 completed")]
    public void A_thing_is_done_when_it_serves_as_such_things_do(string marked, string told) => Told(marked).ShouldBe([told]);

    [Theory]
    [InlineData("[J:观澜水厂]日供水3万吨。")]
    [InlineData("2021年7月，[J:观澜大桥]禁止货车通行。")]
    [InlineData("2021年7月，[J:观澜隧道]限时单向通行。")]
    [InlineData("2021年7月，[J:观澜大桥]恢复通行。")]
    [InlineData("2021年7月，[J:观澜市场]暂停营业。")]
    [InlineData("2021年7月，[J:观澜公园]暂停对外开放。")]
    [InlineData("[J:观澜水厂]供水三十年。")]
    [InlineData("[J:观澜水厂]供水能力增加了。")]
    [InlineData("[J:观澜大桥]的居民点开始供水。")]
    [InlineData("江枫说，来柳堤第一件事是把[J:观澜水厂]建好。")]
    [InlineData("[J:观澜水厂]早一天通水，村里就少挑一天水。")]
    [InlineData("三年前的春天，[J:观澜水厂]打下第一根桩。")]
    public void How_much_it_gives_what_other_things_do_and_what_would_be_tell_no_step(string marked) => Told(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("2021年7月，[J:观澜大桥]主体结构完工。")]
    [InlineData("2021年7月，[J:观澜大桥]桩基全部完工。")]
    public void A_part_that_is_done_leaves_the_whole_under_way(string marked) => Told(marked).ShouldBe(["观澜大桥 2021-07 underway"]);

    [Theory]
    [InlineData("2021年7月停工的[J:观澜大桥]恢复施工。", "观澜大桥 2021-07 halted")]
    [InlineData("2021年9月28日，[J:观澜大桥]建成通车以后，出行方便了。", "观澜大桥 2021-09-28 completed")]
    [InlineData("[J:观澜大桥]2021年7月开工以来，进展顺利。", "观澜大桥 2021-07 started")]
    public void A_step_told_by_the_way_has_the_day_that_stands_with_it(string marked, string told) => Told(marked).ShouldContain(told);

    [Theory]
    [InlineData("停工半年多的[J:观澜大桥]引人注目。")]
    [InlineData("停工两年有余的[J:观澜大桥]引人注目。")]
    [InlineData("6月2日，[J:观澜大桥]通车后，出行方便了。")]
    public void How_long_something_lasted_and_what_only_dates_the_news_tell_no_step(string marked) => Told(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("[J:柳堤快速路]2021年3月开工，全线贯通后，车程将缩短。", "柳堤快速路 2021-03 started")]
    [InlineData("2021年3月区政府通报了[J:柳堤快速路]停工，竣工后，车程将缩短。", "柳堤快速路 2021-03 halted")]
    [InlineData("6月2日，停工两年的[J:观澜大桥]复工。", "观澜大桥 2022-06-02 underway")]
    public void What_only_follows_a_dated_step_has_not_its_day(string marked, string told) => Told(marked).ShouldBe([told]);

    [Theory]
    [InlineData("2021年3月停工的[J:观澜大桥]引人注目。", "2021年3月停工的观澜大桥")]
    [InlineData("2021年3月停工的[D:沧浦区][J:观澜大桥]引人注目。", "2021年3月停工的沧浦区观澜大桥")]
    public void A_step_that_modifies_a_project_is_quoted_up_to_its_name(string marked, string quote)
    {
        var article = MarkedText.Read(marked);
        new ProgressRule().Apply(article).Select(step => step.Span.In(article.Body)).ShouldBe([quote]);
    }

    [Theory]
    [InlineData("2021年7月，城管叫停[J:望汐大桥]上的占道经营。")]
    [InlineData("2021年7月，一艘货船在[J:望汐大桥]下搁浅。")]
    [InlineData("2021年7月，[J:望汐大桥]旁的路灯修好了。")]
    [InlineData("2021年7月，[J:望汐大桥]边的小店开张。")]
    [InlineData("2021年7月，[J:望汐大桥]上的年货节进入尾声，商户撤场。")]
    [InlineData("2021年7月，[J:望汐大桥]两侧开挖管沟。")]
    public void What_is_said_of_a_thing_beside_it_is_no_step_of_a_project(string marked) => Told(marked).ShouldBeEmpty();

    [Theory]
    [InlineData("2021年7月，区政府叫停了[J:望汐大桥]。", "halted")]
    [InlineData("2021年7月，[J:望汐大桥]因资金不足搁浅。", "halted")]
    [InlineData("2021年7月，[J:望汐大桥]被环保部门叫停。", "halted")]
    [InlineData("[J:望汐大桥]一波三折。2021年7月，该桥终于修好了。", "completed")]
    [InlineData("2021年7月，[J:望汐大桥]主塔施工进入尾声。", "underway")]
    public void What_is_said_of_the_project_itself_or_of_work_on_it_is_its_step(string marked, string status) => Told(marked).ShouldBe([$"望汐大桥 2021-07 {status}"]);

    [Fact]
    public void Two_steps_of_one_clause_have_their_own_days() =>
        Told("5月1日，2021年3月停工的[J:观澜大桥]恢复施工，2021年10月曾复工，又于12月停工。")
            .ShouldBe(["观澜大桥 2021-03 halted", "观澜大桥 2022-05-01 underway", "观澜大桥 2021-10 underway", "观澜大桥 2021-12 halted"], ignoreOrder: true);

    [Theory]
    [InlineData("[J:观澜大桥]的完工日期由8月推迟到明年6月。", "2023-06")]
    [InlineData("[J:观澜大桥]的完工日期重新定在明年6月。", "2023-06")]
    [InlineData("[J:观澜大桥]的竣工时间顺延至明年6月。", "2023-06")]
    [InlineData("[J:观澜大桥]的交付日期确定为明年6月。", "2023-06")]
    [InlineData("[J:观澜大桥]计划明年6月建成通车。", "2023-06")]
    [InlineData("照合同，[J:观澜大桥]明年6月建成通车。", "2023-06")]
    [InlineData("[J:观澜水厂]的供水时间由今年9月改成明年6月。", "2023-06")]
    [InlineData("[J:观澜大桥]要赶在明年国庆前修通。", "2023-10-01")]
    [InlineData("[J:观澜大桥]计划明年端午节前通车。", "2023-06-22")]
    public void By_when_it_is_to_be_done(string marked, string deadline) => Deadlines(marked).ShouldBe([deadline]);

    [Theory]
    [InlineData("[J:观澜大桥]原定五一前通车的计划泡汤了。")]
    [InlineData("[J:观澜大桥]起初说去年年底通车。")]
    [InlineData("[J:观澜大桥]明年3月开放的承诺无法实现。")]
    [InlineData("[J:观澜大桥]的施工单位捐了一批书。")]
    [InlineData("[J:观澜大桥]公布了施工许可。")]
    public void What_came_to_nothing_and_what_only_belongs_to_the_work_tells_no_step(string marked)
    {
        Deadlines(marked).ShouldBeEmpty();
        Told(marked).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("今年计划实施的[J:柳堤改造工程]年底前完工。")]
    [InlineData("今年要建的[J:柳堤大桥]年底前通车。")]
    [InlineData("今年拟建的[J:柳堤大桥]年内开工。")]
    [InlineData("[J:柳堤大桥]年底前通车。")]
    [InlineData("[J:柳堤大桥]力争月底前完工。")]
    [InlineData("[J:观澜水厂]今年底建成通水。")]
    [InlineData("[J:观澜水厂]今年年内通水。")]
    [InlineData("[J:观澜水厂]6月底通水。")]
    [InlineData("[J:观澜水厂]年底通水。")]
    [InlineData("[J:观澜水厂]计划最快年底通水。")]
    [InlineData("[J:观澜水厂]迟迟不通水。")]
    [InlineData("[J:观澜水厂]计划年底建成，力争12月通水。")]
    public void What_is_to_be_done_by_a_time_that_has_no_day_is_planned(string marked) => Statuses(marked).ShouldBe(["planned"]);

    [Theory]
    [InlineData("今年计划实施的[J:柳堤改造工程]已于6月8日完工。", "completed")]
    [InlineData("今年要建的[J:柳堤大桥]6月8日开工。", "started")]
    [InlineData("去年年底前，[J:柳堤大桥]通车。", "completed")]
    [InlineData("[J:柳堤大桥]2020年3月奠基，年底开工。", "started")]
    [InlineData("[J:柳堤大桥]已于年底通车。", "completed")]
    public void What_was_planned_and_has_come_is_told(string marked, string status) => Statuses(marked).ShouldBe([status]);

    [Theory]
    [InlineData("[J:柳堤大桥]年内通车，[J:观澜隧道]已于3月竣工。")]
    [InlineData("[J:柳堤大桥]预计12月通车，[J:观澜隧道]3月竣工。")]
    public void What_has_come_is_told_behind_a_plan_and_has_no_deadline(string marked)
    {
        Told(marked).ShouldBe(["观澜隧道 2022-03 completed"]);
        Deadlines(marked).ShouldNotContain("2022-03");
    }

    [Fact]
    public void What_is_to_come_behind_what_has_come_is_planned() => Told("[J:柳堤大桥]预计12月封顶，[J:观澜隧道]明年3月竣工。").ShouldBeEmpty();

    [Fact]
    public void What_was_to_come_and_did_not_has_no_deadline_in_the_next_year() => Deadlines("[J:观澜大桥]预计于3月完工，因故未能完工。").ShouldBeEmpty();

    [Theory]
    [InlineData("观澜热源厂：站址定在津南区，代建单位为津沽建设有限公司。")]
    [InlineData("观澜热源厂选定在津南区建设。")]
    [InlineData("区领导来到观澜热源厂的工地。")]
    [InlineData("与此同时，新建的观澜热源厂开始向城区供热。")]
    [InlineData("与此同时，观澜热源厂首次向城区供热。")]
    [InlineData("观澜热源厂昨天修好了。")]
    [InlineData("区政府通过了观澜热源厂建设方案。")]
    public void What_is_sited_worked_on_or_begins_to_serve_is_a_project(string sentence) => reader.Read(sentence).Names("Project").ShouldBe(["观澜热源厂"]);

    [Fact]
    public void A_works_that_begins_to_give_for_good_is_a_project() => reader.Read("与此同时，观澜水厂开始向城区供水。").Names("Project").ShouldBe(["观澜水厂"]);

    [Theory]
    [InlineData("观澜热源厂的职工参加了比赛。")]
    [InlineData("观澜热源厂门口的路灯修好了。")]
    [InlineData("5月1日，观澜热源厂正式供热。")]
    [InlineData("观澜热源厂5月1日正式供热。")]
    [InlineData("观澜小学5月4日正式开学。")]
    [InlineData("观澜大桥今起恢复通行。")]
    [InlineData("观澜大桥禁止货车通行。")]
    [InlineData("观澜市场节后正式营业。")]
    [InlineData("观澜水厂已经供水三十年。")]
    [InlineData("大桥由观澜水务建设，进展顺利。")]
    public void What_only_stands_there_or_builds_is_none(string sentence) => reader.Read(sentence).Names("Project").ShouldNotContain(name => name.StartsWith("观澜", StringComparison.Ordinal));

    [Fact]
    public void What_still_goes_on_by_a_correction_holds_on_its_day()
    {
        var told = Told("本报上月刊发的消息有误：[J:观澜养老院]去年11月3日通过预验，目前还在安装调试，特此更正。").ShouldHaveSingleItem();

        told.ShouldEndWith(" underway");
        told.ShouldNotContain("2021-11");
    }

    [Fact]
    public void The_day_of_a_work_s_beginning_is_not_that_of_its_end() =>
        Told("[J:观澜大桥]2021年7月开工，由青石集团承建，历时两年，如期交付使用。").ShouldNotContain("观澜大桥 2021-07 completed");

    [Fact]
    public void An_old_thing_that_is_to_grow_was_not_built_now() => Statuses("[J:观澜水厂]建成于2004年，如今要扩建。").ShouldNotContain("completed");

    [Fact]
    public void A_part_of_a_sentence_speaks_of_its_own_project() =>
        Deadlines("[J:观澜水厂]由甲公司建设，计划今年6月开工，2024年年底投入运行；[J:观澜大桥]由乙公司建设，2025年9月通车。").ShouldBe(["2024", "2025-09"], ignoreOrder: true);

    [Fact]
    public void What_a_correction_says_was_printed_is_no_step() =>
        Told("本报上月刊发的消息称[J:观澜养老院]去年11月3日投用，特此更正。").ShouldBeEmpty();

    [Fact]
    public void What_a_correction_speaks_of_on_is_the_project_of_the_wrong_headline()
    {
        var read = reader.Read("本报4月20日刊发的《观澜物流中心投产》一文称，该中心12月10日正式投产。经区供销社核实，当日仅为设备调试，该中心尚未投产。特此更正。");

        read.Names("Project").ShouldBe(["观澜物流中心"]);
        read.Claims.Claims.Where(claim => claim.Type == "PROGRESS").ShouldHaveSingleItem().Attributes["status"].ShouldBe("planned");
        read.Edges("CORRECTED_IN").ShouldContain(edge => edge.StartsWith("观澜物流中心"));
    }

    private static IReadOnlyList<string> Told(string marked) =>
        [.. MarkedText.Relations(new ProgressRule(), marked).Where(told => !told.Contains(" planned ", StringComparison.Ordinal)).Select(told => string.Join(' ', told.Split(' ')[..3]))];

    private static IReadOnlyList<string> Statuses(string marked)
    {
        var article = MarkedText.Read(marked);
        return [.. new ProgressRule().Apply(article).Select(step => step.Attributes["status"] ?? "").Distinct()];
    }

    private static IReadOnlyList<string> Deadlines(string marked) =>
        [.. MarkedText.Relations(new ProgressRule(), marked).Select(told => told.Split(' ')).Where(told => told is [_, _, "planned", _, _]).Select(told => told[1])];
}
