using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who spoke at an event.</summary>
/// <remarks>
/// At meetings, visits and activities that are visits whoever has a post; at other events who is known to be there, or whose words the text puts there (在仪式上说). What people tell the
/// reporter is no speech at an event.
/// </remarks>
internal sealed partial class SpeakerReader(ClauseText text, SubjectReader subjects, NameLists lists, Stage stage, RoleLexicon lexicon, HashSet<(int Thing, int Event)> present, EventLayer layer)
{
    private static readonly string[] Talks = ["Meeting", "Visit", "Inspection"];

    private const int LongestTopic = 24;

    private static readonly string[] Gatherings = ["Ceremony", "Activity", "Founding", "Milestone", "Signing"];

    /// <summary>Who has an office, of whatever body: the 总经理 at a stop of a journey is that of the place.</summary>
    private readonly HashSet<int> _titled = [.. text.Posts.Statements.Select(post => post.Person)];

    private readonly HashSet<int> _posted = [.. text.Posts.Statements.Where(post => post.Body is not null).Select(post => post.Person)];

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var (verb, role) in text.Find(lexicon.Verbs, clause.Span))
            {
                if (role.Role != "speaker" || !clause.IsFactAt(verb.Start) || (RoleLexicon.IsInNoun(text, verb) && Heard(clause, verb.Start) is null) || stage.At(verb.Start) is not { } told) continue;
                var atEvent = IsAtEvent(clause, verb, role.Use);
                foreach (var speaker in Speakers(clause, verb.Start, role.Use).Where(speaker => !Listens(clause, speaker, verb.Start)))
                {
                    if (Speaks(speaker.Thing, role.Use, told, atEvent, clause)) yield return new Part(speaker.Thing.Index, told.Index, "speaker", clause, "participation.speaker", atEvent ? 0.95 : 0.9);
                }
            }
        }
    }

    private IReadOnlyList<Occurrence> Speakers(Clause clause, int verb, RoleUse use) =>
        (use == RoleUse.Report || Tells().IsMatch(text.Body.AsSpan(verb))) && HeardFrom(clause, verb) is { Count: > 0 } heard ? heard : use == RoleUse.Report && subjects.Represented(clause, verb) is { Count: > 0 } bodies ? bodies : subjects.Of(clause, verb);

    private bool Speaks(Thing thing, RoleUse use, ReportedEvent told, bool atEvent, Clause clause)
    {
        if (thing.Type != "Person") return use == RoleUse.Report && told.Kind == "Meeting";
        if (lexicon.Reporter.Any(text.Body, clause.Span) && !present.Contains((thing.Index, told.Index))) return false;
        if (present.Contains((thing.Index, told.Index)) || atEvent) return true;
        if ((told.IsJourney || IsNews(told)) && _titled.Contains(thing.Index)) return true;
        return (Talks.Contains(told.Kind) || EventJoiner.IsTour(told.Name)) && _posted.Contains(thing.Index);
    }

    /// <summary>Whether the article is about a ceremony or an activity that was held: who has a post and speaks in it speaks there.</summary>
    private bool IsNews(ReportedEvent told) => told.IsLead && stage.Opens(told) && Gatherings.Contains(told.Kind) && layer.Tellings.Any(telling => telling.Event == told.Index && telling.Form is ReportForm.Held or ReportForm.Attended);

    /// <summary>听取情况汇报: who stands before 听取 listens; who stands behind it (听取了水务局局长的汇报) speaks.</summary>
    private bool Listens(Clause clause, Occurrence speaker, int verb) => Heard(clause, verb) is { } heard && speaker.Span.Start < heard;

    private int? Heard(Clause clause, int verb) => text.Find(lexicon.Hearing, new TextSpan(clause.Span.Start, verb)).Select(word => (int?)word.End).LastOrDefault();

    /// <summary>何田 in 听取区水务局局长何田的汇报, the bodies in 听取区水务局、区教育局的工作汇报: whose report is heard.</summary>
    private List<Occurrence> HeardFrom(Clause clause, int verb)
    {
        if (Heard(clause, verb) is not { } from || lists.From(text.Words.CharAt(from) == '了' ? from + 1 : from, verb) is not { Count: > 0 } list || list[^1].Thing.Type is not ("Person" or "Organization")) return [];
        var rest = text.Body.AsSpan(list[^1].Span.End, verb - list[^1].Span.End);
        return rest.Length <= LongestTopic && (rest.IsEmpty || rest[0] is '的' or '作' or '关' or '就' or '对' or '等' or '所') ? [.. list.Where(speaker => speaker.Thing.Type == list[^1].Thing.Type)] : [];
    }

    /// <summary>介绍 in 听取何田的情况介绍: what is heard may be told by this noun too.</summary>
    [GeneratedRegex("^介绍(?!了|说)")]
    private static partial Regex Tells();

    private bool IsAtEvent(Clause clause, TextSpan verb, RoleUse use) => use is RoleUse.Address or RoleUse.Report || lexicon.Site.Any(text.Body, clause.Span) || IsBriefing(clause, verb);

    /// <summary>介绍项目情况: a talk about something, not what somebody tells in passing.</summary>
    private bool IsBriefing(Clause clause, TextSpan verb) => verb.In(text.Body) == "介绍" && text.Body.AsSpan(clause.Span.Start, clause.Span.Length).EndsWith("情况") && clause.Span.End - verb.End <= LongestTopic;
}
