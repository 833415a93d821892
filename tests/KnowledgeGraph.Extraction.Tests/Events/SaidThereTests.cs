using KnowledgeGraph.Extraction.Relations.Venues;
using KnowledgeGraph.Extraction.Tests.Marked;

namespace KnowledgeGraph.Extraction.Tests.Events;

public sealed class SaidThereTests
{
    [Theory]
    [InlineData("6月15日，{区长|[P:陆川]}到[D:柳堤街道]调研时强调，要落实责任。", "Visit 到柳堤街道调研 2022-06-15")]
    [InlineData("6月15日，{区长|[P:陆川]}带队到[D:柳堤街道]检查时要求，要落实责任。", "Inspection 到柳堤街道检查 2022-06-15")]
    [InlineData("6月15日，{区长|[P:陆川]}在调研乡村振兴工作时指出，要落实责任。", "Visit 调研乡村振兴工作 2022-06-15")]
    [InlineData("6月15日，{区长|[P:陆川]}在主持召开防汛调度会时强调，要落实责任。", "Meeting 防汛调度会 2022-06-15")]
    public void What_is_said_at_a_visit_tells_of_it(string marked, string told) => MarkedText.Events(marked).ShouldBe([told]);

    [Theory]
    [InlineData("6月15日，总书记在[D:柳堤街道]调研时强调，要落实责任。")]
    [InlineData("6月15日，{区长|[P:陆川]}到[D:柳堤街道]调研时说明书还没有印好。")]
    public void What_is_cited_and_what_is_no_speech_tell_of_none(string marked) => MarkedText.Events(marked).ShouldBeEmpty();

    [Fact]
    public void The_visit_is_held_where_it_goes() =>
        MarkedText.Relations(new VenueRule(), "6月15日，{区长|[P:陆川]}到[D:柳堤街道]、[D:望汐镇]调研时强调，要落实责任。").ShouldBe(["Visit 柳堤街道", "Visit 望汐镇"], ignoreOrder: true);
}
