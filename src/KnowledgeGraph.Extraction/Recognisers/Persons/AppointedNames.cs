using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who stands between the two halves of an appointment, whatever the name looks like: 任命江枫为, 免去江枫的, 由江枫接任, ：江枫同志任, ；江枫不再担任, 将江枫的职务误写为; and in lists under such a heading.</summary>
internal static partial class AppointedNames
{
    /// <summary>Each frame with the words of which it holds one: only where the text has such a word is the frame sought.</summary>
    private static readonly (Regex Frame, SearchValues<string> Words)[] Frames =
    [
        (Framed(), Any("任命", "选举", "选", "聘", "免去", "撤销", "接受", "同意")),
        (Removed(), Any("免去")),
        (Comrade(), Any("同志")),
        (Successor(), Any("接任", "继任", "接替", "接班", "不再由")),
        (Nominee(), Any("，现任", "，现为", "，拟任", "，拟提名")),
        (Leaving(), Any("不再")),
        (Corrected(), Any("职务", "身份", "头衔", "职称")),
        (Arriving(), Any("履新")),
    ];

    public static IReadOnlyList<TextSpan> In(string body) =>
    [
        .. Frames.Where(frame => body.AsSpan().ContainsAny(frame.Words)).SelectMany(frame => frame.Frame.Matches(body)).SelectMany(match => match.Groups["name"].Captures).Select(name => TextSpan.At(name.Index, name.Length)),
        .. AppointmentLists.In(body).SelectMany(item => item.Names),
    ];

    private static SearchValues<string> Any(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.Ordinal);

    [GeneratedRegex("""(?:任命|选举|[补增推改]选|聘任|聘请|免去|撤销|接受|同意)(?<name>(?![他她你我其原产])[\u4e00-\u9fff]{2,4}?)(?:、(?<name>[\u4e00-\u9fff]{2,4}?)){0,5}(?:同志)?(?:为(?=[^，。；]{2,40}[长任员委官记席])|的(?=[^，。；]{2,40}职务)|辞去)""")]
    private static partial Regex Framed();

    /// <summary>Whom a removal names right before a word of level, and those after: 免去江枫区教育局局长职务，何苗区水务局局长职务.</summary>
    [GeneratedRegex("""(?:(?<![被已])免去[：:]?\s*|(?<=免去(?:[^。任]|(?<=主)任){4,200}职务[，、；]\s*))(?<name>(?![他她你我其原])[\u4e00-\u9fff]{2,3}?)(?:同志)?(?=[省市区县旗州镇乡][^，。；的]{1,30}职务)""")]
    private static partial Regex Removed();

    /// <summary>A whole clause's beginning up to 同志: ：江枫同志任, ；江枫同志不再担任.</summary>
    [GeneratedRegex("""(?<=[：，；。、“\n]|^)(?![各有全负广该老男女]|基层|机关|一线|多名)(?<name>[\u4e00-\u9fff·]{2,5})同志(?=任|兼|挂|不再|担任|出任|当选|拟任|接任|继任|代理|调任|转任|辞去|被)""")]
    private static partial Regex Comrade();

    /// <summary>Who takes over: 由江枫接任, 不再由江枫担任.</summary>
    [GeneratedRegex("""(?<!不再)由(?![他她你我其原各专]|儿子|女儿|家人)(?<name>[\u4e00-\u9fff·]{2,5}?)(?:同志)?(?:接任(?!务)|继任|接替|接班)|不再由(?<name>[\u4e00-\u9fff·]{2,5}?)(?:同志)?(?:担任|兼任|代理)""")]
    private static partial Regex Successor();

    /// <summary>Whose name opens a line of posts: 江枫，现任…，拟任….</summary>
    [GeneratedRegex("""(?<=[。；：\n]|^)(?!研究生|大学生|本科生)(?<name>[\u4e00-\u9fff·]{2,4})(?<![前后时间来今在也])，(?:现任|现为|拟任|拟提名)""")]
    private static partial Regex Nominee();

    /// <summary>A whole clause's beginning up to the words that end a post: ；江枫不再担任.</summary>
    [GeneratedRegex("""(?<=[：，；。、“\n]|^)(?![他她它你我其本该此原今从同现目因自随并也而均都两各已])(?<name>[\u4e00-\u9fff]{2,3})(?<![时候间后前起故因此再也均都已将人者员长任记])不再(?=担任|兼任|任)""")]
    private static partial Regex Leaving();

    /// <summary>A clause's beginning up to the word for a new post: ，江枫履新区法院院长.</summary>
    [GeneratedRegex("""(?<=[：，；。“\n]|^)(?<name>[\u4e00-\u9fff]{2,3})履新(?=[^，。；]{1,30}[长任员委官记席])""")]
    private static partial Regex Arriving();

    /// <summary>Whose post a paper printed wrongly: 将江枫的职务误写为, 误将江枫同志的职务写成.</summary>
    [GeneratedRegex("""(?:将|把)(?![他她它你我其本该此原])(?<name>[\u4e00-\u9fff·]{2,4}?)(?:同志)?的?(?:职务|身份|头衔|职称)(?=[^，。；]{0,3}(?:写|印|登|刊|标|称|排|误))""")]
    private static partial Regex Corrected();
}
