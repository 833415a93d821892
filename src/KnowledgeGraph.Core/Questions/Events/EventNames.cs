using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity.Names;

namespace KnowledgeGraph.Core.Questions.Events;

/// <summary>How well the words of a question fit an event.</summary>
internal static partial class EventNames
{
    /// <summary>Whether the event bears the words as a name, whichever number of the series it is: 区八届人大常委会第二次会议 is a 区人大常委会会议.</summary>
    public static bool Bears(Entity @event, string words)
    {
        var asked = CanonicalName.Of(words);
        return Forms(@event).Any(form => form.Contains(asked, StringComparison.Ordinal) || Ordinal().Replace(form, "").Contains(Ordinal().Replace(asked, ""), StringComparison.Ordinal));
    }

    /// <summary>Whether the words are the event's whole name.</summary>
    public static bool Is(Entity @event, string words) => Forms(@event).Contains(CanonicalName.Of(words));

    /// <summary>The share of the words' pairs of characters that the event's names or further texts have, from 0 to 1.</summary>
    public static double Likeness(Entity @event, IEnumerable<string> further, string words)
    {
        var asked = Pairs(CanonicalName.Of(words)).ToHashSet();
        if (asked.Count == 0) return Bears(@event, words) ? 1 : 0;
        var known = Forms(@event).Concat(further.Select(CanonicalName.Of)).SelectMany(Pairs).ToHashSet();
        return (double)asked.Count(known.Contains) / asked.Count;
    }

    private static IEnumerable<string> Forms(Entity @event) => @event.Aliases.Prepend(@event.Name).Select(CanonicalName.Of);

    private static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2));

    [GeneratedRegex("第[一二三四五六七八九十百零〇0-9]+[次届回期]|[一二三四五六七八九十0-9]+届")]
    private static partial Regex Ordinal();
}
