using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Reports by a noun and a verb that holds it: 召开座谈会, 运动会开幕, 参加仪式; and the start of a named project (启动改造项目).</summary>
internal sealed partial class HeldReports(ClauseText text, TriggerScanner scanner, TriggerGrammar grammar)
{
    private const int LongestName = 45;

    private readonly SceneReports _scenes = new(text);

    public IEnumerable<Report> Find(Clause clause)
    {
        var triggers = scanner.Find(clause);
        foreach (var verb in triggers.Where(trigger => trigger.Place is not null && grammar.Reports(clause, trigger.Span)))
        {
            if (Read(clause, verb, triggers) is { } report) yield return report;
        }
        if (_scenes.Find(clause, triggers) is { } scene) yield return scene;
    }

    private Report? Read(Clause clause, Trigger verb, IReadOnlyList<Trigger> triggers)
    {
        if (text.Words.CharAt(verb.Span.End) == '过') return null;
        if (verb.Place != NounPlace.Before && NounAfter(clause, verb, triggers) is { } after) return IsCalledUpon(verb, after, triggers) ? null : verb.Place == NounPlace.Attended && Unnamed().IsMatch(text.Body.AsSpan(verb.Span.End, after.Span.End - verb.Span.End)) ? null : Report(clause, verb, after.Kind!, new TextSpan(verb.Span.End, after.Span.End), after.Span);
        if (verb.Place is NounPlace.After or NounPlace.Both)
        {
            if (QuotedAfter(clause, verb) is { } quoted) return Report(clause, verb, "Activity", quoted, quoted);
            if (ProjectAfter(clause, verb) is { } project) return project;
        }
        if (verb.Place is NounPlace.Before or NounPlace.Both && NounBefore(clause, verb, triggers) is { } before) return Report(clause, verb, before.Kind!, new TextSpan(NameStart(clause, before.Span.Start), before.Span.End), before.Span);
        if (verb.Place == NounPlace.Before && IsCircumstance(new TextSpan(clause.Span.Start, verb.Span.Start)) && NounInPrevious(clause) is { } earlier) return earlier with { Clause = clause, Verb = verb.Span };
        if (verb.Place == NounPlace.Both && IsCircumstance(new TextSpan(clause.Span.Start, verb.Span.Start)) && NounClosingPrevious(clause) is { } closing) return closing with { Clause = clause, Verb = verb.Span };
        if (verb.Place == NounPlace.Before && EndsPhrase(clause, verb.Span.End) && SubjectBefore(clause, verb) is { } subject) return Report(clause, verb, "Activity", subject, subject);
        return null;
    }

    /// <summary>The first noun of an event after the verb that ends its phrase and stands before any further verb.</summary>
    private Trigger? NounAfter(Clause clause, Trigger verb, IReadOnlyList<Trigger> triggers)
    {
        Trigger? found = null;
        foreach (var noun in triggers.Where(trigger => trigger.Kind is not null && trigger.Span.Start >= verb.Span.End && trigger.Span.End - verb.Span.End <= LongestName))
        {
            if (found is not null && !GoesOn(found.Span.End, noun.Span.Start)) break;
            if (triggers.Any(other => other.Place == NounPlace.Attended && other.Span.Start >= verb.Span.End && other.Span.End <= noun.Span.Start)) break;
            if (verb.Place == NounPlace.Attended && text.Words.CharAt(noun.Span.End) == '的') break;
            if (EndsPhrase(clause, noun.Span.End) && !IsInQuote(verb.Span.End, noun.Span.End)) found = noun;
        }
        return found is not null && !grammar.IsCounted(new TextSpan(verb.Span.End, found.Span.End)) ? found : null;
    }

    /// <summary>Whether a name goes on behind a noun: 签约暨揭牌仪式, 端午节关爱老人志愿服务活动.</summary>
    private bool GoesOn(int from, int to)
    {
        var between = text.Body.AsSpan(from, to - from);
        return between.IndexOfAny("暨·") >= 0 || (text.Body[from - 1] == '节' && between.IndexOfAny("，、的在") < 0);
    }

    /// <summary>开展 in 组织社工站在村里开展端午节活动: the verb of those whom the first one calls upon.</summary>
    private bool IsCalledUpon(Trigger verb, Trigger noun, IReadOnlyList<Trigger> triggers) => triggers.Any(inner =>
        inner.Place is NounPlace.After or NounPlace.Both && inner.Span.Start > verb.Span.End && inner.Span.End <= noun.Span.Start && text.Words.CharAt(inner.Span.End) != '的'
        && text.Body.AsSpan(verb.Span.End, inner.Span.Start - verb.Span.End) is var called && called.IndexOfAny("，、“”") < 0 && (called.Contains('在') || text.Things.Within(new TextSpan(verb.Span.End, inner.Span.Start)).Any(place => place.Thing.Type is "Person" or "Organization")));

