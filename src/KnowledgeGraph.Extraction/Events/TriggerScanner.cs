using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Finds the words of a clause that can report an event, the longest at each place.</summary>
internal sealed partial class TriggerScanner(ClauseText text, EventLexicon lexicon)
{
    private readonly Dictionary<TextSpan, IReadOnlyList<Trigger>> _found = [];

    /// <summary>Nouns and verbs of events, and verbs that hold events, in order; sought once for all who read the clause.</summary>
    public IReadOnlyList<Trigger> Find(Clause clause)
    {
        if (!_found.TryGetValue(clause.Span, out var found)) _found[clause.Span] = found = [.. Sought(clause)];
        return found;
    }

    private IEnumerable<Trigger> Sought(Clause clause)
    {
        for (var at = clause.Span.Start; at < clause.Span.End;)
        {
            if (text.Things.At(at) is { } name)
            {
                at = name.Span.End;
                continue;
            }
            var trigger = Longest(at, clause.Span.End);
            if (trigger is { Span.IsEmpty: false } found && IsWord(found)) yield return found;
            at += Math.Max(1, trigger?.Span.Length ?? 0);
        }
    }

    private Trigger? Longest(int at, int limit)
    {
        var best = default(Trigger?);
        var hidden = lexicon.NotTriggers.TryMatchAt(text.Body, at, limit, out var length) ? length : 0;
        if (lexicon.Nouns.TryMatchAt(text.Body, at, limit, out length, out var kind) && length > hidden) best = new Trigger(TextSpan.At(at, length), kind, null, null);
        if (lexicon.Verbs.TryMatchAt(text.Body, at, limit, out length, out var verb) && length > hidden && length > (best?.Span.Length ?? 0)) best = new Trigger(TextSpan.At(at, length), null, verb, null);
        if (lexicon.Holding.TryMatchAt(text.Body, at, limit, out length, out var place) && length >= hidden && length >= (best?.Span.Length ?? 0)) best = new Trigger(TextSpan.At(at, length), null, best?.Span.Length == length ? best.Verb : null, place);
        return best ?? (hidden > 0 ? new Trigger(TextSpan.At(at, hidden), null, null, null) : null);
    }

    /// <summary>一声“开工”: the word alone between marks is spoken, not told.</summary>
    private bool IsQuotedWhole(TextSpan span) => text.Words.CharBefore(span.Start) == '“' && text.Words.CharAt(span.End) is '”' or '，' or '。' && !IsCalled(span);

    /// <summary>随着区长一声“通车”: the word at which it happens, where the sentence tells it no further (，大桥正式动工).</summary>
    public bool IsCalled(TextSpan span) =>
        text.Words.CharBefore(span.Start) == '“' && text.Words.Before(span.Start - 1, 2) is "一声" && Along().IsMatch(text.Body.AsSpan(text.Words.SentenceAt(span.Start).Span.Start, span.Start - text.Words.SentenceAt(span.Start).Span.Start)) && text.Things.Within(new TextSpan(text.Words.SentenceAt(span.Start).Span.Start, span.Start)).Any(place => place.Thing.Type == "Person") && !IsTold(span);

    /// <summary>Whether the sentence tells on, without marks, that something reached a state.</summary>
    private bool IsTold(TextSpan span) =>
        text.Find(lexicon.Verbs, new TextSpan(span.End, text.Words.SentenceAt(span.Start).Span.End)).Any(verb => verb.Value.Build == VerbBuild.Passage && text.Words.CharBefore(verb.Span.Start) != '“');

    [GeneratedRegex("(?:伴?随着|伴着)[^，。；]*$")]
    private static partial Regex Along();

    /// <summary>A noun of one character counts only as a word or the end of one that is no verb (交办会, not 会唱歌), or where marks close behind it (“早餐会”).</summary>
    private bool IsWord(Trigger trigger)
    {
        if (trigger is { Kind: null, Verb: null, Place: null } || IsQuotedWhole(trigger.Span)) return false;
        if (trigger.Kind is null || trigger.Span.Length > 1 || text.Words.CharAt(trigger.Span.End) == '”') return true;
        return text.Words.IsEnd(trigger.Span.End) && text.Words.TokenAt(trigger.Span.Start) is not { Tag: "v" or "vd" or "d" };
    }
}

/// <summary>A word that can report an event.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">For a noun, the kind of event.</param>
/// <param name="Verb">For a verb that reports by itself.</param>
/// <param name="Place">For a verb that holds an event, where the event's noun stands.</param>
internal sealed record Trigger(TextSpan Span, string? Kind, EventVerb? Verb, NounPlace? Place);
