namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class WordsLikeNamesTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("社区开展了“我们的节日·端午”活动。")]
    [InlineData("“书香柳堤·阅读有你”读书会举行。")]
    public void A_dot_between_words_makes_no_person(string sentence) => reader.Read(sentence).Names("Person").ShouldBeEmpty();

    [Fact]
    public void A_dot_between_sounds_does() =>
        reader.Read("约翰·布朗介绍了情况，古丽娜尔·买买提参加。").Names("Person").ShouldBe(["约翰·布朗", "古丽娜尔·买买提"], ignoreOrder: true);

    [Theory]
    [InlineData("“春风公益爱满端午”广场公益活动在柳堤广场举行。", "柳堤广场")]
    [InlineData("演出在锦绣现代花都广场举行。", "锦绣现代花都广场")]
    public void A_square_behind_a_motto_is_what_is_held_and_none_is_cut(string sentence, string place) => reader.Read(sentence).Names("Place").ShouldBe([place]);

    [Theory]
    [InlineData("为了丰富社区老年人的文化生活，街道深化社区治理。")]
    [InlineData("大家联动社区单位，打造社区食堂，建设完整社区、未来社区。")]
    public void What_is_done_with_communities_is_none(string sentence) => reader.Read(sentence).Names("District").ShouldBeEmpty();

    [Fact]
    public void A_property_firm_is_an_organisation_by_its_brand() =>
        reader.Read("汐湾社区与中海物业联合举办了活动，小区物业、社区物业也来了。").Names("Organization").ShouldBe(["中海物业"]);

    [Fact]
    public void A_firm_of_a_kind_is_no_firm_s_name() => reader.Read("海畅集团拥有三家上市公司和200余家全资及控股子公司。").Names("Organization").ShouldBe(["海畅集团"]);

    [Theory]
    [InlineData("5月9日，望汐人民广播电台开放。", "望汐人民广播电台")]
    [InlineData("5月9日，军粮城街道城管第一执法分队开展检查。", "军粮城街道城管第一执法分队")]
    [InlineData("5月9日，东丽区群艺馆举办演出。", "东丽区群艺馆")]
    public void A_station_or_squad_is_an_organisation(string body, string name) => reader.Read(body).Names("Organization").ShouldBe([name]);
}
