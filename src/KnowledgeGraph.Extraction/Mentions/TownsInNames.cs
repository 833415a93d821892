using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Makes things of the towns, villages and communities with which a house's or a project's name opens and that the article names nowhere else: 柳堤镇 and 望汐村 in 柳堤镇望汐村卫生室.</summary>
internal static class TownsInNames
{
    private static readonly WordSet Housed = LexiconFile.Words("housed-heads.tsv");

    public static void Add(ThingBuilder builder, AnnotatedArticle article, Candidate name, string body)
    {
        if (name.Type == "Organization" && !Housed.TryMatchBefore(body, name.Span.End, name.Span.Start, out _)) return;
        var readings = article.Get<DivisionLayer>().Readings;
        for (var start = name.Span.Start; Longest(readings, start, name.Span.End, body, start > name.Span.Start) is { } town; start = town.Span.End)
        {
            var form = town.Span.In(body);
            var draft = town.Division is { } division ? builder.Division(division) : builder.At("District", form, form);
            draft.Level ??= town.Level;
            draft.Forms.Add(form);
        }
    }

    private static DivisionReading? Longest(IReadOnlyList<DivisionReading> readings, int start, int end, string body, bool chained) =>
        readings.Where(reading => reading.Span.Length > 2 && !OfAllCommunities(body, reading.Span.End) && (body[reading.Span.End - 1] != '村' || chained) && reading.Form is DivisionForm.Full or DivisionForm.Suffix && reading.Span.Start == start && reading.Span.End < end - 1).MaxBy(reading => reading.Span.End);

    /// <summary>柳堤街社区 in 柳堤街社区卫生服务中心: the community is what the service is for, everywhere.</summary>
    private static bool OfAllCommunities(string body, int end) => body.AsSpan(0, end).EndsWith("社区") && (body.AsSpan(end).StartsWith("卫生") || body.AsSpan(end).StartsWith("服务") || body.AsSpan(end).StartsWith("医院"));
}
