using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.Events;

namespace KnowledgeGraph.Core.Tests.Questions.Events;

public sealed class EventNamesTests
{
    [Theory]
    [InlineData("汐水区第七届人大常委会第四十四次会议", "区人大常委会会议")]
    [InlineData("区八届人大常委会第二次会议", "区人大常委会会议")]
    [InlineData("第三期“道口夜谈”", "道口夜谈")]
    [InlineData("第十届汐水区运动会", "运动会")]
    public void An_event_bears_its_name_whichever_of_its_series_and_term_it_is(string name, string asked) => EventNames.Bears(Named(name), asked).ShouldBeTrue();

    [Theory]
    [InlineData("区政协第二次会议", "区人大常委会会议")]
    [InlineData("防汛调度会", "第三届运动会")]
    public void Another_event_does_not(string name, string asked) => EventNames.Bears(Named(name), asked).ShouldBeFalse();

    private static Entity Named(string name) => new() { Id = "e1", Type = "Event", Name = name, Aliases = [], Attributes = AttributeSet.Empty, Seen = null, Articles = 1 };
}
