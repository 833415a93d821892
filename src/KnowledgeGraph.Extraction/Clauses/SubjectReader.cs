using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Finds who does what a verb says.</summary>
/// <remarks>
/// The agent after 由; else the first list of names in the clause before the verb, with lists in clauses that hold nothing else (区长邵明漪，主任尉迟松出席);
/// else, where the clause names no subject of its own, that of the clause before; else what 他 or 她 stands for.
/// </remarks>
internal sealed partial class SubjectReader(ClauseText text, NameLists lists)
{
    private static readonly WordSet Manner = LexiconFile.Words("manner-nouns.tsv");

    /// <summary>The people, organisations and divisions that are the subject of the verb at the offset; empty where none is named.</summary>
    public IReadOnlyList<Occurrence> Of(Clause clause, int verb)
    {
        var region = new TextSpan(clause.Span.Start, Math.Clamp(verb, clause.Span.Start, clause.Span.End));
        if (lists.After("由", region) is { Count: > 0 } agents) return agents;
        var found = lists.In(region);
        if (found.Count > 0) return [.. lists.ListedBefore(clause, found[0]), .. found[0]];
        if (lists.After("与", region) is { Count: > 0 } companions) return [.. Carried(clause), .. companions];
        return Opening(region) switch
        {
            ClauseOpening.Pronoun => MeantByPronoun(clause),
            ClauseOpening.OwnSubject => IsNominal(region) ? lists.NamedBefore(clause) : [],
            _ => Carried(clause),
        };
    }

    /// <summary>The bodies whose heads or spokespeople are the subject: 区财政局负责人作了汇报.</summary>
    public IReadOnlyList<Occurrence> Represented(Clause clause, int verb) => lists.Represented(new TextSpan(clause.Span.Start, Math.Clamp(verb, clause.Span.Start, clause.Span.End)));

    /// <summary>The people right behind a verb who are its object: 何苗 in 带领副区长何苗调研.</summary>
    public IEnumerable<Occurrence> Objects(Clause clause, TextSpan verb) => lists.From(verb.End, Math.Max(verb.End, clause.Span.End)).Where(place => place.Thing.Type == "Person");

    /// <summary>The subject of the nearest clause before that has one, within the sentence.</summary>
    private IReadOnlyList<Occurrence> Carried(Clause clause)
    {
        for (var before = text.Before(clause); before is not null; before = text.Before(before))
        {
            if (before.Modality == Modality.Quoted) continue;
            if (lists.After("由", before.Span) is { Count: > 0 } agents) return agents;
            if (lists.In(before.Span) is { Count: > 0 } found) return [.. lists.ListedBefore(before, found[0]), .. found[0]];
            switch (Opening(before.Span))
            {
                case ClauseOpening.Pronoun: return MeantByPronoun(before);
                case ClauseOpening.OwnSubject when lists.Edges.IsPassable(before): continue;
                case ClauseOpening.OwnSubject: return [];
            }
        }
        return [];
    }

    /// <summary>Whether the words up to the verb only name who it is, without names: 区有关部门负责人 closes the list of names before it.</summary>
    private bool IsNominal(TextSpan region)
    {
        if (Unnamed().IsMatch(text.Body.AsSpan(region.Start, region.Length))) return true;
        for (var at = region.Start; at < region.End; at++)
        {
            if (text.Things.At(at) is { } place) at = place.Span.End - 1;
            else if (text.Words.TokenAt(at) is { } token && token.Span.Start == at && token.Tag is "v" or "vd" or "p" && !lists.Edges.IsAttributive(token)) return false;
        }
        return true;
    }

    /// <summary>区农委承办科室负责人一同: people by their office alone.</summary>
    [GeneratedRegex("(?:负责人|负责同志|班子成员|工作人员|有关人员|相关人员|代表|领导)(?:等)?(?:一同|共同|一起|分别|陪同|同时|应邀|受邀|也)*$")]
    private static partial Regex Unnamed();

    /// <summary>The first person of the nearest sentence before, in the same paragraph, that names one.</summary>
    private IReadOnlyList<Occurrence> MeantByPronoun(Clause clause)
    {
        for (var at = clause.Index - 1; at >= 0 && text.Paragraph(text.Clauses[at]) == text.Paragraph(clause); at--)
        {
            var first = FirstOfSentence(text.Clauses[at]);
            foreach (var list in Enumerable.Range(first, at - first + 1).SelectMany(index => lists.In(text.Clauses[index].Span)))
            {
                if (list.FirstOrDefault(place => place.Thing.Type == "Person") is { Thing: not null } person) return [person];
            }
            at = first;
        }
        return [];
    }

    private int FirstOfSentence(Clause clause)
    {
        var index = clause.Index;
        while (index > 0 && text.Clauses[index - 1].Sentence == clause.Sentence) index--;
        return index;
    }

    private ClauseOpening Opening(TextSpan region)
    {
        for (var index = text.Words.TokenIndexAt(region.Start); index >= 0 && index < text.Words.Tokens.Count && text.Words.Tokens[index].Span.End <= region.End; index++)
        {
            if (Opening(text.Words.Tokens[index]) is { } opening) return opening;
        }
        return ClauseOpening.None;
    }

    /// <summary>What a word at a clause's beginning says of its subject; nothing if it is an adverb, a date or a joint.</summary>
    private ClauseOpening? Opening(Token token)
    {
        var word = token.Span.In(text.Body);
        if (word is "他" or "她" or "他们" or "她们" || (token.Tag == "r" && word[0] is '他' or '她')) return ClauseOpening.Pronoun;
        if (Manner.Contains(word)) return null;
        if (word is "就") return ClauseOpening.None; // 就防汛工作进行调研: what it is about, whatever the tagger takes 就 for.
        return token.Tag switch
        {
            "d" or "ad" or "c" or "TIME" or "w" or "u" or "xc" => null,
            "p" or "v" or "vd" => ClauseOpening.None,
            _ => ClauseOpening.OwnSubject,
        };
    }

    private enum ClauseOpening
    {
        /// <summary>No subject of its own: 并签署协议, 就此进行交流.</summary>
        None,

        /// <summary>他强调.</summary>
        Pronoun,

        /// <summary>A noun that is no name: 公司已完成勘察.</summary>
        OwnSubject,
    }
}
