using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Makes a project of a place or house that the article shows being built: 白渚湿地科普馆6月28日开工.</summary>
internal sealed partial class ProjectEvidence
{
    private const int Reach = 14;
    private const int Farther = 80;
    private const int ReachBefore = 32;

    /// <summary>How the nouns of <see cref="Taking"/> end: no other name needs to be looked for in the next sentence.</summary>
    private const string TakenUpEnds = "桥梁道园厂路库村区场站";

    private readonly WordSet _sites = LexiconFile.Words("building-sites.tsv");
    private readonly Openings _openings = new();
    private readonly WordSet _before = LexiconFile.Words("project-verbs-before.tsv");

    public void Retype(ThingBuilder builder, ArticleText text, string headline)
    {
        foreach (var draft in builder.OfType("Place").Concat(builder.OfType("Organization")).ToList())
        {
            if (!CanBeBuilt(draft) || !(draft.Occurrences.Exists(span => IsBuilt(text, span)) || draft.Forms.Append(draft.Name).Any(name => InHeadline(headline, name)))) continue;
            if (builder.Find("Project", draft.Name) is { } project) builder.Merge(draft, project);
            else draft.Type = "Project";
        }
    }

    /// <summary>Firms and organs are founded, not built; rivers, yards and quarters are not built as a whole.</summary>
    private static bool CanBeBuilt(Draft draft) =>
        draft.Type == "Place" ? !"河湖江海山村里街区".Contains(draft.Name[^1]) && !draft.Name.EndsWith("号院", StringComparison.Ordinal) : !"司局委办厅部府队会所社".Contains(draft.Name[^1]) && !draft.Name.EndsWith("集团", StringComparison.Ordinal);

    /// <summary>柳堤水厂今夏动工: the headline tells how it stands.</summary>
    private bool InHeadline(string headline, string name) => Headline.EndsOf(name, headline).Any(end =>
        PassingWords.Skip(headline, end, headline.Length) is var state && (StageLexicon.Shown.TryMatchAt(headline, state, headline.Length, out _) || StageLexicon.ShownNear.TryMatchAt(headline, state, headline.Length, out _) || _openings.Begins(name, headline, end - name.Length, _ => true)));

    private bool IsBuilt(ArticleText text, TextSpan span)
    {
        var sentence = text.SentenceAt(span.Start).Span;
        var end = span.End;
        var limit = Math.Min(sentence.End, span.End + Reach);
        while (end < limit && !"，；。！？、".Contains(text.Body[end])) end++;
        if ((span.Start > 0 && text.Body[span.Start - 1] is '在' or '于' or '到' or '至' or '起' or '—') || Beside().IsMatch(text.Body, span.End)) return false;
        if (ListedSites().IsMatch(text.Body, span.End) || IsTakenUp(text, span)) return true;
        if (Builds().IsMatch(text.Body[Math.Max(sentence.Start, span.Start - ReachBefore)..span.Start])) return true;
        if (_before.TryMatchBefore(text.Body, span.Start, sentence.Start, out _) || _openings.Begins(span.In(text.Body), text.Body, span.Start, text.IsStart)) return true;
        if (_sites.TryMatchAt(text.Body, text.CharAt(span.End) == '的' ? span.End + 1 : span.End, sentence.End, out _)) return true;
        if (StageLexicon.ShownNear.TryMatchAt(text.Body, PassingWords.Skip(text.Body, span.End, end), end, out _)) return true;
        if (Sited().IsMatch(text.Body[span.End..Math.Min(sentence.End, span.End + Farther)])) return true;
        if (text.Body.AsSpan(span.End, end - span.End).IndexOf("举行") is var host and >= 0 && !StageLexicon.Shown.TryMatchAt(text.Body, span.End + host + 2, end, out _)) end = span.End + host;
        for (var at = span.End; at < end; at++)
        {
            if (StageLexicon.Shown.TryMatchAt(text.Body, at, end, out var length) && text.CharAt(at + length) != '的') return true;
        }
        return !(span.Start > 0 && text.Body[span.Start - 1] is '由' or '被' or '归') && BuiltBy().IsMatch(text.Body[span.End..Math.Min(sentence.End, span.End + Farther)]);
    }

    /// <summary>察看了望汐六桥。大桥长680米，由某公司建设: the next sentence takes it up by a noun that ends like its name, and tells who builds it.</summary>
    private static bool IsTakenUp(ArticleText text, TextSpan span)
    {
        if (text.Sentences.After(text.SentenceAt(span.Start)) is not { } next) return false;
        var words = text.Body[next.Span.Start..Math.Min(next.Span.End, next.Span.Start + Farther + 20)];
        if (text.SentenceAt(span.Start).Span.Start == span.Start && Work().IsMatch(words)) return true;
        return TakenUpEnds.Contains(text.Body[span.End - 1]) && Taking().Match(words) is { Success: true } noun && noun.Groups[1].ValueSpan[^1] == text.Body[span.End - 1];
    }

