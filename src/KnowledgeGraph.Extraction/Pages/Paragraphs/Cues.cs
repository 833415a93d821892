using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>How articles of the genre open and close, and what bylines and captions look like.</summary>
internal static partial class Cues
{
    private const int LongestByline = 60;
    private const int LongestCaption = 120;
    private const int TailLength = 120;
    private const int LeadLength = 40;

    /// <summary>本报讯, 本报综合消息, 新华社…电, （记者 …） at the beginning.</summary>
    public static bool OpensArticle(string text) => Opener().IsMatch(Head(text));

    /// <summary>A day in the first words: 3月9日, 本周三, 日前.</summary>
    public static bool LeadsWithDay(string text) => Day().IsMatch(Head(text));

    /// <summary>A day and a comma, with which a report begins and no headline does: 8月25日上午，.</summary>
    public static bool OpensWithDay(string text) => DayFirst().IsMatch(text);

    [GeneratedRegex("""^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚上|晚间|清晨|凌晨|一早|中午|傍晚|晚|早)?[，,]""")]
    private static partial Regex DayFirst();

    /// <summary>A byline in brackets at the end: （记者 蓝山）, （江白）.</summary>
    public static bool ClosesArticle(string text) => ClosingByline().IsMatch(Tail(text)) && !(text.Length <= LongestByline && Leader().IsMatch(text));

    /// <summary>A list of attendants at the end: …参加会议。</summary>
    public static bool ClosesWithAttendants(string text) => Attendants().IsMatch(Tail(text));

    /// <summary>What stands between the title of a decision and its text: （2019年4月16日第三次会议通过）.</summary>
    public static bool IsAdoption(string text) => Adoption().IsMatch(text);

    /// <summary>The heading of a list of appointments or removals, which goes on with what was decided: 任命：, 决定免去：.</summary>
    public static bool OpensAppointments(string text) => Appointments().IsMatch(text);

    [GeneratedRegex("""^[（(][^（）()\n]{4,60}(?:通过|公布|印发)[）)]$""")]
    private static partial Regex Adoption();

    [GeneratedRegex("""^(?:会议)?(?:决定|批准)?(?:任命|免去|补选|选举|接受)[^，。：:]{0,12}[：:]""")]
    private static partial Regex Appointments();

