using KnowledgeGraph.Extraction.Relations.Venues;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class VenueRuleTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("6月15日，[D:沧浦区]在[L:望江楼]召开推进会。", "Meeting 望江楼")]
    [InlineData("6月15日，防汛推进会在[L:望江楼]举行。", "Meeting 望江楼")]
    [InlineData("6月15日，{县长|[P:何田]}率团来[D:沧浦区=我区]考察。", "Visit 沧浦区")]
    [InlineData("6月15日，{区长|[P:陆川]}到[D:柳堤街道][D:汐湾社区]调研。", "Visit 汐湾社区")]
    [InlineData("6月15日，防汛推进会在市级主会场[L:望江楼]举行。", "Meeting 望江楼")]
    [InlineData("[J:科普馆]6月10日在[D:白渚街道]开工。", "Milestone 白渚街道")]
    [InlineData("6月15日，全区项目推进会在[D:白渚街道][J:望汐大桥]建设现场举行。", "Meeting 望汐大桥")]
    public void Reads_where_the_telling_clause_says_so(string marked, string told) => MarkedText.Relations(new VenueRule(), marked).ShouldBe([told]);

    [Fact]
    public void The_site_of_a_project_is_no_place_of_a_visit_there() =>
        MarkedText.Relations(new VenueRule(), "6月15日，{区长|[P:陆川]}在[D:白渚街道][J:望汐大桥]建设现场调研。").ShouldBe(["Visit 白渚街道"]);

    [Fact]
    public void Every_stop_of_a_journey_is_one() =>
        MarkedText.Relations(new VenueRule(), "6月15日，{区长|[P:陆川]}到[D:柳堤街道]调研。[P:陆川]先后走进[L:老码头]、[O:新苗小学]和[L:听江亭]。在[D:汐湾社区]，他与居民交谈。")
            .ShouldBe(["Visit 听江亭", "Visit 新苗小学", "Visit 老码头", "Visit 汐湾社区", "Visit 柳堤街道"], ignoreOrder: true);

    [Fact]
    public void A_delegation_is_on_its_way_whatever_meeting_was_told_between() =>
        MarkedText.Relations(new VenueRule(), "6月15日，{县长|[P:何田]}率考察团来[D:沧浦区=我区]考察，{区长|[P:陆川]}会见考察团一行。\n考察团实地考察了[L:科创园]和[O:新苗小学]。")
            .ShouldBe(["Visit 新苗小学", "Visit 沧浦区", "Visit 科创园"], ignoreOrder: true);

    [Fact]
    public void Where_those_come_from_who_are_seen_is_no_stop() =>
        MarkedText.Relations(new VenueRule(), "6月15日，{区长|[P:陆川]}率团赴[D:岭北县]考察。代表团看望了[D:沧浦区=我区]派驻[D:岭北县]的干部。").ShouldBe(["Visit 岭北县"]);

    [Fact]
    public void Stops_are_listed_across_names_that_nobody_knows_and_words_for_their_sites() =>
        MarkedText.Relations(new VenueRule(), "6月15日，{区长|[P:陆川]}到[D:柳堤街道]调研。[P:陆川]先后来到城市客厅、[O:新苗小学]新校区工地以及[L:听江亭]，并了解[O:水务局]的工作。")
            .ShouldBe(["Visit 听江亭", "Visit 柳堤街道"], ignoreOrder: true);

    [Theory]
    [InlineData("6月15日，{区长|[P:陆川]}走进[O:新苗小学]，{副区长|[P:何田]}到[D:柳堤街道]调研。", "Visit 柳堤街道")]
    [InlineData("6月15日，{区长|[P:陆川]}走进[O:新苗小学]，随后到[D:柳堤街道]调研。", "Visit 柳堤街道")]
    [InlineData("6月15日，{区长|[P:陆川]}走进[O:新苗小学]，实地调研。", "Visit 新苗小学")]
    public void What_somebody_else_or_another_stop_parts_is_no_stop_of_the_journey_told_behind(string marked, string told) => MarkedText.Relations(new VenueRule(), marked).ShouldBe([told]);

    [Theory]
    [InlineData("6月15日，{区长|[P:陆川]}赴[D:岭北县]、[D:岭南县]学习考察。", "Visit 岭北县", "Visit 岭南县")]
    [InlineData("6月15日，{区长|[P:陆川]}赴[D:泽北省][D:岭北县]、[D:泽南省][D:岭南县]考察。", "Visit 岭北县", "Visit 岭南县")]
    [InlineData("6月15日，{区长|[P:陆川]}直奔[D:柳堤镇]、[D:白渚镇]暗访。", "Visit 柳堤镇", "Visit 白渚镇")]
    [InlineData("6月15日，{区长|[P:陆川]}到[D:柳堤镇]、[D:白渚镇]干部家中走访。", "Visit 柳堤镇")]
    public void A_list_of_places_before_what_is_done_there_holds_a_stop_each(string marked, params string[] stops) =>
        MarkedText.Relations(new VenueRule(), marked).Select(stop => stop.Replace("Inspection", "Visit")).ShouldBe(stops, ignoreOrder: true);

    [Fact]
    public void Help_and_guidance_are_no_place() =>
        MarkedText.Relations(new VenueRule(), "6月15日，[O:读书社]在[D:柳堤街道]的支持下举办读书会。").ShouldBeEmpty();

    [Fact]
    public void Stops_of_a_list_may_say_on_which_side_and_end_in_等() =>
        reader.Read("5月9日，区长宋远桥调研防汛工作。宋远桥先后到望汐大桥北侧、柳堤泵站西侧、雾岭水库等地实地察看。").Edges("HELD_IN")
            .ShouldBe(["调研防汛工作 → 望汐大桥", "调研防汛工作 → 柳堤泵站", "调研防汛工作 → 雾岭水库"], ignoreOrder: true);

    [Theory]
    [InlineData("6月15日，[O:沧浦消防救援站]走进[D:汐湾社区]开展消防演练。", "Activity 汐湾社区")]
    [InlineData("6月15日，[O:沧浦区政协=区政协]组织委员到[O:汐湾小学]、[L:望江楼]开展集中视察活动。", "Activity 汐湾小学", "Activity 望江楼")]
    public void An_activity_is_held_where_those_go_who_hold_it(string marked, params string[] told) => MarkedText.Relations(new VenueRule(), marked).ShouldBe(told, ignoreOrder: true);

    [Fact]
    public void How_far_an_object_reaches_is_no_place() =>
        MarkedText.Relations(new VenueRule(), "6月15日，{区长|[P:陆川]}督导[D:沧浦区=全区]防汛工作。").ShouldBeEmpty();
}
