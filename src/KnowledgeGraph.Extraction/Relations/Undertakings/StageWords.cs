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

    public static IEnumerable<(TextSpan Span, StageWord Word)> In(ClauseText text, TextSpan span) => text.Find(Words, span).Where(found => !(found.Value.Usual is null && IsMeasured(text.Body, found.Span)));

    /// <summary>日供水3万吨, 年发电量: how much a thing gives, not that it gives now.</summary>
    private static bool IsMeasured(string body, TextSpan word) => (word.Start > 0 && "日年月每均时夜可能".Contains(body[word.Start - 1])) || Measure().IsMatch(body, word.End);

    [GeneratedRegex(@"\G(?:[\d一二三四五六七八九十百千万约近超达不难]|量|能力|范围|规模|面积|压力|管|公司|集团|企业|设施|系统|区域|服务|保障|安全|质量|水质|需求|问题|条件|难|率|网|站|厂|者|收入|额|时间为|人数)")]
    private static partial Regex Measure();

    /// <summary>How the project stands by the word: a tunnel that is pierced is under way, a road that is joined is done; a part that is done (主体结构完工) leaves the whole under way. Null where the word tells nothing of such a thing.</summary>
    public static string? Status(ClauseText text, TextSpan word, StageWord stage, Thing project)
    {
        var clause = text.Article.Get<ClauseLayer>().At(word.Start);
        if (!StageSubject.IsSaidOf(text, clause, word, project)) return null;
        var status = stage.For(project);
        return status == Completed && text.Find(Parts, new TextSpan(clause.Span.Start, word.Start)).Any() ? "underway" : status;
    }

    /// <summary>The words for every project, and those for things that are done when they begin to serve (水厂供水).</summary>
    private static WordMap<StageWord> Read()
    {
        var words = LexiconFile.Read("project-stages.tsv", 2).Select(row => (row, Word: new StageWord(row.Columns[1], row.Text(2), Endings(row, 3))))
            .Concat(LexiconFile.Read("project-openings.tsv", 2).Select(row => (row, Word: new StageWord(null, Completed, Endings(row, 1)))));
        var read = new Dictionary<string, StageWord>();
        foreach (var (row, word) in words)
        {
            if (!read.TryAdd(row.Columns[0], word)) throw row.Wrong($"'{row.Columns[0]}' stands twice.");
        }
        return new WordMap<StageWord>(read);
    }

    private static string[] Endings(LexiconRow row, int column) => row.Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What a word says of how a project stands.</summary>
/// <param name="Usual">The status; null where the word tells nothing of most things.</param>
/// <param name="Other">The status for things whose names have one of the endings.</param>
/// <param name="Endings">The endings.</param>
internal sealed record StageWord(string? Usual, string Other, IReadOnlyList<string> Endings)
{
    /// <summary>Whether the word can tell that something is done.</summary>
    public bool CanComplete => Usual == "completed" || Other == "completed";

    public string? For(Thing project) => Endings.Any(ending => project.Forms.Any(form => form.EndsWith(ending, StringComparison.Ordinal))) ? Other : Usual;
}