    /// <summary>A line that only names authors: ■本报记者 钟灵, （通讯员 向阳坡 文/图）, 齐放 摄.</summary>
    public static bool IsByline(string text)
    {
        if (text.Length > LongestByline || Punctuation.HasSentenceMark(text) || Leader().IsMatch(text)) return false;
        var words = 0;
        foreach (var token in text.Split(TokenEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = BylineToken().Match(token);
            if (word.Success) words++;
            else if (token.Length > (token.Contains('·') ? 14 : 4)) return false;
        }
        return words > 0;
    }

    /// <summary>A turn of an interview: 记者：…, 问：….</summary>
    public static bool IsTurn(string text) => Turn().IsMatch(text);

    /// <summary>图为…, or words that end in 某某 摄.</summary>
    public static bool IsCaption(string text) => text.Length <= LongestCaption && (CaptionHead().IsMatch(text) || Photographer().IsMatch(text));

    /// <summary>讣　告, 公示: a line that heads a notice, whatever words the two share.</summary>
    public static bool HeadsNotice(string line) => NoticeHead().IsMatch(string.Concat(line.Where(c => !char.IsWhiteSpace(c))));

    /// <summary>【江枫简历】: a line that heads the life of somebody of the article above.</summary>
    public static bool HeadsLife(string line) => LifeHead().IsMatch(line);

    /// <summary>江 枫　摄 at a line's end: what stands below is another text.</summary>
    public static bool EndsWithCredit(string line) => line.Length > 2 && line[^1] == '摄' && char.IsWhiteSpace(line[^2]);

    private static readonly char[] TokenEnds = [' ', '　', '/', '／', '、', '|', '｜', '：', ':', '（', '）', '(', ')', '【', '】', '■', '□', '◆', '●', '▲', '—', '，', '○'];

    private static string Head(string text) => text.Length <= LeadLength ? text : text[..LeadLength];

    private static string Tail(string text) => text.Length <= TailLength ? text : text[^TailLength..];

    [GeneratedRegex("""^(?:【?\s*本\s*[报刊网台]\s*(?:综合)?\s*(?:讯|消息)|本报[^，。]{0,10}[讯电](?:\s|（|\(|\d|$)|本报\d{1,2}月\d{1,2}日[讯电]|[\u4e00-\u9fff]{1,6}(?:日报|晚报|晨报|早报|时报|商报|周报|快报|报|新闻网|网)讯(?=\s|（|\(|记者|通讯员)|新华社[^，。]{0,14}电|中新社[^，。]{0,14}电|[（(](?:本报|见习|特约|实习|融媒体?)?(?:记者|通讯员)|本报记者[^，。]{2,8}报道|据[^，。]{2,14}(?:消息|报道)[，,]|(?:任职前|任前)公示[：:])""")]
    private static partial Regex Opener();

    /// <summary>What opens a report itself, so that a line of it is more than a byline.</summary>
    [GeneratedRegex("""^【?\s*本\s*[报刊网台]\s*(?:综合)?\s*(?:讯|消息)""")]
    private static partial Regex Leader();

    [GeneratedRegex("""\d{1,2}月\d{1,2}日|(?<![\d年月])\d{1,2}日(?![元报])|日前|近日|连日来|昨[天日]|今[天日]|前[天日]|[本上这]周[一二三四五六日天末]|\d{1,2}月[上中下]旬""")]
    private static partial Regex Day();

    [GeneratedRegex("^(?:讣告|公告|通告|通知|公示|启事|声明|更正|勘误|倡议书|致歉声明|任前公示|干部任前公示|征集启事|招聘启事)$")]
    private static partial Regex NoticeHead();

    [GeneratedRegex("^[【\\[]?[\u4e00-\u9fff·\\s　]{0,8}(?:同志)?(?:简历|简介|小传)[】\\]]?$")]
    private static partial Regex LifeHead();

    [GeneratedRegex("""[（(][^（）()]{0,30}(?:记者|通讯员|供稿|摄影|文图|图文|文/图|图/文|文／图|图／文|[\s　/／]摄|整理|编辑部|作者)[^（）()]{0,40}[）)]$|(?<=[。！？”…])\s*[（(][\u4e00-\u9fff·]{2,4}(?:[ 　、][\u4e00-\u9fff·]{2,4}){0,3}[）)]$""")]
    private static partial Regex ClosingByline();

    [GeneratedRegex("""(?:参加|出席|列席|陪同|一同|在座)[^，。；]{0,10}。$""")]
    private static partial Regex Attendants();

    [GeneratedRegex("""^(?:(?:本报|特约|见习|实习|首席|全媒体|融媒体?)*(?:记者|通讯员|评论员)|实习生|作者|撰文|撰稿|供稿|摄影|摄影报道|摄|文|图|文图|图文|供图|绘|绘图|整理|报道|图片)$|^(?:(?:本报|特约|见习|实习|首席|全媒体|融媒体?)*(?:记者|通讯员|评论员)|作者)[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{2,4}(?:摄|供图|摄影|供稿|整理)$""")]
    private static partial Regex BylineToken();

    [GeneratedRegex("""^(?:本报)?(?:记者|问|答|主持人|读者|网友|提问|采访者|编者)[：:]""")]
    private static partial Regex Turn();

    [GeneratedRegex("""^(?:图[为：:①-⑳]|[上下左右]图|图片[：:])|^(?:会议|活动|座谈会?|签约|签约仪式|启动仪式|仪式|培训|比赛|演出|演练|宣讲|调研|表彰|揭牌|开幕|开工|竣工|抢险|抗洪抢险|救援|义诊|招聘会?|施工)现场$""")]
    private static partial Regex CaptionHead();

    [GeneratedRegex("""[。\s　（(”！？][^，。\s　]{2,12}[\s　/／]*(?:摄|供图|摄影报道)[）)]?$""")]
    private static partial Regex Photographer();
}
