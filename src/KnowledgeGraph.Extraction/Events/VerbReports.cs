using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Reports by a verb alone: 到学校调研, 为公司揭牌, 大桥通车, 与乡签署协议, 协会成立.</summary>
internal sealed class VerbReports(ClauseText text, TriggerScanner scanner, TriggerGrammar grammar, SubjectReader subjects)
{
    private const int LongestName = 45;

    private readonly PartyReader _parties = new(text);

    private static readonly string[] Attending = ["参加", "出席", "见证", "主持"];
    private static readonly WordSet Reporters = LexiconFile.Words("reporters.tsv");
    private static readonly WordSet Whither = LexiconFile.Words("whither-words.tsv");

    public IEnumerable<Report> Find(Clause clause)
    {
        foreach (var trigger in scanner.Find(clause).Where(trigger => trigger.Verb is not null && grammar.Reports(clause, trigger.Span) && !IsAttended(clause, trigger)))
        {
            if (Read(clause, trigger.Span, trigger.Verb!) is { } report) yield return report;
        }
    }

    /// <summary>签约 in 参加签约 and 见证签约 was told elsewhere.</summary>
    private bool IsAttended(Clause clause, Trigger trigger) => trigger.Verb!.Build is VerbBuild.Signing or VerbBuild.Act
        && Attending.Any(word => trigger.Span.Start - word.Length >= clause.Span.Start && text.Words.Before(trigger.Span.Start, word.Length).SequenceEqual(word));

    private Report? Read(Clause clause, TextSpan verb, EventVerb entry) => entry.Build switch
    {
        VerbBuild.Journey when entry.Led => Led(clause, verb, entry),
        VerbBuild.Journey when entry.Weak && (!NamesPlace(clause, verb) || IsReporters(clause, verb)) => null,
        VerbBuild.Journey => Report(clause, verb, entry, ReportForm.Journey, new TextSpan(JourneyStart(clause, verb), ObjectEnd(clause, verb))),
        VerbBuild.Act => Report(clause, verb, entry, ReportForm.Act, new TextSpan(BenefitStart(clause, verb), entry.Kind == "Meeting" ? ObjectEnd(clause, verb) : verb.End)),
        VerbBuild.Passage when entry.Step => Passage(clause, verb, entry) is { Theme: { } theme } step && text.Things.Things[theme].Type == "Project" ? step : null,
        VerbBuild.Passage => Passage(clause, verb, entry),
        VerbBuild.Signing => Signing(clause, verb, entry),
        _ => Founding(clause, verb, entry),
    };

    /// <summary>From the word that leads to the place (到, 赴), if it stands in the clause.</summary>
    private int JourneyStart(Clause clause, TextSpan verb)
    {
        for (var at = clause.Span.Start; at < verb.Start; at++)
        {
            if (text.Words.IsStart(at) && Whither.TryMatchAt(text.Body, at, verb.Start, out _) && text.Things.At(at) is null) return at;
        }
        return verb.Start;
    }

    /// <summary>赴龙井市开展对口协作, 来我区对接帮扶工作: named from the word that leads to the division.</summary>
    private Report? Led(Clause clause, TextSpan verb, EventVerb entry)
    {
        var start = LedBefore(clause, verb) ?? JourneyStart(clause, verb);
        if (start == verb.Start || !Whither.TryMatchAt(text.Body, start, verb.Start, out var length) || text.Things.StartingAt(start + length) is not { Thing.Type: "District" }) return null;
        return Report(clause, verb, entry, ReportForm.Journey, new TextSpan(start, ObjectEnd(clause, verb)));
    }

    /// <summary>赴 in 赴龙井市，对接帮扶工作: the clause before ends with the division to which it leads.</summary>
    private int? LedBefore(Clause clause, TextSpan verb)
    {
        if (verb.Start != clause.Span.Start || text.Before(clause) is not { } before) return null;
        var start = JourneyStart(before, new TextSpan(before.Span.End, before.Span.End));
        return start < before.Span.End && text.Things.EndingAt(before.Span.End) is { Thing.Type: "District" } ? start : null;
    }

    /// <summary>From 为 in 为望汐街道揭牌.</summary>
    private int BenefitStart(Clause clause, TextSpan verb)
    {
        var at = text.Body.LastIndexOf('为', verb.Start, verb.Start - clause.Span.Start + 1);
        return at >= 0 && text.Words.TokenAt(at) is { Span.Length: 1 } ? at : verb.Start;
    }

    /// <summary>走进小学, 察看公园: a named place right after.</summary>
    private bool NamesPlace(Clause clause, TextSpan verb) =>
        clause.Span.End - verb.End >= 2 && (text.Things.Within(new TextSpan(verb.End, clause.Span.End)).Any(place => place.Span.Start - verb.End <= 8) || JourneyStart(clause, verb) < verb.Start || (verb.In(text.Body) != "走进" && CameThere(clause)));

