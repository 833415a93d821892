using KnowledgeGraph.Extraction.Relations.Organizers;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Relations;

public sealed class OrganizerRuleTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("6月15日，[O:沧浦区教委=区教委]召开推进会。", "沧浦区教委 Meeting")]
    [InlineData("6月15日，春风市集在[L:老码头]开张。市集由[O:居委会]和[O:新苗小学]联合主办。", "居委会 Activity", "新苗小学 Activity")]
    [InlineData("6月15日，由[O:文旅局]主办、[O:文化馆]承办的灯会在[L:老码头]举行。", "文化馆 Activity", "文旅局 Activity")]
    [InlineData("6月15日，灯会在[L:老码头]举行。灯会由[O:文旅局]负责统筹，[O:团委]、[O:妇联]等16个部门联合主办。", "团委 Activity", "妇联 Activity")]
    [InlineData("6月15日，[O:区教委]联合[D:柳堤街道]举办读书会。", "区教委 Activity", "柳堤街道 Activity")]
    [InlineData("6月15日，由[D:泽南省][D:沧浦区][O:柳堤镇政府]主办的推介会举行。", "柳堤镇政府 Meeting")]
    [InlineData("6月15日，由[O:文旅局]主办，[O:文化馆]承办的灯会在[L:老码头]举行。", "文化馆 Activity", "文旅局 Activity")]
    [InlineData("6月15日，[O:文旅局]主办的灯会在[L:老码头]举行。", "文旅局 Activity")]
    [InlineData("6月15日，{区长|[P:陆川]}主持召开[O:沧浦区政府=区政府]常务会议。", "沧浦区政府 Meeting")]
    public void Reads_who_held_it(string marked, params string[] told) => MarkedText.Relations(new OrganizerRule(), marked).ShouldBe(told.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("6月15日，{区长|[P:陆川]}召集座谈会。")]
    [InlineData("6月15日，[D:望江街道]举行挂牌仪式。")]
    [InlineData("6月15日，灯会在[O:文旅局]举行，主办的单位没有露面。")]
    [InlineData("由[O:城建公司]建设的[J:观澜大桥]6月15日开工。")]
    public void People_what_is_founded_and_who_builds_organise_nothing(string marked) => MarkedText.Relations(new OrganizerRule(), marked).ShouldBeEmpty();

    [Fact]
    public void Bodies_go_on_behind_those_after_由_clause_by_clause() =>
        reader.Read("5月9日，军粮城街道举行邻里文化节。本次活动由东丽区文化局主办，东丽区图书馆承办，东丽区文化馆，海畅科技有限公司协办。").Edges("ORGANIZED").Select(edge => edge.Split(' ')[0])
            .ShouldBe(["军粮城街道", "东丽区文化局", "东丽区图书馆", "东丽区文化馆", "海畅科技有限公司"], ignoreOrder: true);

    [Fact]
    public void The_bodies_to_which_an_activity_goes_organise_nothing() =>
        MarkedText.Relations(new OrganizerRule(), "6月15日，[O:沧浦区政协=区政协]组织委员先后到科创园、[O:汐湾小学]和[O:沧浦医院]开展集中视察活动。").ShouldNotContain(told => told.StartsWith("汐湾小学") || told.StartsWith("沧浦医院"));
}
