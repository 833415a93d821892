using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Divisions;

/// <summary>Proposes administrative divisions: every reading of the division layer, weighed by its form.</summary>
internal sealed partial class DivisionCandidates(Weights weights) : ICandidateSource
{
    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text) =>
        Propose(text, article.Get<DivisionLayer>().Readings, article.Get<DivisionLayer>().Home?.Code);

    private IEnumerable<Candidate> Propose(ArticleText text, IReadOnlyList<DivisionReading> readings, string? home)
    {
        var full = readings.Where(reading => reading.Form == DivisionForm.Full && reading.Division is not null).Select(reading => reading.Division!.Code).ToHashSet();
        return readings.Where(reading => !CutsRegion(text, reading.Span)).Select(reading => Score(text, reading, reading.Division is { } division && (full.Contains(division.Code) || division.Code == home), reading.Form == DivisionForm.Short && reading.Division?.Code == home).Candidate(reading.Span, "District", reading));
    }

    /// <summary>区 in 平房区域, 沧浦区域特点 is the word's behind it.</summary>
    private static bool CutsRegion(ArticleText text, TextSpan span) => text.Body[span.End - 1] == '区' && text.CharAt(span.End) == '域';

    /// <param name="text">The article's text.</param>
    /// <param name="reading">The reading to weigh.</param>
    /// <param name="named">Whether the article names the division in full somewhere, or it is the paper's home.</param>
    /// <param name="home">Whether it is the short name of the paper's home, which the analyser may take for a person.</param>
    private ScoreSheet Score(ArticleText text, DivisionReading reading, bool named, bool home) => new ScoreSheet(weights)
        .Add("district.home", home && text.TokenAt(reading.Span.Start) is { Tag: "PER" })
        .Add(reading.Form switch
        {
            DivisionForm.Full => "district.full",
            DivisionForm.Short => "district.short",
            DivisionForm.Deictic => "district.deictic",
            _ => "district.suffix",
        })
        .Add("district.unlikely", reading.Form == DivisionForm.Short && (NamesRoad(text, reading.Span.End) || (!named && text.TokenAt(reading.Span.Start) is not { Tag: "LOC" or "ORG" or "nt" or "nz" })))
        .Add("district.media", reading.Form == DivisionForm.Short && Media().IsMatch(text.After(reading.Span.End, 6)))
        .Add("district.length", reading.Form == DivisionForm.Deictic ? 0.0 : reading.Span.Length)
        .Add("district.analyser", text.TokenAt(reading.Span.Start) is { Tag: "LOC" } token && token.Span == reading.Span);

    /// <summary>北京 in 北京日报: a paper, a station or a site is named after the division.</summary>
    [GeneratedRegex("^(?:日报|晚报|晨报|商报|时报|都市报|青年报|法制报|电视台|广播|卫视|发布|融媒|[北东西南]方网|网讯|热线网|在线讯)")]
    private static partial Regex Media();

    /// <summary>柳堤 in 柳堤桥, 柳堤路: a road or bridge is named after the division.</summary>
    private static bool NamesRoad(ArticleText text, int end) => "桥路街巷".Contains(text.CharAt(end)) && text.IsEnd(end + 1);
}
