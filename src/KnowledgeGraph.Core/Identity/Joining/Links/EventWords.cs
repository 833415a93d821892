using KnowledgeGraph.Core.Identity.Faces;

namespace KnowledgeGraph.Core.Identity.Joining.Links;

/// <summary>What names, participants and places of two events say, for the rules that compare them.</summary>
internal static class EventWords
{
    /// <summary>Names of so many characters say what the event is about; shorter ones (调研, 座谈会) only what kind it is.</summary>
    private const int TellingName = 5;

    /// <summary>Digits of a county's code; what has more is a smaller place.</summary>
    private const int County = 6;

    /// <summary>Characters that say of a meeting what kind it is: 座谈会, 推进会, 部署会.</summary>
    private const int KindOfMeeting = 3;

    public static bool IsTelling(string name) => name.Length >= TellingName;

    /// <summary>What a telling name says beside the kind of meeting: many meetings of one day are 座谈会.</summary>
    public static string TopicOf(string name) => IsTelling(name) && name[^1] == '会' ? name[..^KindOfMeeting] : name;

    /// <summary>Whether a participant or place tells events of a day apart; a whole county does not.</summary>
    /// <param name="name">A division's code, or the name of a person, an organisation or a place.</param>
    public static bool IsSmall(string name) => name.Length > County || !name.All(char.IsAsciiDigit);

    /// <summary>Both say where they were, and no place is the same.</summary>
    public static bool InTwoPlaces(Candidate one, Candidate other) =>
        one.Face.Value(Facet.At) is not null && other.Face.Value(Facet.At) is not null && !one.Shared(Facet.At, other).Any();
}