    /// <summary>深入生态公园，实地察看建设进展: the clause before leads to the place, and this one names nobody else who looks.</summary>
    private bool CameThere(Clause clause) =>
        text.Before(clause) is { Modality: Modality.Fact } before && text.Things.Within(clause.Span).All(place => place.Thing.Type != "Person")
        && text.Find(Whither, before.Span).Any(word => text.Things.StartingAt(word.End) is { Thing.Type: not "Person" } place && !text.IsOfPost(place));

    /// <summary>The clause's end, or where it says what was said (调研防汛工作时强调) or signed there (考察并签订协议); of a list longer than a name the end of its last whole item.</summary>
    private int ObjectEnd(Clause clause, TextSpan verb)
    {
        var limit = Math.Max(verb.End, verb.Start + LongestName);
        var end = SaidThere.From(text, clause, verb.End) ?? clause.Span.End;
        if (text.Body.AsSpan(verb.End, end - verb.End).IndexOf("并签") is var signed and >= 0) end = verb.End + signed;
        if (end <= limit) return end;
        var mark = text.Body.LastIndexOf('、', limit - 1, limit - verb.End);
        return mark > verb.End ? mark : limit;
    }

    private Report? Passage(Clause clause, TextSpan verb, EventVerb entry)
    {
        if (scanner.IsCalled(verb)) return Called(clause, verb, entry);
        var before = ThemeBefore(clause, verb.Start);
        if (before is { Thing.Type: "Person" }) return null;
        if (before is { } theme) return Report(clause, verb, entry, ReportForm.Passage, new TextSpan(theme.Span.Start, verb.End)) with { Theme = theme.Thing.Index, Name = theme.Span.In(text.Body) + verb.In(text.Body) };
        if (ThemeAfter(clause, verb) is { } built) return Report(clause, verb, entry, ReportForm.Passage, new TextSpan(verb.Start, built.Span.End)) with { Theme = built.Thing.Index };
        var span = new TextSpan(AfterDates(clause, verb.Start), verb.End);
        if (text.Things.Within(span).LastOrDefault(place => place.Thing.Type == "Person") is not { Thing: not null } doer) return Report(clause, verb, entry, ReportForm.Passage, span);
        var dated = text.Dates.Within(new TextSpan(text.Sentence(clause).Start, verb.Start)).Any(date => date.Date.Day is not null);
        return dated && text.Body.AsSpan(span.Start, span.Length).IndexOf("宣布") < 0 ? Report(clause, verb, entry, ReportForm.Passage, new TextSpan(doer.Span.End, verb.End)) : null;
    }

    /// <summary>汐湾大桥上，…随着区长一声“通车”: what the sentence named before reaches the state.</summary>
    private Report Called(Clause clause, TextSpan verb, EventVerb entry)
    {
        var built = text.Things.Within(new TextSpan(text.Sentence(clause).Start, verb.Start)).LastOrDefault(place => place.Thing.Type == "Project");
        var report = Report(clause, verb, entry, ReportForm.Passage, verb);
        return built.Thing is { } project ? report with { Theme = project.Index, Name = built.Span.In(text.Body) + verb.In(text.Body) } : report;
    }

    /// <summary>3月2日，走进凤凰村，机器声哗哗: nobody is named who went there; it is the reporter who tells what is to be seen, as where the text says so (记者来到工地).</summary>
    private bool IsReporters(Clause clause, TextSpan verb)
    {
        var before = new TextSpan(clause.Span.Start, verb.Start);
        if (text.Find(Reporters, before).Any() && text.Things.Within(before).All(place => place.Thing.Type != "Person") && !Delegation.IsBefore(verb.Start, clause, text)) return true;
        return verb.In(text.Body) == "走进" && (AfterDates(clause, verb.Start) == verb.Start || clause.Span.Start == verb.Start)
            && !text.Things.Within(new TextSpan(text.Sentence(clause).Start, verb.Start)).Any() && !Delegation.IsBefore(verb.Start, clause, text);
    }

    /// <summary>What reaches the state: the last project before the verb that stands free, else the last place or organisation.</summary>
    private Occurrence? ThemeBefore(Clause clause, int verb)
    {
        var free = text.Things.Within(new TextSpan(clause.Span.Start, verb)).Where(place => IsTheme(place, clause)).ToList();
        var project = free.LastOrDefault(place => place.Thing.Type == "Project");
        if (project.Thing is not null) return project;
        var other = free.LastOrDefault(place => place.Thing.Type is "Place" or "Organization");
        return other.Thing is null ? null : other;
    }

