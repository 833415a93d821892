using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>What joins the names of a list and what may stand around it: 、 and 和 between, a body without a name before, 等 behind.</summary>
internal sealed partial class ListEdges(ClauseText text)
{
    private const int LongestBody = 20;
    private const int LongestAside = 12;
    private const int LongestShortName = 30;
    private const int LongestOpening = 6;

    public bool IsJoint(TextSpan gap) => WithoutAside(gap).In(text.Body) is "、" or "和" or "与" or "及" or "以及" or "同" or "·" or "暨" or "联合" or "会同" or "携手" or "联手" or "";

    /// <summary>、公司 before 总经理何苗: a joint, and the words of a body that no recogniser named.</summary>
    public bool IsJointToBody(TextSpan gap) => gap.Length > 1 && text.Body[gap.Start] is '、' or '和' or '及' or '与' && IsOpening(new TextSpan(gap.Start + 1, gap.End));

    /// <summary>与 of （前排右）与: what a caption adds to a name in brackets joins nothing.</summary>
    private TextSpan WithoutAside(TextSpan gap)
    {
        if (text.Words.CharAt(gap.Start) != '（' || gap.Length is < 3 or > LongestAside) return gap;
        var close = text.Body.IndexOf('）', gap.Start, gap.Length);
        return close < 0 ? gap : new TextSpan(close + 1, gap.End);
    }

    /// <summary>Where the text goes on behind （以下简称“汐水”） that follows the name, or holds it; null where no such aside stands there.</summary>
    public int? BehindShortName(TextSpan name)
    {
        var inside = Opens().IsMatch(text.Words.Before(name.Start, LongestOpening));
        var aside = (inside ? Closes() : ShortName()).Match(text.Body, name.End, Math.Min(LongestShortName, text.Body.Length - name.End));
        return aside.Success ? aside.Index + aside.Length : null;
    }

    [GeneratedRegex(@"^[（(](?:以下|下)?简称[^（）()]{2,20}[）)]")]
    private static partial Regex ShortName();

    [GeneratedRegex("[（(](?:以下|下)?简称“?$")]
    private static partial Regex Opens();

    [GeneratedRegex("^”?[）)]")]
    private static partial Regex Closes();

    /// <summary>Whether the clause has no verb: a list may go on across it (部分市、区人大代表).</summary>
    public bool IsPassable(Clause clause)
    {
        for (var at = clause.Span.Start; at < clause.Span.End; at++)
        {
            if (text.Things.At(at) is { } place) at = place.Span.End - 1;
            else if (text.Words.TokenAt(at) is { Tag: "v" or "vd" } token && token.Span.Start == at && !IsAttributive(token)) return false;
        }
        return true;
    }

    /// <summary>有关, 负责 in 有关部门负责同志: verbs that only say who is meant.</summary>
    public bool IsAttributive(Token token) => token.Span.In(text.Body) is "有关" or "相关" or "负责" or "分管" or "主管";

    private bool IsJointOrEmpty(TextSpan gap) => gap.IsEmpty || IsJoint(gap) || gap.In(text.Body) is "，" or "还有";

    /// <summary>Nothing, a joint, or the words of a body that no recogniser named before somebody's title: 市政协提案委专职副主任江枫.</summary>
    public bool IsOpening(TextSpan gap) => IsJointOrEmpty(gap) || InCharge().IsMatch(text.Body.AsSpan(gap.Start, gap.Length)) || Sent().IsMatch(text.Body.AsSpan(gap.Start, gap.Length)) || (gap.Length <= LongestBody && Enumerable.Range(gap.Start, gap.Length).All(at =>
        text.Words.TokenAt(at) is { Tag: not ("p" or "c" or "u" or "d" or "r" or "w" or "TIME" or "PER") } token && (token.Tag is not ("v" or "vd") || IsOfBody(token)) && text.Things.At(at) is not { Thing.Type: "Person" }));

    /// <summary>区委宣传部分管日常工作的副部长、: an office told by what it has charge of, before another of the same person.</summary>
    [GeneratedRegex("^[^，。；的]{0,12}(?:分管|主管|负责)[^，。；的]{2,12}的(?:[^，。；的、]{1,6}、)?$")]
    private static partial Regex InCharge();

    /// <summary>挂职望海县副县长的沧浦干部, 沧浦区选派的挂职干部: who it is, told by where they were sent.</summary>
    [GeneratedRegex("^(?:挂职[^，。；的]{2,20}|[^，。；的]{1,10}(?:选派|派驻|派出|派|援派|下派))的[^，。；、的]{0,8}$")]
    private static partial Regex Sent();

    /// <summary>学习 in 学习委, 提案 in 提案委: a verb that names the body it stands in.</summary>
    private bool IsOfBody(Token token) => IsAttributive(token) || "委部处办科局会".Contains(text.Words.CharAt(token.Span.End)) || "委部处办科局会".Contains(text.Body[token.Span.End - 1]);

    /// <summary>Whether a list goes on with bodies that no recogniser named, up to who holds office there: 、区人民政府领导.</summary>
    public bool GoesOnInOffice(int from, int end) => OfficeHolders().IsMatch(text.Body.AsSpan(from, Math.Max(0, end - from)));

    public bool IsTail(TextSpan tail)
    {
        var words = tail.In(text.Body);
        return words.Length == 0 || (words[0] is '等' or '以' or '一' or '及' && !Does(tail)) || (words[0] == '（' && words[^1] == '）');
    }

    /// <summary>及委员共23人参加会议: what follows the names is what they do; not 及议案领衔代表, which goes on with the list.</summary>
    private bool Does(TextSpan tail)
    {
        if (People().IsMatch(tail.In(text.Body))) return false;
        for (var at = tail.Start; at < tail.End && text.Words.TokenAt(at) is { } token; at = Math.Max(at + 1, token.Span.End))
        {
            if (token.Tag == "v" && !IsAttributive(token)) return true;
        }
        return false;
    }

    [GeneratedRegex("^(?:[、和及与][^，。；、和及与]{1,14})+?(?:领导|负责人|负责同志|班子成员)")]
    private static partial Regex OfficeHolders();

    [GeneratedRegex("(?:代表|负责人|人员|同志|领导|干部|职工|群众|成员|委员|家属|居民|村民|师生|学生|嘉宾|企业|单位|部门)$")]
    private static partial Regex People();
}
