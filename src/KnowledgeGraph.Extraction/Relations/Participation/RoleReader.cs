using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>The subjects of verbs that give a role at an event: 主持会议, 带队, 参加座谈会, 共同揭牌.</summary>
internal sealed partial class RoleReader(ClauseText text, SubjectReader subjects, NameLists lists, Stage stage, RoleLexicon lexicon, EventLexicon events)
{
    private static readonly string[] Acted = ["Ceremony", "Milestone", "Founding", "Signing", "Activity"];

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var (verb, role) in text.Find(lexicon.Verbs, clause.Span))
            {
                if (role.Use is not (RoleUse.Event or RoleUse.Act) || !clause.IsFactAt(verb.Start) || IsMeasure(clause, verb) || RoleLexicon.IsInNoun(text, verb) || text.Words.CharAt(verb.End) is '过' || (text.Words.CharAt(verb.End) == '的' && !LeadsThem(clause, verb, role))) continue;
                if (IsCompany(verb))
                {
                    foreach (var companion in Companions(clause, verb)) yield return companion;
                    continue;
                }
                if (EventOf(clause, verb, role) is not { } told) continue;
                foreach (var person in Subjects(clause, verb, role))
                {
                    yield return new Part(person.Thing.Index, told.Index, role.Role, clause, "participation.role", 0.95);
                    if (MeetingToo(clause, verb) is { } meeting) yield return new Part(person.Thing.Index, meeting.Index, role.Role, clause, "participation.role", 0.9);
                }
                foreach (var led in role.Role == "leader" ? subjects.Objects(clause, verb) : []) yield return new Part(led.Thing.Index, told.Index, "attendee", clause, "participation.led", 0.9);
            }
        }
    }

    /// <summary>在江枫、何田的陪同下.</summary>
    private bool IsCompany(TextSpan verb) => verb.In(text.Body).EndsWith("陪同", StringComparison.Ordinal) && text.Words.CharAt(verb.End) == '下';

    /// <summary>Who goes along where the sentence tells on: 在江枫、何田的陪同下，考察团察看了大桥.</summary>
    private IEnumerable<Part> Companions(Clause clause, TextSpan verb)
    {
        var told = Following(clause) ?? stage.Attended(verb.Start);
        return told is null ? [] : lists.After("在", new TextSpan(clause.Span.Start, verb.Start)).Where(place => place.Thing.Type == "Person").Select(companion => new Part(companion.Thing.Index, told.Index, "attendee", clause, "participation.company", 0.9));
    }

    /// <summary>The first event that the clause or the rest of its sentence tells.</summary>
    private ReportedEvent? Following(Clause clause)
    {
        for (var at = clause; at is not null; at = text.After(at))
        {
            if (stage.ToldIn(at.Span) is { } told) return told;
        }
        return null;
    }

    /// <summary>一起 in 审理一起案件 counts, it says not that somebody goes along.</summary>
    private bool IsMeasure(Clause clause, TextSpan verb) => verb.In(text.Body) == "一起" && Case().IsMatch(text.Body.AsSpan(verb.End, clause.Span.End - verb.End));

    [GeneratedRegex("^[^、]{1,24}?(?:案|案件|事件|事故|纠纷)$")]
    private static partial Regex Case();

    /// <summary>由县长江枫带队的代表团: whom 由 names leads those who come.</summary>
    private bool LeadsThem(Clause clause, TextSpan verb, RoleVerb role) => role.Role == "leader" && text.Body.IndexOf('由', clause.Span.Start, verb.Start - clause.Span.Start) >= 0;

    private IEnumerable<Occurrence> Subjects(Clause clause, TextSpan verb, RoleVerb role) =>
        subjects.Of(clause, verb.Start).Where(subject => subject.Thing.Type == "Person" || (role.Role == "attendee" && role.Use == RoleUse.Event));

    private ReportedEvent? EventOf(Clause clause, TextSpan verb, RoleVerb role)
    {
        if (role.Use == RoleUse.Act) return stage.At(verb.Start) is { } act && Acted.Contains(act.Kind) ? act : null;
        if (role.Role == "leader") return Led(clause, verb);
        if (NounAfter(clause, verb) is { } noun) return stage.Meant(noun.Word, noun.Kind, clause.Span.End);
        if (events.Verbs.TryMatchAt(text.Body, verb.End, clause.Span.End, out var length, out var journey)) return stage.Meant(text.Body.Substring(verb.End, length), journey.Kind, clause.Span.End);
        if (stage.ToldIn(clause.Span) is { } told && told.Span.End > verb.Start) return told;
        return !IsObjectless(clause, verb) ? null : role.Role == "attendee" ? stage.Attended(verb.Start) : stage.At(verb.Start);
    }

    /// <summary>The meeting beside the journey in 参加考察和座谈.</summary>
    private ReportedEvent? MeetingToo(Clause clause, TextSpan verb) =>
        JourneyAndMeeting().Match(text.Body, verb.End, clause.Span.End - verb.End) is { Success: true } both ? stage.Meant(both.Groups["meeting"].Value, "Meeting", clause.Span.End) : null;

    [GeneratedRegex("^(?:了)?(?:调研|考察|视察|走访|参观|检查|督查)(?:活动)?(?:和|及|、|并|与)(?:参加)?(?<meeting>座谈会?|会议|联席会议|协商会)$")]
    private static partial Regex JourneyAndMeeting();

    /// <summary>率团来访: only for an event that the sentence tells, or one under way that takes a leader; 市人大常委会副主任何苗率队，副区长江枫陪同: on the journey told before.</summary>
    private ReportedEvent? Led(Clause clause, TextSpan verb)
    {
        if (Following(clause) is { } told) return told;
        if (stage.At(verb.Start) is not { } current) return null;
        if (current.IsJourney && verb.End == clause.Span.End && verb.In(text.Body) is "率队" or "带队") return current;
        return text.Sentence(clause).Start >= current.Span.Start - 200 && !IsObjectless(clause, verb) && !text.Find(lexicon.Crowds, new TextSpan(verb.End, clause.Span.End)).Any() ? current : null;
    }

    /// <summary>The noun of an event that is the verb's object: 会议, 此次活动, 座谈会.</summary>
    private (string Word, string Kind)? NounAfter(Clause clause, TextSpan verb)
    {
        var noun = text.Find(events.Nouns, new TextSpan(verb.End, clause.Span.End)).FirstOrDefault();
        if (noun.Value is null) return null;
        var between = text.Body.AsSpan(verb.End, noun.Span.Start - verb.End);
        return between.Contains('的') && !between.StartsWith("当天的") ? null : (noun.Span.In(text.Body), noun.Value);
    }

    /// <summary>一同参加: nothing follows, or another verb, or a mark.</summary>
    private bool IsObjectless(Clause clause, TextSpan verb) =>
        verb.End >= clause.Span.End || text.Words.TokenAt(verb.End) is { Tag: "v" or "c" or "w" or "vn" or "u" or "d" or "p" };
}
