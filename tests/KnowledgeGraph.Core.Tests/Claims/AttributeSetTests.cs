using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Core.Tests.Claims;

public sealed class AttributeSetTests
{
    [Fact]
    public void Values_stand_in_the_order_of_their_names() =>
        AttributeSet.Of(("state", "held"), ("asOf", "2026"), ("role", "chair")).Select(pair => pair.Key).ShouldBe(["asOf", "role", "state"]);

    [Fact]
    public void Of_one_name_the_last_value_counts() =>
        AttributeSet.Of(("state", "held"), ("role", "chair"), ("state", "former"))["state"].ShouldBe("former");

    [Fact]
    public void What_has_no_value_is_left_out() =>
        AttributeSet.Of(("state", null), ("role", ""), ("kind", "Meeting")).ToString().ShouldBe("kind=Meeting");

    [Fact]
    public void Names_are_ordered_by_code_point() =>
        AttributeSet.Of(("\U00020000", "2"), ("\uff5e", "1")).Select(pair => pair.Value).ShouldBe(["1", "2"]);
}
