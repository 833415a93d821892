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
    private const int ReachOfWord = 8;

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
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            var found = parties.In(clause.Span);
            for (var at = 1; at < found.Count; at++)
            {
                if (found[at - 1].Thing == found[at].Thing) continue;
                var end = PairsEnd(parties, found, at);
                if (!parties.IsLink(found[at - 1], found[at]) && !(at == 1 && (found.Count == 2 || found[2].Place.Span.Start > end + 2) && parties.IsListed(found[0], found[1]) && Ties().IsMatch(text.Words.After(end, 2)))) continue;
                var word = _kinds.Find(text.Body, new TextSpan(end, Math.Min(clause.Span.End, end + ReachOfWord))).FirstOrDefault();
                if (word.Value is null) word = Renewed(text, clause, end);
                else if (IsOfOther(text.Body.AsSpan(end, word.Span.Start - end))) continue;
                if (word.Value is null) continue;
                var begins = Begins().IsMatch(text.Body.AsSpan(end, word.Span.Start - end)) || text.Body[word.Span.Start] is '结' or '缔' or '建';
                yield return Edge(text, found[at - 1].Thing, found[at].Thing, word.Value, begins ? days.Of(clause, word.Span)?.Date ?? days.Lead?.Date : null, clause, "cooperation.joined", 0.9);
            }
        }
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
    private static bool IsOfOther(ReadOnlySpan<char> between) => between.IndexOf('的') >= 0 || (between.IndexOf('签') >= 0 && !between.EndsWith("签约"));

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

    /// <summary>What binds two sides: 结为, 缔结.</summary>
    [GeneratedRegex("^(?:结为|结成|结下|缔结|建立)")]
    private static partial Regex Ties();

    private static Relation Edge(ClauseText text, Thing first, Thing second, string kind, PartialDate? since, Clause clause, string rule, double confidence) => new(
        "COOPERATES_WITH", End.Thing(first.Index), End.Thing(second.Index), AttributeSet.Of(("kind", kind), ("since", since?.ToString())), text.Sentence(clause), rule, confidence);
}
