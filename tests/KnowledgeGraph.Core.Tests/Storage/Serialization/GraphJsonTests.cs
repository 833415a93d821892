using System.Text.Json;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tests.Storage.Serialization;

public sealed class GraphJsonTests
{
    private static readonly DayRange Seen = new(new DateOnly(2021, 3, 4), new DateOnly(2022, 1, 31));

    private static readonly Entity Person = new()
    {
        Id = "m1",
        Type = "Person",
        Name = "何\"静\n𠮷",
        Aliases = ["何 静"],
        Attributes = AttributeSet.Of(("official", "true")),
        Seen = Seen,
        Articles = 3,
    };

    private static readonly Fact Holds = new()
    {
        Id = "f1",
        Type = "HOLDS",
        Subject = "m1",
        Object = "m2",
        Attributes = AttributeSet.Empty,
        Seen = null,
        Articles = 1,
        Confidence = 0.873,
        Best = new BestClaim("c1", "a1", new TextSpan(3, 9), "局长何静说", 0.873, null),
    };

    [Fact]
    public void A_diff_comes_back_whole()
    {
        var diff = new GraphDiff(
            [new(null, Person), new(Person, Person with { Id = "m0", Seen = null }), new(Person, null, "m7")],
            [new(null, Holds), new(Holds, Holds with { Seen = Seen, Attributes = AttributeSet.Of(("state", "held"), ("endDate", "2020-05")) })]);

        var read = GraphJson.Read<GraphDiff>(GraphJson.Write(diff));

        read.Entities.ShouldBe(diff.Entities);
        read.Facts.ShouldBe(diff.Facts);
    }

    [Fact]
    public void Attributes_are_an_object_in_order_of_names() =>
        GraphJson.Write(AttributeSet.Of(("state", "held"), ("endDate", "2020-05"))).ShouldBe("""{"endDate":"2020-05","state":"held"}""");

    [Fact]
    public void Spans_are_pairs() => GraphJson.Write<IReadOnlyList<TextSpan>>([new(0, 3), new(17, 20)]).ShouldBe("[[0,3],[17,20]]");

    [Fact]
    public void Chinese_stays_readable() => GraphJson.Write<IReadOnlyList<string>>(["柳溪县", "“三心”"]).ShouldBe("""["柳溪县","“三心”"]""");

    [Fact]
    public void A_face_and_its_tallies_come_back_whole()
    {
        var face = new GroupFace("Person", "何静", ["何静"], ["home:110106"], ["g1", "g2"]);

        GraphJson.Read<GroupFace>(GraphJson.Write(face)).Id.ShouldBe(face.Id);
        GraphJson.Read<IReadOnlyList<Tally>>("""[{"value":"何静","count":12}]""").ShouldBe([new Tally("何静", 12)]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    public void What_is_no_attribute_set_is_refused(string json) => Should.Throw<JsonException>(() => GraphJson.Read<AttributeSet>(json));
}
