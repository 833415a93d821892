using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.Telling;

/// <summary>Turns of phrase that name bodies, holders of posts and happenings, and state what they say.</summary>
internal static class Phrases
{
    /// <summary>A division or an organisation by one of its names.</summary>
    public static Thing Body(this Draft draft, TrueBody body, DateOnly day, int form = 0)
    {
        var names = body.NamesOn(day);
        var name = names[Math.Min(form, names.Count - 1)];
        return body.Code is { } code
            ? draft.Name(body.Id, body.Type, name, ("adcode", code), ("level", Level(body.Kind)))
            : draft.Name(body.Id, body.Type, name);
    }

    /// <summary>区长王珩: post and holder. A post of a lesser body is named with it.</summary>
    public static Thing Holder(this Draft draft, TruePost post, TruePerson person, Thing home, DateOnly day, int form = 0, string state = "held")
    {
        var body = post.Body.Kind == BodyKind.District ? home : draft.Body(post.Body, day, form);
        return draft.Post(post, person, body, state);
    }

    /// <summary>董事长王珩, where the sentence names the body elsewhere.</summary>
    public static Thing Post(this Draft draft, TruePost post, TruePerson person, Thing body, string state = "held")
    {
        var title = draft.Name(post.Id, "Position", post.Title, ("title", post.Title));
        draft.States("POST_OF", title, body);
        var holder = draft.Person(person, post.Official);
        draft.States("HOLDS", holder, title, ("state", state), ("asOf", draft.Day));
        return holder;
    }

    /// <summary>A person by the name alone.</summary>
    public static Thing Person(this Draft draft, TruePerson person, bool official = false) =>
        draft.Name(person.Id, "Person", person.Name, ("official", official ? "true" : null));

    public static Thing Event(this Draft draft, string id, string name, string kind) =>
        draft.Name(id, "Event", name, ("kind", kind), ("date", draft.Day));

    /// <summary>本报讯（记者 王珩）</summary>
    public static void Byline(this Draft draft, TruePerson reporter, TruePerson? correspondent)
    {
        draft.Text("本报讯（记者 ");
        draft.States("WROTE", draft.Person(reporter), null, ("role", "reporter"));
        if (correspondent is not null && correspondent.Name != reporter.Name)
        {
            draft.Text(" 通讯员 ");
            draft.States("WROTE", draft.Person(correspondent), null, ("role", "correspondent"));
        }
        draft.Text("）");
    }

    private static string Level(BodyKind kind) => kind switch
    {
        BodyKind.District => "county",
        BodyKind.Street => "township",
        _ => "community",
    };
}
