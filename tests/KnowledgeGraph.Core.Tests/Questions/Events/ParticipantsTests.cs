using KnowledgeGraph.Core.Questions.Events;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Questions.Events;

public sealed class ParticipantsTests
{
    [Theory]
    [InlineData("signatory", "顾行舟", "林川")]
    [InlineData("speaker", "顾行舟")]
    [InlineData("attendee", "何静")]
    public async Task Who_signs_and_speaks_is_asked_for_as_either(string role, params string[] people)
    {
        var story = new Story(day: "2023-03-04", home: "溪宁区");
        var signing = story.Names("Event", "甲校与乙校签约", ("kind", "Signing"), ("date", "2023-03-04"));
        var (one, other, third) = (story.Names("Person", "顾行舟"), story.Names("Person", "林川"), story.Names("Person", "何静"));
        story.States("PARTICIPATED_IN", one, signing, attributes: ("role", "signatory")).States("PARTICIPATED_IN", one, signing, attributes: ("role", "speaker"));
        story.States("PARTICIPATED_IN", other, signing, attributes: ("role", "signatory")).States("PARTICIPATED_IN", third, signing, attributes: ("role", "attendee"));
        await using var library = await Library.OfAsync([story.Told()]);
        await using var reader = await library.ReadAsync();

        var found = await new Participants(reader).OfAsync("甲校与乙校签约", new DateOnly(2023, 3, 4), role, null, CancellationToken.None);

        found.Select(one => one.Participates.Name).ShouldBe(people, ignoreOrder: true);
        found.ShouldAllBe(one => one.Role == role);
    }
}