    /// <summary>节 in 举行“九九重阳节，浓浓敬老情”汇演: within a name that goes on.</summary>
    private bool IsInQuote(int from, int end)
    {
        var words = text.Body.AsSpan(from, end - from);
        return words.Count('“') > words.Count('”') && text.Words.CharAt(end) != '”';
    }

    private bool EndsPhrase(Clause clause, int end) =>
        end >= clause.Span.End || text.Words.TokenAt(end) is not { Tag: "n" or "vn" or "f" or "u" } || text.Body[end] is '“' or '”' || SaidThere.IsAt(text, clause, end);

    /// <summary>The last noun of an event before the verb, with nothing between but where and when.</summary>
    private Trigger? NounBefore(Clause clause, Trigger verb, IReadOnlyList<Trigger> triggers)
    {
        var noun = triggers.LastOrDefault(trigger => trigger.Kind is not null && trigger.Span.End <= verb.Span.Start);
        return noun is not null && IsCircumstance(new TextSpan(noun.Span.End, verb.Span.Start)) && noun.Span.Start >= clause.Span.Start ? noun : null;
    }

    /// <summary>第四次会议 in 第四次会议完成各项议程，在礼堂闭幕: the noun that opens the clause before, of which this one tells the end.</summary>
    private Report? NounInPrevious(Clause clause)
    {
        if (text.Before(clause) is not { } previous || scanner.Find(previous).FirstOrDefault(trigger => trigger.Kind is not null) is not { } noun) return null;
        var start = NameStart(previous, noun.Span.Start);
        if (text.Body.AsSpan(start, noun.Span.Start - start) is var lead && lead.StartsWith("历时") && lead.Contains('的')) start += lead.IndexOf('的') + 1;
        return Named(previous, noun, start);
    }

    /// <summary>启动仪式 in 由团区委主办的“江畔读书月”启动仪式，在图书馆举行: the noun that closes the clause before.</summary>
    private Report? NounClosingPrevious(Clause clause)
    {
        if (text.Before(clause) is not { } previous || scanner.Find(previous).LastOrDefault(trigger => trigger.Kind is not null) is not { } noun || noun.Span.End != previous.Span.End) return null;
        var start = NameStart(previous, noun.Span.Start);
        return start < noun.Span.Start ? Named(previous, noun, start) : null;
    }

    /// <summary>An event that its noun alone names in its clause; another clause tells that it is held.</summary>
    private Report Named(Clause clause, Trigger noun, int start)
    {
        var span = new TextSpan(start, noun.Span.End);
        return new Report { Kind = noun.Kind!, Clause = clause, Trigger = noun.Span, Verb = noun.Span, Span = span, Name = span.In(text.Body), Form = ReportForm.Held };
    }

    /// <summary>在县政务中心, 胜利, 6月9日 between a noun and its verb; closing marks of a quoted name too.</summary>
    private bool IsCircumstance(TextSpan gap)
    {
        var words = gap.In(text.Body).TrimStart('”', '》');
        return words.Length == 0 || words[0] is '在' or '于' or '将' or '由' || text.Dates.Within(gap).Any() || (words.Length <= 4 && !words.Contains('的'));
    }

    /// <summary>启动第五届“汐水读书月”: a quoted name soon after the verb.</summary>
    private TextSpan? QuotedAfter(Clause clause, Trigger verb)
    {
        var open = text.Body.IndexOf('“', verb.Span.End, Math.Min(12, clause.Span.End - verb.Span.End));
        if (open < 0) return null;
        var close = text.Body.IndexOf('”', open, clause.Span.End - open);
        if (close <= open + 2 || text.Things.StartingAt(open) is { Thing.Type: "Organization" } || Founds().IsMatch(text.Body.AsSpan(verb.Span.End, open - verb.Span.End))) return null;
        return new TextSpan(verb.Span.End, close + 1);
    }

    /// <summary>组织学生成立“晨曦”志愿服务队: what is between the marks is a body, no activity.</summary>
    [GeneratedRegex("成立|组建|设立|创建|创办")]
    private static partial Regex Founds();

    private Report? ProjectAfter(Clause clause, Trigger verb)
    {
        if (!verb.Span.In(text.Body).Contains("启动", StringComparison.Ordinal)) return null;
        var project = text.Things.Within(new TextSpan(verb.Span.End, clause.Span.End)).FirstOrDefault(place => place.Thing.Type == "Project");
        if (project.Thing is null || text.Body.AsSpan(verb.Span.End, project.Span.Start - verb.Span.End).ContainsAny('的', '，')) return null;
        var span = new TextSpan(verb.Span.Start, project.Span.End);
        return new Report { Kind = "Milestone", Clause = clause, Trigger = verb.Span, Verb = verb.Span, Span = span, Name = span.In(text.Body), Form = ReportForm.Passage, Theme = project.Thing.Index };
    }

