using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Relations.Progress;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Makes a thing of the project that a correction names only in the headline of the wrong report, where it speaks of it on: 《柳堤物流中心投产》一文称该中心….</summary>
internal static partial class PrintedReports
{
    private const int ShortestName = 4;

    public static void Add(ThingBuilder builder, Article article, string body)
    {
        if (!CorrectionText.Is(article)) return;
        foreach (Match report in Report().Matches(body))
        {
            if (Name(report.Groups["headline"].Value) is not { } name) continue;
            List<TextSpan> meant = [.. Pointing().Matches(body, report.Index + report.Length).Where(noun => name.EndsWith(noun.Groups["noun"].Value, StringComparison.Ordinal)).Select(noun => TextSpan.At(noun.Index, noun.Length))];
            if (meant.Count == 0) continue;
            var project = builder.At("Project", name, name);
            project.Forms.Add(name);
            project.Occurrences.AddRange(meant.Where(span => !builder.IsNamed(span)));
        }
    }

    /// <summary>What stands in a headline before the word that tells how a project stands.</summary>
    private static string? Name(string headline)
    {
        for (var at = ShortestName; at < headline.Length; at++)
        {
            if (StageLexicon.Shown.TryMatchAt(headline, PassingWords.Skip(headline, at, headline.Length), headline.Length, out _)) return headline[..at];
        }
        return null;
    }

    [GeneratedRegex("《(?<headline>[^》]{6,30})》(?:一[文稿则]|的?(?:报道|消息|稿件|新闻))")]
    private static partial Regex Report();

    [GeneratedRegex("该(?<noun>中心|项目|工程|[\\u4e00-\\u9fff]{0,3}[园厂桥路院馆校站场楼库区])")]
    private static partial Regex Pointing();
}
