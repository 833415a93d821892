using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>The subjects of the verbs that tell of an event: who went to see, signed, unveiled.</summary>
/// <remarks>Who merely holds a meeting organises it; what is built or founded takes no part.</remarks>
internal sealed partial class DoerReader(ClauseText text, SubjectReader subjects, EventLayer layer)
{
    private readonly PartyReader _parties = new(text);

    public IEnumerable<Part> Read()
    {
        foreach (var telling in layer.Tellings)
        {
            var clause = text.Article.Get<ClauseLayer>().At(telling.Verb.Start);
            var doers = subjects.Of(clause, telling.Verb.Start);
            if (doers.Count > 0 && PartyReader.IsHost(text, doers[^1].Span.End, telling.Verb.Start)) continue;
            var signs = telling.Form == ReportForm.Signing || (telling.Form == ReportForm.Held && IsSigning(layer.Events[telling.Event]) && doers.Count(doer => doer.Thing.Type != "Person") > 1 && IsBetween(text.Body.AsSpan(clause.Span.Start, telling.Verb.End - clause.Span.Start)));
            var signers = signs ? _parties.In(new TextSpan(clause.Span.Start, telling.Verb.Start)) : [];
            var byHand = signs && doers.Count > 0 && doers.All(doer => doer.Thing.Type == "Person" && clause.Span.Contains(doer.Span)) && !text.Things.Within(new TextSpan(doers[^1].Span.End, telling.Verb.Start)).Any() && !Watches().IsMatch(text.Body.AsSpan(doers[^1].Span.End, telling.Verb.Start - doers[^1].Span.End));
            foreach (var doer in doers.Where(doer => byHand || (signs ? doer.Thing.Type != "Person" && (!clause.Span.Contains(doer.Span) || signers.Any(signer => signer.Thing == doer.Thing)) : TakesPart(telling.Form, layer.Events[telling.Event], doer.Thing.Type))))
            {
                yield return new Part(doer.Thing.Index, telling.Event, signs ? "signatory" : "attendee", clause, "participation.doer", 0.93);
            }
            foreach (var convener in Conveners(telling, clause, doers)) yield return new Part(convener.Thing.Index, telling.Event, "attendee", clause, "participation.convener", 0.88);
        }
    }

    /// <summary>共同见证协议签署: who only sees others sign.</summary>
    [GeneratedRegex("见证|出席|参加|观看|陪同|主持")]
    private static partial Regex Watches();

    /// <summary>甲与乙举行共建签约暨揭牌仪式: those who hold a signing together sign.</summary>
    private static bool IsSigning(ReportedEvent told) => told.Name.Contains("签约", StringComparison.Ordinal) || told.Name.Contains("签字仪式", StringComparison.Ordinal);

    /// <summary>甲与乙举行: two sides; not 甲、乙联合举办, who are hosts.</summary>
    private static bool IsBetween(ReadOnlySpan<char> words) => words.IndexOfAny('与', '和', '同') >= 0 && words.IndexOf("联合") < 0 && words.IndexOf("办") < 0;

    /// <summary>随后召开座谈会: people, no body, convene a meeting, and are there.</summary>
    private IEnumerable<Occurrence> Conveners(Telling telling, Clause clause, IReadOnlyList<Occurrence> doers) =>
        telling.Form == ReportForm.Held && layer.Events[telling.Event].Kind == "Meeting" && telling.Verb.In(text.Body) is "召开" && clause.IsFactAt(telling.Verb.Start) && doers.All(doer => doer.Thing.Type == "Person") ? doers : [];

    /// <summary>Who holds a journey is on the way: 对食品产业进行了调研.</summary>
    private static bool TakesPart(ReportForm form, ReportedEvent told, string type) => form switch
    {
        ReportForm.Held => type == "Person" && told.IsJourney,
        ReportForm.Journey or ReportForm.Act or ReportForm.Founding => type == "Person",
        _ => false,
    };
}