    /// <summary>松坞春茶集 in 由街道主办的松坞春茶集在老街开市.</summary>
    private TextSpan? SubjectBefore(Clause clause, Trigger verb)
    {
        if (verb.Span.Start <= clause.Span.Start) return null;
        var where = text.Body.LastIndexOf('在', verb.Span.Start - 1, verb.Span.Start - clause.Span.Start);
        var end = where > clause.Span.Start ? where : verb.Span.Start;
        if (text.Dates.Within(new TextSpan(clause.Span.Start + 1, end)).LastOrDefault(date => date.Span.End == end) is { } day) end = day.Span.Start;
        var start = NameStart(clause, end - 1);
        return end - start is >= 3 and <= LongestName && !IsByMeans(start, end) ? new TextSpan(start, end) : null;
    }

    /// <summary>合唱团用一曲《远山》拉开序幕: by what somebody opens it is no name.</summary>
    private bool IsByMeans(int start, int end) => Enumerable.Range(start + 1, end - start - 1).Any(at => text.Body[at] is '用' or '以' && text.Things.At(at) is null && text.Words.TokenAt(at) is { Span.Length: 1, Tag: "p" or "v" });

    /// <summary>Where the name begins that stands before its verb: after a date and after 由…主办的.</summary>
    private int NameStart(Clause clause, int before)
    {
        var start = clause.Span.Start;
        foreach (var date in text.Dates.Within(new TextSpan(start, before))) if (date.Date.Day is not null) start = date.Span.End;
        if (start >= before) return start;
        if (text.Body.LastIndexOf("宣布", before, before - start, StringComparison.Ordinal) is var declared and >= 0) start = declared + 2;
        var organised = start < before ? text.Body.LastIndexOf("办的", before, before - start, StringComparison.Ordinal) : -1;
        return organised >= 0 ? organised + 2 : start;
    }

    private Report Report(Clause clause, Trigger verb, string kind, TextSpan span, TextSpan noun)
    {
        var form = verb.Place == NounPlace.Attended ? ReportForm.Attended : ReportForm.Held;
        var start = span.Start;
        while (start < noun.Start && text.Body[start] is '了' or '过') start++;
        if (noun.Start > start + 1 && text.Body.AsSpan(start).StartsWith("一") && text.Body[start + 1] is '场' or '次' or '堂' or '期') start += 2;
        if (form == ReportForm.Attended && noun.Start - start >= 3 && text.Body[start] == '当' && text.Body[start + 2] == '的') start += 3;
        var named = new TextSpan(start, Closed(start, span.End));
        return new Report { Kind = kind, Clause = clause, Trigger = noun, Verb = verb.Span, Span = named, Name = Name(clause, verb, named), Form = form };
    }

    /// <summary>The end of a name, with the mark that closes one opened in it.</summary>
    private int Closed(int start, int end) =>
        text.Words.CharAt(end) == '”' && text.Body.AsSpan(start, end - start).LastIndexOf('“') > text.Body.AsSpan(start, end - start).LastIndexOf('”') ? end + 1 : end;

    /// <summary>The words that name the event; 第六次会议 and 座谈会 say too little and take the words of who held it (not 在柳堤街道, of where).</summary>
    private string Name(Clause clause, Trigger verb, TextSpan named)
    {
        var name = named.In(text.Body);
        if (verb.Place == NounPlace.Attended || named.Start < verb.Span.End || !Generic().IsMatch(name)) return name;
        var start = NameStart(clause, verb.Span.Start);
        while (start < verb.Span.Start && text.Body[start] is '，' or '并' or '还') start++;
        if (text.Body[start] == '在') return name;
        var holder = text.Body[start..verb.Span.Start];
        return holder.Length is > 1 and <= 20 && text.Words.TokenAt(start) is not { Tag: "TIME" } ? holder + name : name;
    }

    /// <summary>参加相关活动: what was told before, and no event of its own.</summary>
    [GeneratedRegex("""^(?:了)?(?:相关|有关|上述|系列|全部|各项)(?:活动|会议|仪式|工作会议)$""")]
    private static partial Regex Unnamed();

    [GeneratedRegex("""^(?:第?[一二三四五六七八九十百\d]+[次届]|首次|全体)?(?:会议|全体会议|大会|会|座谈会|活动|仪式)$""")]
    private static partial Regex Generic();
}
