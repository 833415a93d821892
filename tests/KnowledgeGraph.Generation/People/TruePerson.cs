namespace KnowledgeGraph.Generation.People;

/// <summary>A person of the invented district, whatever the papers call them.</summary>
/// <param name="Id">Tells namesakes apart.</param>
/// <param name="Name">As printed.</param>
internal sealed record TruePerson(string Id, string Name);

/// <summary>What can have posts, or build, or convene: a division, an organ, a firm, a school.</summary>
/// <param name="Id">Stays when the name changes.</param>
/// <param name="Type">The ontology's type.</param>
/// <param name="Kind">What it is in the district.</param>
/// <param name="Names">How the papers call it, the full name first; a division has one.</param>
/// <param name="Code">The division's code.</param>
internal sealed record TrueBody(string Id, string Type, BodyKind Kind, IReadOnlyList<string> Names, string? Code = null)
{
    /// <summary>How the papers call it from <see cref="RenamedOn"/> on.</summary>
    public IReadOnlyList<string> LaterNames { get; init; } = Names;

    public DateOnly? RenamedOn { get; init; }

    public IReadOnlyList<string> NamesOn(DateOnly day) => RenamedOn <= day ? LaterNames : Names;
}

/// <summary>What a body is in the district.</summary>
internal enum BodyKind
{
    District,
    Organ,
    Street,
    Village,
    Firm,
    School,
    Paper,
}

/// <summary>A post of a body.</summary>
/// <param name="Title">As printed before the holder's name.</param>
/// <param name="Body">Whose post it is.</param>
/// <param name="Official">Whether it makes its holder an official.</param>
internal sealed record TruePost(string Title, TrueBody Body, bool Official)
{
    public string Id => $"{Title}@{Body.Id}";
}

/// <summary>A seat on a post: who has it and until when.</summary>
internal sealed class Seat(TruePost post, TruePerson holder, DateOnly until)
{
    public TruePost Post => post;

    public TruePerson Holder { get; private set; } = holder;

    public DateOnly Until { get; private set; } = until;

    public void Take(TruePerson next, DateOnly until) => (Holder, Until) = (next, until);
}

/// <summary>Something that is built.</summary>
internal sealed class TrueProject(string id, string name, TrueBody builder, TrueBody place, DateOnly start, DateOnly deadline)
{
    public string Id => id;

    public string Name => name;

    public TrueBody Builder => builder;

    public TrueBody Place => place;

    /// <summary>The day on which it starts.</summary>
    public DateOnly Start => start;

    /// <summary>The day by which it is promised.</summary>
    public DateOnly Deadline => deadline;

    public bool Completed { get; set; }
}