    private bool IsTheme(Occurrence place, Clause clause) =>
        !text.IsOfPost(place) && (IsTreated(place) || place.Span.Start == clause.Span.Start || text.Body[place.Span.Start - 1] is not ('在' or '由' or '到' or '对' or '向' or '于')) && text.Words.CharAt(place.Span.End) != '的';

    /// <summary>对河道整治工程进行竣工验收: what is done to a project is the state that it reaches.</summary>
    private bool IsTreated(Occurrence place) =>
        place.Thing.Type == "Project" && text.Words.CharBefore(place.Span.Start) == '对' && text.Words.After(place.Span.End, 2) is "进行" or "开展" or "组织";

    private Occurrence? ThemeAfter(Clause clause, TextSpan verb)
    {
        var place = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault();
        return place.Thing is { Type: "Project" or "Place" } && place.Span.Start - verb.End <= 4 ? place : null;
    }

    private Report Signing(Clause clause, TextSpan verb, EventVerb entry)
    {
        var document = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type == "Document");
        var parties = subjects.Of(clause, verb.Start).Where(place => clause.Span.Contains(place.Span)).ToList();
        var start = _parties.In(new TextSpan(clause.Span.Start, verb.Start)) is [var first, _, ..] ? first.Start : parties.Count > 0 ? parties.Min(place => place.Span.Start) : verb.Start;
        var end = document.Thing is not null ? document.Span.End : verb.End;
        return Report(clause, verb, entry, ReportForm.Signing, new TextSpan(start, end)) with { Theme = document.Thing?.Index };
    }

    private Report? Founding(Clause clause, TextSpan verb, EventVerb entry)
    {
        var after = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type is "Organization" or "District");
        if (after.Thing is not null && after.Span.Start - verb.End <= 12 && !text.IsOfPost(after)) return Report(clause, verb, entry, ReportForm.Founding, new TextSpan(verb.Start, after.Span.End + (text.Words.CharBefore(after.Span.Start) == '“' && text.Words.CharAt(after.Span.End) == '”' ? 1 : 0))) with { Theme = after.Thing.Index };
        var before = text.Things.Within(new TextSpan(clause.Span.Start, verb.Start)).LastOrDefault(place => place.Thing.Type is "Organization" or "District" && IsTheme(place, clause));
        if (before.Thing is not null && IsFounded(clause, before, verb)) return Report(clause, verb, entry, ReportForm.Founding, new TextSpan(before.Span.Start, verb.End)) with { Theme = before.Thing.Index, Name = before.Span.In(text.Body) + verb.In(text.Body) };
        var quote = text.Body.IndexOf('“', verb.End, Math.Min(16, clause.Span.End - verb.End));
        var close = quote < 0 ? -1 : text.Body.IndexOf('”', quote, clause.Span.End - quote);
        return close > 0 ? Report(clause, verb, entry, ReportForm.Founding, new TextSpan(verb.Start, close + 1)) : null;
    }

    /// <summary>协会成立: nothing after the verb, and before it nothing but when, or 正式; or a firm that is renamed.</summary>
    private bool IsFounded(Clause clause, Occurrence before, TextSpan verb)
    {
        if (verb.In(text.Body) == "更名为") return before.Span.End == verb.Start;
        var gap = new TextSpan(before.Span.End, verb.Start);
        return verb.End == clause.Span.End && (gap.Length <= 3 || text.Dates.Within(gap).Any()) && text.Body.AsSpan(gap.Start, gap.Length).IndexOf("合并") < 0;
    }

    private int AfterDates(Clause clause, int before)
    {
        var dates = text.Dates.Within(new TextSpan(clause.Span.Start, before)).ToList();
        return dates.Count > 0 && dates[0].Span.Start - clause.Span.Start < 2 ? dates[0].Span.End : clause.Span.Start;
    }

    private Report Report(Clause clause, TextSpan verb, EventVerb entry, ReportForm form, TextSpan span) =>
        new() { Kind = entry.Kind, Clause = clause, Trigger = verb, Verb = verb, Span = span, Name = Undated(span), Form = form, IsWeak = entry.Weak };

    /// <summary>The words of a span without the dates among them: 科普馆于6月28日开工 is 科普馆开工.</summary>
    private string Undated(TextSpan span)
    {
        var name = span.In(text.Body);
        foreach (var date in text.Dates.Within(span).Reverse().Where(date => text.Things.At(date.Span.Start) is null))
        {
            var start = date.Span.Start - (text.Words.CharBefore(date.Span.Start) == '于' && date.Span.Start > span.Start ? 1 : 0);
            name = name.Remove(start - span.Start, date.Span.End - start);
        }
        return name;
    }
}
