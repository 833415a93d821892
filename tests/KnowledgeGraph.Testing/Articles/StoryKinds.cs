
namespace KnowledgeGraph.Testing.Articles;

/// <summary>What stories tell often.</summary>
public static class StoryKinds
{
    public static Named Person(this Story story, string name, bool official = false)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Names("Person", name, ("official", official ? "true" : null));
    }

    /// <summary>A division with its code, or one that no list has.</summary>
    public static Named District(this Story story, string name, string? code = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Names("District", name, ("adcode", code));
    }

    /// <summary>A person with a post of a body, which makes an official.</summary>
    public static Named Official(this Story story, string name, string title, Named? body, string state = "held", string? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        var person = story.Person(name, official: true);
        story.Holds(person, title, body, state, asOf);
        return person;
    }

    public static Story Holds(this Story story, Named person, string title, Named? body, string state = "held", string? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        var post = story.Names("Position", title, ("title", title));
        if (body is not null) story.States("POST_OF", post, body);
        return story.States("HOLDS", person, post, 0.9, ("state", state), ("asOf", asOf));
    }

    public static Named Reporter(this Story story, string name, string role = "reporter")
    {
        ArgumentNullException.ThrowIfNull(story);
        var person = story.Person(name);
        story.States("WROTE", person, null, 0.9, ("role", role));
        return person;
    }

    public static Named Event(this Story story, string name, string? date, string kind = "Meeting", params IReadOnlyList<Named> participants)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(participants);
        var happening = story.Names("Event", name, ("kind", kind), ("date", date));
        foreach (var participant in participants) story.States("PARTICIPATED_IN", participant, happening, 0.9, ("role", "attendee"));
        return happening;
    }
}
