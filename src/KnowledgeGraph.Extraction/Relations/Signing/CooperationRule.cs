using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>COOPERATES_WITH: two sides that signed an agreement, that a word joins (A与B对口协作), or of which one 与…结对.</summary>
internal sealed partial class CooperationRule(EventLexicon lexicon) : IRelationRule
{
    private const int ReachOfWord = 6;
    private const int LongestWord = 9;

    private readonly WordMap<string> _kinds = CooperationWords.Read();
    private readonly WordSet _empty = LexiconFile.Words("agreement-words.tsv");

    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var text = ClauseText.Of(article);
        var parties = new PartyReader(text);
        var days = new EventDays(text);
        return Signed(text, article.Get<EventLayer>()).Concat(Joined(text, parties, days)).Concat(Bound(text, parties, days)).Concat(Paired(text, days));
    }

    private IEnumerable<Relation> Signed(ClauseText text, EventLayer layer)
    {
        foreach (var signature in new SignatureReader(text, layer, lexicon).Read())
        {
            if (signature.Document is null) continue;
            foreach (var (first, second) in signature.Pairs) yield return Edge(text, first, second, Kind(signature.Document.Name), signature.Date, signature.Clause, "cooperation.signed", 0.92);
        }
    }

    /// <summary>丰台区和张湾区对口协作; 两校结为友好学校.</summary>
    private IEnumerable<Relation> Joined(ClauseText text, PartyReader parties, EventDays days)
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact || IsSince(text, clause)))
        {
            var last = _kinds.Find(text.Body, clause.Span).LastOrDefault();
            var found = parties.In(last.Value is null ? clause.Span : new TextSpan(clause.Span.Start, last.Span.Start));
            for (var at = 1; at < found.Count; at++)
            {
                if (found[at - 1].Thing == found[at].Thing) continue;
                var several = Several(parties, found, at);
                var end = AfterDay(text, several > at ? found[several].Place.Span.End : PairsEnd(parties, found, at));
                if (!parties.IsLink(found[at - 1], found[at]) && !(at == 1 && (found.Count == 2 || found[2].Place.Span.Start > end + 2) && parties.IsListed(found[0], found[1]) && Ties().IsMatch(text.Words.After(end, 2)))) continue;
                var word = _kinds.Find(text.Body, new TextSpan(end, Math.Min(clause.Span.End, end + ReachOfWord + LongestWord))).FirstOrDefault();
                if (word.Value is not null && word.Span.Start - end > ReachOfWord) word = default;
                if (word.Value is null) word = Renewed(text, clause, end);
                else if (IsOfOther(text.Body.AsSpan(end, word.Span.Start - end))) continue;
                if (word.Value is null) continue;
                var begins = Begins().IsMatch(text.Body.AsSpan(end, word.Span.Start - end)) || text.Body[word.Span.Start] is '结' or '缔' or '建';
                var since = begins ? days.Of(clause, word.Span)?.Date ?? days.Lead?.Date : null;
                for (var other = at; other <= several; other++) yield return Edge(text, found[at - 1].Thing, found[other].Thing, word.Value, since, clause, "cooperation.joined", 0.9);
            }
        }
    }

    /// <summary>结对 in 自2020年与甲镇结成对子以来: a habit whose beginning is told.</summary>
    private static bool IsSince(ClauseText text, Clause clause) => clause.Modality == Modality.Habit && Since().IsMatch(text.Body.AsSpan(clause.Span.Start, clause.Span.Length));

    /// <summary>Where the words go on behind a day (甲镇与乙镇2019年8月结为友好乡镇, 自2020年结对) or what opens a meeting's name (召开2020年协作联席会议).</summary>
    private static int AfterDay(ClauseText text, int end)
    {
        var at = end + Opening().Match(text.Body, end).Length;
        return text.Dates.Dates.FirstOrDefault(date => date.Span.Start == at) is { } day ? day.Span.End + (text.Words.CharAt(day.Span.End) == '起' ? 1 : 0) : end;
    }

    /// <summary>The last of those that stand in one list behind 与 or 和 to the list's end: 丙厂 in 甲所与乙校、丙厂结成对子; not where another pair goes on (甲区与乙区、丙医院与丁医院).</summary>
    private static int Several(PartyReader parties, IReadOnlyList<Party> found, int at)
    {
        var last = at;
        while (last + 1 < found.Count && parties.IsLink(found[at - 1], found[at]) && parties.IsListed(found[last], found[last + 1])) last++;
        return last + 1 == found.Count && (at == 1 || !parties.IsListed(found[at - 2], found[at - 1])) ? last : at;
    }

    /// <summary>Where the pairs end that go on from one: 甲区与乙区、丙医院与丁医院.</summary>
    private static int PairsEnd(PartyReader parties, IReadOnlyList<Party> found, int at)
    {
        while (at + 2 < found.Count && parties.IsListed(found[at], found[at + 1]) && parties.IsLink(found[at + 1], found[at + 2])) at += 2;
        return found[at].Place.Span.End;
    }

    /// <summary>协作 in 甲区与乙区的新一轮协作.</summary>
    private static (TextSpan Span, string Value) Renewed(ClauseText text, Clause clause, int end) =>
        Round().Match(text.Body, end, clause.Span.End - end) is { Success: true } match ? (TextSpan.At(match.Groups[1].Index, match.Groups[1].Length), match.Groups[1].Value) : default;

    /// <summary>Whether a word of cooperation belongs to what is signed or to another noun: 签订共建协议; not 签约共建.</summary>
    private static bool IsOfOther(ReadOnlySpan<char> between) => between.IndexOfAny("的拟将") >= 0 || between.Contains("计划", StringComparison.Ordinal) || (between.IndexOf('签') >= 0 && !between.EndsWith("签约"));

    [GeneratedRegex(@"\G的新一轮(协作|合作|帮扶|结对)")]
    private static partial Regex Round();

    /// <summary>两地结为友好乡镇, 双方结成对子: the two parties named before, of whom a clause says no more than that.</summary>
    private IEnumerable<Relation> Bound(ClauseText text, PartyReader parties, EventDays days)
    {
        var sides = new Sides(text, parties);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            foreach (var (word, kind) in text.Find(_kinds, clause.Span).Where(found => Ties().IsMatch(found.Span.In(text.Body)) && !"的后前以之".Contains(text.Words.CharAt(found.Span.End))))
            {
                var region = new TextSpan(clause.Span.Start, word.Start);
                if (parties.In(region).Count > 0 || (sides.In(region) ?? (text.Before(clause) is { } before ? sides.In(before.Span) : null)) is not { } pair) continue;
                yield return Edge(text, pair.First, pair.Second, kind, (days.Of(clause, word) ?? Before(text, clause))?.Date ?? days.Lead?.Date, clause, "cooperation.bound", 0.85);
            }
        }
    }

    /// <summary>The day named last before in the paragraph, where it is of the news.</summary>
    private static DateExpression? Before(ClauseText text, Clause clause) => text.Dates.Within(new TextSpan(0, clause.Span.Start))
        .LastOrDefault(date => date.Date.Day is not null && !EventDays.IsBackground(text, date) && text.Words.SentenceAt(date.Span.Start).Paragraph == text.Paragraph(clause));

    /// <summary>自2022年与白渚街道结对以来: the other side is the body of that type named last before.</summary>
    private IEnumerable<Relation> Paired(ClauseText text, EventDays days)
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality is Modality.Fact or Modality.Habit))
        {
            foreach (var place in text.Things.Within(clause.Span).Where(place => place.Span.Start > clause.Span.Start && text.Body[place.Span.Start - 1] == '与'))
            {
                if (!_kinds.TryMatchAt(text.Body, place.Span.End, clause.Span.End, out var length, out var kind) || !kind.StartsWith('结')) continue;
                var other = text.Things.Within(new TextSpan(0, place.Span.Start - 1)).LastOrDefault(before => before.Thing.Type == place.Thing.Type && before.Thing.Level == place.Thing.Level && before.Thing != place.Thing);
                if (other.Thing is null || text.Words.SentenceAt(other.Span.Start).Paragraph != text.Paragraph(clause)) continue;
                var since = text.Dates.Within(new TextSpan(clause.Span.Start, place.Span.Start)).LastOrDefault()?.Date;
                yield return Edge(text, other.Thing, place.Thing, kind, since, clause, "cooperation.paired", 0.85);
            }
        }
    }

    /// <summary>What an agreement is about: 结对帮扶 of 结对帮扶协议, 社区营造 of 《社区营造合作协议》.</summary>
    private string Kind(string document)
    {
        var name = document.Trim('《', '》');
        if (_kinds.Find(name, new TextSpan(0, name.Length)).FirstOrDefault() is { Value: { } known }) return known;
        var bracket = name.IndexOfAny(['（', '(']);
        if (bracket > 0) name = name[..bracket];
        while (name.Length > 0 && _empty.TryMatchBefore(name, name.Length, 0, out var length)) name = name[..^length];
        return name.Length is >= 2 and <= 10 ? name.Replace("深化", "", StringComparison.Ordinal) : "合作";
    }

    /// <summary>What says that it begins: 建立对口协作关系, 结成对子.</summary>
    [GeneratedRegex("结|缔|建立|建成")]
    private static partial Regex Begins();

    [GeneratedRegex("(?:结为|结成|结对|缔结|建立)[^，。；]*以?来")]
    private static partial Regex Since();

    [GeneratedRegex("\\G(?:自|于|从|在|已|召开|举行)?")]
    private static partial Regex Opening();

    /// <summary>What binds two sides: 结为, 缔结.</summary>
    [GeneratedRegex("^(?:结为|结成|结下|缔结|建立)")]
    private static partial Regex Ties();

    private static Relation Edge(ClauseText text, Thing first, Thing second, string kind, PartialDate? since, Clause clause, string rule, double confidence) => new(
        "COOPERATES_WITH", End.Thing(first.Index), End.Thing(second.Index), AttributeSet.Of(("kind", kind), ("since", since?.ToString())), text.Sentence(clause), rule, confidence);
}
