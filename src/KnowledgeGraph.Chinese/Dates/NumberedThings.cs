using System.Text.RegularExpressions;

namespace KnowledgeGraph.Chinese.Dates;

/// <summary>Things that a number before 号 tells from others of their kind: 2号 in 2号特大桥, 8号楼 is no day.</summary>
public static partial class NumberedThings
{
    internal const string Pattern = "特大|隧道|主(?:楼|塔|桥|墩|井|线|变|机|干)|文件|机组|机房|机井|地[块铁]|台地|令|线(?![上下])|门(?!诊)|[泵仓桩墩楼院桥馆厅街路井坑厂库房室车船]";

    /// <summary>Whether one of them stands at the offset.</summary>
    public static bool StandAt(string text, int offset) => At().IsMatch(text, offset);

    [GeneratedRegex($@"\G(?:{Pattern})", RegexOptions.CultureInvariant)]
    private static partial Regex At();
}
