using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>The words that tell how a project stands, and what each says of it.</summary>
internal static partial class StageWords
{
    private const string Completed = "completed";

    private static readonly WordMap<StageWord> Words = Read();
    private static readonly WordSet Parts = LexiconFile.Words("project-parts.tsv");
    private static readonly WordSet Barring = LexiconFile.Words("not-openings.tsv");

    public static IEnumerable<(TextSpan Span, StageWord Word)> In(ClauseText text, TextSpan span) => text.Find(Words, span).Where(found => IsTold(text, found.Span, found.Value));

    private static bool IsTold(ClauseText text, TextSpan word, StageWord stage) =>
        !(stage.Usual is null && IsMeasured(text.Body, word)) && !(stage.IsServing ? IsBarred(text, word) : stage.Usual == "halted" && HaltsServing(text.Body, word.End));

    /// <summary>日供水3万吨, 年发电量: how much a thing gives, not that it gives now.</summary>
    private static bool IsMeasured(string body, TextSpan word) => (word.Start > 0 && "日年月每均时夜可能".Contains(body[word.Start - 1])) || Measure().IsMatch(body, word.End);

    /// <summary>禁止货车通行, 恢复供水: it does not begin.</summary>
    private static bool IsBarred(ClauseText text, TextSpan word) => Barring.Any(text.Body, new TextSpan(text.Article.Get<ClauseLayer>().At(word.Start).Span.Start, word.Start));

    /// <summary>暂停营业: what halts is what a thing does that is done.</summary>
    private static bool HaltsServing(string body, int end) => Words.TryMatchAt(body, end, body.Length, out _, out var next) && next.IsServing;

    [GeneratedRegex(@"\G(?:[\d一二三四五六七八九十百千万约近超达不难]|量|能力|范围|规模|面积|压力|管|公司|集团|企业|设施|系统|区域|服务|保障|安全|质量|水质|需求|问题|条件|难|率|网|站|厂|者|收入|额|时间为|人数)")]
    private static partial Regex Measure();

    /// <summary>已完工80%, 竣工近七成: a share of it is done.</summary>
    [GeneratedRegex(@"\G(?:了)?[约近超达过逾]{0,2}(?:[\d.]+%|[一二三四五六七八九]成|过半|大半)")]
    private static partial Regex Share();

    /// <summary>How the project stands by the word: a tunnel that is pierced is under way, a road that is joined is done; a part that is done (主体结构完工) leaves the whole under way. Null where the word tells nothing of such a thing.</summary>
    public static string? Status(ClauseText text, TextSpan word, StageWord stage, Thing project)
    {
        var clause = text.Article.Get<ClauseLayer>().At(word.Start);
        if (!StageSubject.IsSaidOf(text, clause, word, project)) return null;
        var status = stage.For(project);
        return status == Completed && (text.Find(Parts, new TextSpan(clause.Span.Start, word.Start)).Any() || Share().IsMatch(text.Body, word.End)) ? "underway" : status;
    }

    /// <summary>The words for every project, and those for things that are done when they begin to serve (水厂供水).</summary>
    private static WordMap<StageWord> Read()
    {
        var words = LexiconFile.Read("project-stages.tsv", 2).Select(row => (row, Word: new StageWord(row.Columns[1], row.Text(2), row.List(3), row.Columns[1] == Completed && StageLexicon.IsStanding(row.Columns[0]))))
            .Concat(LexiconFile.Read("project-openings.tsv", 2).Select(row => (row, Word: new StageWord(null, Completed, [.. row.List(1), .. row.List(2)], true))));
        var read = new Dictionary<string, StageWord>();
        foreach (var (row, word) in words)
        {
            if (!read.TryAdd(row.Columns[0], word)) throw row.Wrong($"'{row.Columns[0]}' stands twice.");
        }
        return new WordMap<StageWord>(read);
    }
}

/// <summary>What a word says of how a project stands.</summary>
/// <param name="Usual">The status; null where the word tells nothing of most things.</param>
/// <param name="Other">The status for things whose names have one of the endings.</param>
/// <param name="Endings">The endings.</param>
/// <param name="IsServing">Whether it tells what a thing does when it is done (开放, 供水), and may do again.</param>
internal sealed record StageWord(string? Usual, string Other, IReadOnlyList<string> Endings, bool IsServing)
{
    /// <summary>Whether the word can tell that something is done.</summary>
    public bool CanComplete => Usual == "completed" || Other == "completed";

    public string? For(Thing project) => Endings.Any(ending => project.Forms.Any(form => form.EndsWith(ending, StringComparison.Ordinal))) ? Other : Usual;
}
