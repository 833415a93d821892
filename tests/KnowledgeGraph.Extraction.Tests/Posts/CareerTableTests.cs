namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class CareerTableTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("张松溪，1970年5月生，1998.07—2003.05 张贵庄街道办事处主任；2003.05—2016.08 区教育局局长（其间：2005.09—2007.07在市委党校学习）；2016.08— 区政协主席。")]
    [InlineData("张松溪，1970年5月生，1998年7月—2003年5月，张贵庄街道办事处主任；2003年5月—2016年8月，区教育局局长；2016年8月至今，区政协主席。")]
    [InlineData("张松溪简历\n1998.07—2003.05　张贵庄街道办事处主任\n2003.05—2016.08　区教育局局长\n2016.08—今　区政协主席")]
    public void Times_before_posts_tell_when_they_were_held(string body)
    {
        var read = reader.Read(body);

        read.Posts.ShouldBe(["张松溪 办事处主任 of 张贵庄街道 former", "张松溪 局长 of 东丽区教育局 former", "张松溪 区政协主席 of 东丽区 began"], ignoreOrder: true);
        read.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => (claim.Attributes["startDate"], claim.Attributes["endDate"])).ShouldBe([("1998-07", "2003-05"), ("2003-05", "2016-08"), ("2016-08", null)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("2016—2020年区长工程评选启动。")]
    [InlineData("5月8日，张松溪说，2016—2020年，镇长们换了三任。")]
    public void Times_before_what_is_no_post_give_none(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("张松溪，1970年5月生，生前系区商会会长。", "张松溪 会长 of 东丽区商会 former")]
    [InlineData("张松溪，1970年5月生，系军粮城村党支部书记。", "张松溪 党支部书记 of 军粮城村 held")]
    [InlineData("张松溪，1970年5月生，2020年1月起兼任区教育局局长。", "张松溪 局长 of 东丽区教育局 began")]
    public void What_somebody_is_stands_behind_the_data_of_a_life(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);
}