    /// <summary>路口 in 北环路路口的地下通道: what is built stands beside it.</summary>
    [GeneratedRegex(@"\G—|\G(?:、[^，。；]{2,10}|[与和][^，。；]{2,8})?(?:的)?(?:交叉口|路口|交叉路口|交汇处|交会处|交叉处|附近|两侧|沿线|以[东西南北]|[东西南北]侧|周边|旁|段以)")]
    private static partial Regex Beside();

    /// <summary>、观澜大桥等项目现场: one of a list of what is being built.</summary>
    [GeneratedRegex(@"\G(?:、[^，。；、：！？]{3,20}){0,6}等(?:在建|重点|重大)?(?:项目|工程)(?:建设|施工)?(?:现场|工地)")]
    private static partial Regex ListedSites();

    [GeneratedRegex("^(?:该|这座|这条|这个)?(大桥|桥梁|桥|隧道|公园|水厂|道路|公路|大道|水库|新村|社区|校区|院区|市场|园区|广场|车站)(?=[全总建占位设由计目今预，长宽高跨始0-9])[^。！？]{0,40}?由[^，。；：]{3,40}?(?:" + BuilderWords.Verbs + "|建设|施工)(?=[，。；])")]
    private static partial Regex Taking();

    /// <summary>工程由某公司承建, behind a sentence that begins with the name: 柳堤水库总库容1200万立方米。工程由某公司承建.</summary>
    [GeneratedRegex("^(?:该|这项)?(?:工程|项目)(?:总投资[^，。]{1,12}，)?由[^，。；：]{3,40}?(?:" + BuilderWords.Verbs + "|建设|施工)(?=[，。；])")]
    private static partial Regex Work();

    /// <summary>投资300万元建设的 before 冷库, 将在柳堤村建一座 before 茶艺馆, 双方将共建 before 检测中心.</summary>
    [GeneratedRegex("(?:元(?:建设|新建|兴建|修建|打造|援建)的|(?:将|拟|计划|正在)[^，。；]{0,16}?(?:建|建设|新建|兴建|修建|共建|共同建设)(?:[一二两三][座个处条所家栋])?|(?:建|建设|新建|兴建|修建)(?:起|起了|了)?[一二两三][座个处条所家栋])[“]?$")]
    private static partial Regex Builds();

    /// <summary>Where it is to stand: 选定在柳堤村建设, ：站址定在河东，建设单位为某公司.</summary>
    [GeneratedRegex("^(?:：|，)?(?:已|已经|最终|初步)?(?:[厂校院馆站园场]址|选址|选定|落址|定址|落户)(?:[选定落]?(?:在|于)|位于|确定(?:在|为)|选定)|^[：，（][^。！？]{0,50}?(?:建设|承建|代建|施工|业主)(?:单位|方|企业)(?:为|是|：|系)")]
    private static partial Regex Sited();

    /// <summary>Told in the next clauses of the sentence: who builds it, when it is to start or end, or how long the work has gone on (装修了一年多).</summary>
    [GeneratedRegex($"^由[^，。；：]{{3,40}}?(?:{BuilderWords.Verbs})(?=[，。；])|^(?:位于|坐落于|坐落在|地处)[^，。；：]{{2,20}}，(?:占地[^，。]{{1,12}}，)?(?:由)?[^，。；：]{{4,24}}(?:承建|代建|施工)(?=[，。])|^建设(?:等|方案|规划|计划|任务|事宜|项目|工作|情况|进展|进度|推进|[，。、])|^(?:的建设情况)?[，：（][^。！？]{{0,24}}?(?:由[^，。；：]{{3,40}}?(?:{BuilderWords.Verbs}|施工|建设)(?=[，。；])|(?:计划|预计|拟|原定|至今尚未|尚未)[^，。；]{{0,12}}(?:开工|动工|通车|投产|竣工|完工|建成))|^(?:装修|修|建|盖|改造|施工|停工)了(?:近|快|将近|整整|足足)?[0-9一二两三四五六七八九十半几多]+个?(?:多?年|多?月|年多|月多)|^因[^。！？]{{2,24}}，[^，。]{{0,6}}(?:尚未|推迟)[^，。]{{0,6}}(?:开工|动工|通车|竣工)")]
    private static partial Regex BuiltBy();
}
