using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who is there because somebody welcomes them: 江枫 in 对江枫一行的到来表示热烈欢迎.</summary>
/// <remarks>Guests are a list of names right behind 对 or 向 and right before their coming; not who only sends them (对受江枫委托来访的客人).</remarks>
internal sealed partial class WelcomedReader(ClauseText text, NameLists lists, Stage stage)
{
    private static readonly WordSet Arrivals = LexiconFile.Words("arrivals.tsv");

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var arrival in text.Find(Arrivals, clause.Span).Where(arrival => Welcome().IsMatch(text.Body.AsSpan(arrival.End, clause.Span.End - arrival.End))))
            {
                if (stage.At(arrival.Start) is not { } told) continue;
                foreach (var guest in Guests(new TextSpan(clause.Span.Start, arrival.Start))) yield return new Part(guest.Thing.Index, told.Index, "attendee", clause, "participation.welcomed", 0.9);
            }
        }
    }

    private IEnumerable<Occurrence> Guests(TextSpan before)
    {
        for (var at = before.Start; at < before.End; at++)
        {
            if (text.Body[at] is not ('对' or '向') || text.Things.At(at) is not null || lists.From(at + 1, before.End) is not { Count: > 0 } list) continue;
            if (Tail().IsMatch(text.Body.AsSpan(list[^1].Span.End, before.End - list[^1].Span.End))) return list.Where(guest => guest.Thing.Type == "Person");
        }
        return [];
    }

    /// <summary>The verb to which 对 leads.</summary>
    [GeneratedRegex("^[^，。；]{0,12}表示[^，。；]{0,8}欢迎")]
    private static partial Regex Welcome();

    /// <summary>一行, 等客人: who comes with those who are named.</summary>
    [GeneratedRegex("^(?:一行(?:[0-9一二三四五六七八九十多余]+人)?|等[^，。；]{0,6})?的?$")]
    private static partial Regex Tail();
}
