using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Relations.Undertakings;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>Where a verb says that something is: 水厂位于柳堤镇, 大桥由某公司承建，位于柳堤镇, 位于柳堤镇的水厂.</summary>
internal sealed class StatedLocations(AnnotatedArticle article, Func<Thing, bool> isSited)
{
    private const int LongestModifier = 12;

    private static readonly WordSet Located = LexiconFile.Words("located-verbs.tsv", "seated-verbs.tsv");
    private static readonly WordSet Seated = LexiconFile.Words("seated-verbs.tsv");

    private readonly ThingLayer _things = article.Get<ThingLayer>();
    private readonly string _body = article.Body;
    private readonly ProjectReader _projects = new(ClauseText.Of(article));

    public IEnumerable<(Occurrence Inner, int Outer, string Rule, double Confidence)> Find()
    {
        foreach (var sentence in article.Get<SentenceLayer>().Sentences)
        {
            foreach (var verb in Located.Find(_body, sentence.Span))
            {
                if (Where(verb, sentence.Span) is not { } outer) continue;
                var inner = Attributed(outer, sentence.Span) ?? Subject(verb, sentence.Span);
                if (inner is { } located && isSited(located.Thing) && located.Thing.Index != outer.Thing.Index) yield return (located, outer.Thing.Index, "located.verb", 0.9);
            }
        }
    }

    /// <summary>The innermost division or place of the chain behind the verb; no mark between (工程选址、大桥).</summary>
    private Occurrence? Where(TextSpan verb, TextSpan sentence)
    {
        var outer = _things.Within(new TextSpan(verb.End, sentence.End)).TakeWhile(place => place.Thing.Type is "District" or "Place").ToList();
        if (outer.Count == 0 || outer[0].Span.Start - verb.End > 2 || _body.AsSpan(verb.End, outer[0].Span.Start - verb.End).ContainsAny('、', '，', '；')) return null;
        return outer.TakeWhile((place, at) => at == 0 || place.Span.Start == outer[at - 1].Span.End).Last();
    }

    /// <summary>水厂 in 位于柳堤镇的水厂, 位于柳堤镇的一座水厂, 位于柳堤公园内的水厂.</summary>
    private Occurrence? Attributed(Occurrence outer, TextSpan sentence)
    {
        var end = outer.Span.End;
        if (end < sentence.End && _body[end] is '内' or '里') end++;
        if (end >= sentence.End || _body[end] != '的') return null;
        var inner = _things.Within(new TextSpan(end + 1, sentence.End)).FirstOrDefault();
        return inner.Thing is not null && inner.Span.Start - end <= LongestModifier && _body.AsSpan(end, inner.Span.Start - end).IndexOfAny("，；、") < 0 ? inner : null;
    }

    /// <summary>What stands before the verb in its clause; else the project that the clause's noun means, or with which its sentence begins, as may a house; else what was named last before it in its part of the sentence.</summary>
    private Occurrence? Subject(TextSpan verb, TextSpan sentence)
    {
        var clause = new TextSpan(After(verb, sentence, "，；"), verb.Start);
        if (_things.Within(clause).LastOrDefault() is { Thing: not null } own) return own;
        var meant = (clause.IsEmpty ? null : _projects.Meant(clause)) ?? (clause.IsEmpty || clause.Start == sentence.Start ? _projects.Topic(sentence) : null);
        if (meant is not null) return new Occurrence(verb, meant);
        if (Seated.Contains(verb.In(_body)) && !clause.IsEmpty) return null;
        if (clause.IsEmpty && _things.StartingAt(sentence.Start) is { Thing.Type: not "Person" } first && isSited(first.Thing)) return first;
        if (Seated.Contains(verb.In(_body))) return null;
        var last = _things.Within(new TextSpan(After(verb, sentence, "；"), verb.Start)).LastOrDefault();
        return last.Thing is null ? null : last;
    }

    private int After(TextSpan verb, TextSpan sentence, string marks) => sentence.Start + _body.AsSpan(sentence.Start, verb.Start - sentence.Start).LastIndexOfAny(marks) + 1;
}
