using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Signing;

/// <summary>Reads who signed what with whom and when, whether or not the signing is an event of its own.</summary>
internal sealed class SignatureReader(ClauseText text, EventLayer layer, EventLexicon lexicon)
{
    /// <summary>现场, 共同, 分别: what may stand between who signs and the verb.</summary>
    private const int LongestAdverb = 4;

    /// <summary>进行了现场 before 签约.</summary>
    private const int LongestTold = 6;

    private readonly PartyReader _parties = new(text);
    private readonly TriggerScanner _scanner = new(text, lexicon);
    private readonly TriggerGrammar _grammar = new(text);
    private readonly Stage _stage = new(text, layer);
    private readonly EventDays _days = new(text);

    private static readonly WordSet Acts = LexiconFile.Words("signing-acts.tsv");

    public IEnumerable<Signature> Read()
    {
        var sides = new Sides(text, _parties);
        var subjects = new SubjectReader(text, new NameLists(text));
        foreach (var signature in Signatures(sides, subjects).Concat(Mentioned(sides)).Concat(ByHand(subjects)).Concat(Named())) yield return signature;
    }

    private IEnumerable<Signature> Signatures(Sides sides, SubjectReader subjects)
    {
        var groups = new Groups(text, _parties);
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var trigger in Verbs(clause).Where(trigger => _grammar.Reports(clause, trigger.Span)))
            {
                var region = new TextSpan(clause.Span.Start, trigger.Span.Start);
                var found = _parties.In(region);
                if (found.Count > 0 && PartyReader.IsHost(text, found[^1].Place.Span.End, region.End)) continue;
                var pairs = found.Count > 1 ? _parties.Pairs(found) : Others(sides, subjects, clause, region);
                var parties = pairs.Count > 0 ? [.. pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct()] : IsJoint(region, found) ? [.. found.Select(party => party.Thing).Distinct()] : (IReadOnlyList<Thing>)[];
                if (parties.Count == 0 && found.Count == 0 && groups.In(region) is { Count: > 0 } group) (parties, pairs) = (group, Each(group));
                if (Respectively(clause, trigger.Span, pairs) is { Count: > 0 } own)
                {
                    foreach (var one in own) yield return one;
                }
                else if (parties.Count > 0) yield return new Signature(clause, trigger.Span, pairs, parties, Document(clause, trigger.Span), Day(clause, trigger.Span));
            }
        }
    }

    /// <summary>The verbs of signing in a clause; a clause without such a word is not scanned for other triggers.</summary>
    private IEnumerable<Trigger> Verbs(Clause clause) =>
        lexicon.Signing.Any(text.Body, clause.Span) ? _scanner.Find(clause).Where(trigger => trigger.Verb is { Build: VerbBuild.Signing }) : [];

    /// <summary>甲与乙、丙与丁分别签订共建协议、协作协议: each pair signs the agreement of its place in the list.</summary>
    private List<Signature> Respectively(Clause clause, TextSpan verb, IReadOnlyList<(Thing First, Thing Second)> pairs)
    {
        var documents = text.Things.Within(new TextSpan(verb.End, clause.Span.End)).Where(place => place.Thing.Type == "Document").Select(place => place.Thing).Distinct().ToList();
        if (pairs.Count < 2 || documents.Count != pairs.Count || text.Words.Before(verb.Start, 2) is not "分别") return [];
        return [.. pairs.Zip(documents, (pair, document) => new Signature(clause, verb, [pair], [pair.First, pair.Second], document, Day(clause, verb)))];
    }

    /// <summary>Each of several with each other.</summary>
    private static List<(Thing First, Thing Second)> Each(IReadOnlyList<Thing> group) => [.. group.SelectMany((first, at) => group.Skip(at + 1).Select(second => (first, second)))];

    /// <summary>两校2017年3月签订的《共建协议》: a signing of which the text only reminds, with the day that it states.</summary>
    private IEnumerable<Signature> Mentioned(Sides sides)
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality is Modality.Fact or Modality.Plan))
        {
            foreach (var trigger in Verbs(clause).Where(trigger => text.Words.CharAt(trigger.Span.End) == '的'))
            {
                var region = new TextSpan(clause.Span.Start, trigger.Span.Start);
                if (text.Dates.Within(region).LastOrDefault() is not { } date || region.End - date.Span.End > 2 || text.Things.StartingAt(trigger.Span.End + 1) is not { Thing.Type: "Document" } document) continue;
                var found = _parties.In(region);
                var pairs = found.Count > 1 ? _parties.Pairs(found) : sides.In(region) is { } pair ? [pair] : [];
                if (pairs.Count > 0) yield return new Signature(clause, trigger.Span, pairs, [.. pairs.SelectMany(one => new[] { one.First, one.Second }).Distinct()], document.Thing, date.Date);
            }
        }
    }

    /// <summary>甲镇书记何田、乙镇书记江树在《结对协议》上署名: the bodies of those who sign are its parties.</summary>
    private IEnumerable<Signature> ByHand(SubjectReader subjects)
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var act in text.Find(Acts, clause.Span).Where(act => clause.IsFactAt(act.Start)))
            {
                var document = text.Things.Within(new TextSpan(clause.Span.Start, act.Start)).LastOrDefault(place => place.Thing.Type == "Document");
                if (document.Thing is null || text.Words.CharBefore(document.Span.Start) != '在' || act.Start - document.Span.End > 6) continue;
                var parties = Bodies(subjects.Of(clause, document.Span.Start - 1));
                if (parties.Count > 1) yield return new Signature(clause, act, parties.Count == 2 ? [(parties[0], parties[1])] : [], parties, document.Thing, Day(clause, act));
            }
        }
    }

    /// <summary>甲与乙合作协议签约仪式: a ceremony that is named for who signs what.</summary>
    private IEnumerable<Signature> Named()
    {
        foreach (var told in layer.Events.Where(told => told.Kind == "Signing" && told.Name.EndsWith("仪式", StringComparison.Ordinal)))
        {
            var document = text.Things.Within(told.Span).FirstOrDefault(place => place.Thing.Type == "Document");
            if (document.Thing is null || _parties.In(new TextSpan(told.Span.Start, document.Span.Start)) is not { Count: 2 } parties) continue;
            yield return new Signature(text.Article.Get<ClauseLayer>().At(told.Span.Start), told.Span, _parties.Pairs(parties), [parties[0].Thing, parties[1].Thing], document.Thing, told.Date);
        }
    }

    /// <summary>区医院院长何田与医学院副院长江树签署: the bodies of the two who sign.</summary>
    private (Thing First, Thing Second)? ByHeads(SubjectReader subjects, Clause clause, TextSpan region)
    {
        List<Occurrence> people = [.. subjects.Of(clause, region.End).Where(place => place.Thing.Type == "Person" && region.Contains(place.Span))];
        return people.Count == 2 && region.End - people[1].Span.End <= LongestAdverb && Bodies(people) is [var first, var second] ? (first, second) : null;
    }

    /// <summary>The bodies in which people hold their posts.</summary>
    private List<Thing> Bodies(IEnumerable<Occurrence> people) => [.. people.Where(place => place.Thing.Type == "Person").Select(place => BodyOf(place.Thing.Index)).OfType<int>().Distinct().Select(body => text.Things.Things[body])];

    private int? BodyOf(int person) => text.Posts.Statements.FirstOrDefault(post => post.Person == person && post.Body is not null)?.Body;

    /// <summary>A、B、C共同签署, A、B、C三方签署: all sign one text, and none of them with one other.</summary>
    private bool IsJoint(TextSpan region, IReadOnlyList<Party> parties) => parties.Count > 2 && text.Body.AsSpan(parties[^1].Place.Span.End, region.End - parties[^1].Place.Span.End) is "共同" or "联合" or "一起" or "三方" or "四方" or "三方共同" or "四方共同";

    /// <summary>双方签署; or the subject of the clause before (A、B分别介绍情况，并签署协议).</summary>
    private IReadOnlyList<(Thing First, Thing Second)> Others(Sides sides, SubjectReader subjects, Clause clause, TextSpan region)
    {
        if (sides.In(region) is { } pair) return [pair];
        if (ForBodies(clause, region) is { } represented) return [represented];
        if (ByHeads(subjects, clause, region) is { } headed) return [headed];
        if (ForBodyWithHead(region) is { } met) return [met];
        var bodies = subjects.Of(clause, region.End).Where(place => place.Thing.Type != "Person").Select(place => new Party(place, place.Span.Start)).ToList();
        if (bodies.Count == 2) return [(bodies[0].Thing, bodies[1].Thing)];
        return text.Before(clause) is { } before && bodies.Count == 0 && region.Length <= 2 && sides.In(before.Span) is { } carried ? [carried] : [];
    }

    /// <summary>区长江枫代表沧浦区政府，董事长何田代表海畅集团签署: for whom both sign, the first in the clause before.</summary>
    private (Thing First, Thing Second)? ForBodies(Clause clause, TextSpan region) =>
        text.Before(clause) is { } before && For(before.Span) is { } one && one.Span.End == before.Span.End && For(region) is { } other && one.Thing != other.Thing ? (one.Thing, other.Thing) : null;

    /// <summary>代表沧浦区政府与海畅集团董事长何田签署: somebody signs for the one, the head of the other for it.</summary>
    private (Thing First, Thing Second)? ForBodyWithHead(TextSpan region)
    {
        if (For(region) is not { } one || text.Things.Within(region).LastOrDefault() is not { Thing.Type: "Person" } head || region.End - head.Span.End > LongestTold) return null;
        if (one.Span.End >= head.Span.Start || text.Body[one.Span.End] is not ('与' or '和' or '同') || text.PhraseStart(head) != one.Span.End + 1) return null;
        return Bodies([head]) is [var other] && other != one.Thing ? (one.Thing, other) : null;
    }

    private Occurrence? For(TextSpan span) => _parties.In(span) is [.., var last] && text.Words.Before(last.Start, 2) is "代表" ? last.Place : null;

    private Thing? Document(Clause clause, TextSpan verb) =>
        text.Things.Within(new TextSpan(verb.End, clause.Span.End)).Where(place => place.Thing.Type == "Document").Select(place => place.Thing).FirstOrDefault();

    private PartialDate? Day(Clause clause, TextSpan verb) => _days.Of(clause, verb)?.Date ?? _stage.At(verb.Start)?.Date ?? _days.Lead?.Date;
}

/// <summary>A signing.</summary>
/// <param name="Clause">The clause that tells of it.</param>
/// <param name="Verb">签署.</param>
/// <param name="Pairs">The parties, two by two; empty where more than two sign one text together.</param>
/// <param name="Parties">All who sign.</param>
/// <param name="Document">What was signed, if named.</param>
/// <param name="Date">When.</param>
internal sealed record Signature(Clause Clause, TextSpan Verb, IReadOnlyList<(Thing First, Thing Second)> Pairs, IReadOnlyList<Thing> Parties, Thing? Document, PartialDate? Date);
