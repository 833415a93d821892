namespace KnowledgeGraph.Extraction.Tests.Posts;

/// <summary>Working committees of the party, of a trade (教育工委) and of a zone (经开区工委).</summary>
public sealed class PartyDepartmentTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区委教工委书记江枫、区教委主任何苗参加。", "江枫 书记 of 东丽区委教工委 held", "何苗 主任 of 东丽区教委 held")]
    [InlineData("区委社会工委书记江枫参加。", "江枫 书记 of 东丽区委社会工委 held")]
    [InlineData("市委常委、教育工委书记江枫参加。", "江枫 书记 of 天津市委教育工委 held")]
    [InlineData("区直机关工委书记江枫参加。", "江枫 书记 of 东丽区直机关工委 held")]
    public void A_working_committee_of_a_trade_is_a_body(string text, params string[] posts) => posts.ShouldBeSubsetOf(reader.Read(text).Posts);

    [Theory]
    [InlineData("新立街道工委书记江枫参加。", "江枫 工委书记 of 新立街道 held")]
    [InlineData("区关工委主任江枫参加。", "江枫 区关工委主任 of 东丽区 held")]
    [InlineData("浦东新区区委书记江枫参加。", "江枫 区委书记 of 浦东新区 held")]
    [InlineData("云溪商务区工委委员、管委会副主任江枫参加。", "江枫 工委委员 of 云溪商务区 held")]
    [InlineData("经开区工委书记江枫、管委会主任何苗带队检查。", "江枫 工委书记 of ? held", "何苗 管委会主任 of ? held")]
    public void One_of_a_township_or_a_zone_stays_in_the_title(string text, params string[] posts) => posts.ShouldBeSubsetOf(reader.Read(text).Posts);
}
