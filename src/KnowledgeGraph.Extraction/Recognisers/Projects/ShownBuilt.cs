using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>Whether the words around a name show that what it names is being built.</summary>
internal sealed partial class ShownBuilt(ProjectLexicon lexicon)
{
    private const int Reach = 24;

    private readonly WordSet _naming = LexiconFile.Words("naming-verbs.tsv");
    private readonly WordSet _units = LexiconFile.Words("building-units.tsv");

    /// <summary>Whether how it stands follows, or who builds it, or its site: 冷库去年建成投用, 安置点由某公司承建, 体育馆施工单位, 体育馆的围挡.</summary>
    public bool After(ArticleText text, int end, int limit)
    {
        var state = SkipTime(text, end, limit);
        if (lexicon.States.TryMatchAt(text.Body, state, limit, out _) || AtWork().IsMatch(text.Body.AsSpan(state, limit - state))) return true;
        if (end < limit && _units.TryMatchAt(text.Body, text.Body[end] == '的' ? end + 1 : end, limit, out _)) return true;
        if (BuiltBy().IsMatch(text.Body.AsSpan(end, limit - end)) || Listed().IsMatch(text.Body.AsSpan(end, limit - end))) return true;
        return end < limit && lexicon.IsSite(text.Body, end);
    }

    /// <summary>Whether the next clause tells when it is to start or end, or who builds it: 二期，计划明年动工.</summary>
    public bool InNextClause(ArticleText text, int end, int limit)
    {
        if (text.CharAt(end) != '，' || end + 1 >= limit) return false;
        var state = SkipTime(text, end + 1, limit);
        return (state > end + 1 && lexicon.States.TryMatchAt(text.Body, state, limit, out _)) || BuiltBy().IsMatch(text.Body.AsSpan(end + 1, limit - end - 1));
    }

    /// <summary>Whether a verb of building stands right before: 援建的冷链仓, 投资3亿元建设冷链仓.</summary>
    public bool Before(ArticleText text, int start, int floor)
    {
        var end = start > floor && text.Body[start - 1] == '的' ? start - 1 : start;
        return lexicon.Builders.TryMatchBefore(text.Body, end, floor, out _) || Undertaken().IsMatch(text.Body.AsSpan(floor, start - floor));
    }

    /// <summary>Whether a verb of naming stands beside it, or only a time between: 柳堤高架已于去年9月定名为“望江立交”.</summary>
    public bool Named(ArticleText text, TextSpan span, TextSpan sentence) =>
        _naming.TryMatchAt(text.Body, SkipTime(text, span.End, sentence.End), sentence.End, out _)
        || _naming.TryMatchBefore(text.Body, span.Start > sentence.Start && text.Body[span.Start - 1] is '“' or '‘' ? span.Start - 1 : span.Start, sentence.Start, out _);

    /// <summary>Whether the headline tells how it stands: 柳堤立交全线通车.</summary>
    public bool InTitle(string title, string name) => Headline.EndsOf(name, title).Any(end => lexicon.States.TryMatchAt(title, PassingWords.Skip(title, end, title.Length), title.Length, out _));

    /// <summary>Where the times, plans and adverbs end that may stand before a state.</summary>
    private int SkipTime(ArticleText text, int from, int limit)
    {
        var at = from;
        while (at < limit && at - from <= Reach)
        {
            if (PassingWords.Skip(text.Body, at, limit) is var next && next > at) at = next;
            else if (text.TokenAt(at) is { Tag: "TIME" or "d" or "ad" or "p" } token && !lexicon.States.TryMatchAt(text.Body, at, limit, out _)) at = token.Span.End;
            else break;
        }
        return Math.Min(at, limit);
    }

    /// <summary>投资3亿元建设, 将在白渚街道建设: right before what it builds.</summary>
    [GeneratedRegex("""[投出]资[^，。；]{1,10}元[^，。；]{0,3}(?:建设|兴建|新建|打造)$|(?:将|拟|计划|在[^，。；在时上中里要求调议会]{2,10}[省市区县旗镇乡村街道社园路])(?:建设|建造|修建)$""")]
    private static partial Regex Undertaken();

    /// <summary>进行主体施工, 举行开工仪式: work on it behind a verb that says little.</summary>
    [GeneratedRegex("^(?:进行|开展|组织|加紧|抓紧)[^，。；的]{0,6}(?:施工|装修|安装|建设)|^(?:隆重)?(?:举行|举办)[^，。；的]{0,4}(?:开工|奠基|封顶|竣工|通车|落成|启用|投用)(?:仪式|典礼|活动)")]
    private static partial Regex AtWork();

    /// <summary>、柳堤小学教学楼等2个项目: one of a list of works.</summary>
    [GeneratedRegex(@"^(?:、[^，。；、：！？]{3,20}){0,6}(?:等\d{0,2}[一二三四五六七八九十]?[个处项]?[\u4e00-\u9fff]{0,4}(?:项目|工程)|的?(?:建设|施工|项目)(?:现场|工地))")]
    private static partial Regex Listed();

    [GeneratedRegex($@"^(?:项目|工程)?(?:(?:(?:位于|坐落[于在]|地处)[^，。；]{{2,20}}，)?(?:(?:全长|总长|占地|总?建筑面积)[^。；]{{1,30}}?，)?由[^，。；：]{{2,40}}?(?:{BuilderWords.Verbs}|[投出]资[^，。；：]{{0,10}}建设|建设)(?=[，。；、])|(?:计划|概算)?总投资|占地(?:面积)?[约\d]|[：，](?:[厂校院馆站园场]址|选址)(?:[选定]?(?:在|于)|位于|选定))")]
    private static partial Regex BuiltBy();
}
