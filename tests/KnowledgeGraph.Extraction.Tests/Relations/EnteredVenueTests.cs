namespace KnowledgeGraph.Extraction.Tests.Relations;

/// <summary>Where those go who then do something there, told in one clause.</summary>
public sealed class EnteredVenueTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月10日，区司法局走进柳堤社区开展普法宣传活动。", "普法宣传活动 → 柳堤社区")]
    [InlineData("5月10日，区司法局深入新立街道举办普法讲座。", "普法讲座 → 新立街道")]
    public void What_is_done_where_they_go_is_held_there(string text, string edge) => reader.Read(text).Edges("HELD_IN").ShouldContain(edge);

    [Fact]
    public void Whose_activity_it_is_is_no_place_of_it() => reader.Read("5月10日，区司法局为柳堤社区开展普法宣传活动。").Edges("HELD_IN").ShouldBeEmpty();
}
