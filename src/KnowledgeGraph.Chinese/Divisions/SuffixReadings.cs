using System.Buffers;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Towns, streets, villages and communities that no list has, by suffix and the words before it: 石板沟村.</summary>
internal static class SuffixReadings
{
    private const int MaxStem = 6;

    private static readonly (string Suffix, DivisionLevel Level)[] Suffixes =
    [
        ("街道", DivisionLevel.Township), ("苏木", DivisionLevel.Township), ("镇", DivisionLevel.Township), ("乡", DivisionLevel.Township),
        ("社区", DivisionLevel.Community), ("嘎查", DivisionLevel.Community), ("村", DivisionLevel.Community),
    ];

    /// <summary>What counts or acts: 两个村, 千企帮千村.</summary>
    private static readonly SearchValues<char> NeverNamed = SearchValues.Create("个两几多各每帮");

    private static readonly HashSet<string> Halves = ["街镇", "乡镇", "城镇", "家乡", "城乡", "故乡", "老乡", "县乡", "镇村", "乡村", "农村", "山村", "小镇", "古镇", "侨乡", "下乡", "同乡", "返乡", "回乡", "还乡", "他乡", "异乡", "假村", "球村", "街乡"];

    private static readonly HashSet<string> StemTags = ["n", "nz", "nr", "nw", "LOC", "PER", "ORG", "f", "a", "s", "vn"];

    /// <summary>Stems that are words of their own: 农村, 乡镇, 全村, 老旧社区.</summary>
    private static readonly HashSet<string> Common =
        ["新任", "现任", "时任", "原任", "前任", "继任", "首任", "沿线", "农", "乡", "全", "本", "我", "各", "每", "该", "两", "多", "新", "老", "城", "街", "山", "渔", "行政", "自然", "城中", "美丽", "示范", "试点", "试验", "贫困", "中心", "重点", "特色", "小", "小型", "大型", "古", "集", "城乡",
         "老旧", "智慧", "平安", "文明", "和谐", "幸福", "所在", "所属", "其他", "周边", "附近", "部分", "相关", "有关", "所有", "辖区", "属地", "驻", "联系", "一个", "几个", "这个", "那个", "个", "过", "村", "进", "到", "在", "下", "回", "建制", "工业", "旅游", "康养", "度假", "万人", "千人", "国际", "新型", "传统", "历史", "文化", "名", "强", "重", "移民", "家", "故", "同", "返", "还", "入", "驻村", "扶贫", "帮扶", "线上", "网络", "虚拟", "街道", "街镇", "奥运", "冬奥", "亚运", "友好", "结对", "共建", "姊妹", "兄弟", "对口",
         "丰富", "深化", "创新", "联动", "打造", "建设", "规范", "优化", "提升", "活跃", "繁荣", "完善", "健全", "壮大", "方便", "关爱", "温暖", "美化", "绿化", "净化", "激活", "赋能", "推动", "加强", "强化", "凝聚", "整合", "助力", "引领", "走进", "融入", "充实", "巩固", "健康", "宜居", "绿色", "低碳", "无毒", "未来", "完整", "活力", "书香", "温馨", "熟人"];

    public static IEnumerable<DivisionReading> Find(AnnotatedArticle article, HashSet<TextSpan> known)
    {
        foreach (var tokens in article.Get<TokenLayer>().BySentence)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                var found = Suffixed(article.Body, tokens, i) ?? Inside(article.Body, tokens[i]);
                if (found is { Level: DivisionLevel.Community } && Behind(article.Body, found, known) is { } village && !known.Any(span => span.Overlaps(village.Span))) yield return village;
                if (found is { } reading && !known.Contains(reading.Span) && !known.Any(span => span.Contains(reading.Span) || Cuts(reading.Span, span))) yield return reading;
            }
        }
    }

    /// <summary>石板沟村 in 柳堤镇石板沟村, which the analyser takes for one word: what stands behind a town that is known.</summary>
    private static DivisionReading? Behind(string body, DivisionReading whole, HashSet<TextSpan> known)
    {
        foreach (var town in known.Where(span => span.Start == whole.Span.Start && span.End < whole.Span.End && IsTown(span.In(body))))
        {
            var (suffix, level) = Array.Find(Suffixes, suffix => suffix.Level == DivisionLevel.Community && whole.Span.In(body).EndsWith(suffix.Suffix, StringComparison.Ordinal));
            if (suffix is not null && whole.Span.End - suffix.Length > town.End && IsName(body[town.End..(whole.Span.End - suffix.Length)], suffix)) return new DivisionReading(new TextSpan(town.End, whole.Span.End), null, level, DivisionForm.Suffix);
        }
        return null;
    }

    private static bool IsTown(string name) => name.Length > 2 && Array.Exists(Suffixes, suffix => suffix.Level == DivisionLevel.Township && name.EndsWith(suffix.Suffix, StringComparison.Ordinal));

    /// <summary>江苏镇 in 江苏镇江市 ends inside a division that is known.</summary>
    private static bool Cuts(TextSpan reading, TextSpan known) => known.Start > reading.Start && known.Start < reading.End && known.End > reading.End;

    private static DivisionReading? Suffixed(string body, IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        var word = token.Span.In(body);
        var (suffix, level) = Array.Find(Suffixes, suffix => word.EndsWith(suffix.Suffix, StringComparison.Ordinal));
        if (suffix is null) return null;
        var start = token.Span.Start;
        if (!StemTags.Contains(token.Tag) && word != suffix) return null;
        // 柳堤镇镇|长: the second one begins the title.
        var end = word.EndsWith(suffix + suffix, StringComparison.Ordinal) ? token.Span.End - suffix.Length : token.Span.End;
        for (var at = index - 1; at >= Math.Max(0, index - 3) && end - suffix.Length - start < 2 && IsStem(body, tokens[at], start); at--) start = tokens[at].Span.Start;
        var stem = body[start..(end - suffix.Length)];
        if (!IsName(stem, suffix)) return null;
        return new DivisionReading(new TextSpan(start, end), null, level, DivisionForm.Suffix);
    }

    /// <summary>观澜南社区 in the analyser's organisation 观澜南社区党委.</summary>
    private static DivisionReading? Inside(string body, Token token)
    {
        if (token.Tag is not ("ORG" or "LOC")) return null;
        foreach (var (suffix, level) in Suffixes)
        {
            var at = body.IndexOf(suffix, token.Span.Start + 1, token.Span.Length - 1, StringComparison.Ordinal);
            if (at < 0 || at + suffix.Length >= token.Span.End) continue;
            var stem = body[token.Span.Start..at];
            if (IsName(stem, suffix)) return new DivisionReading(new TextSpan(token.Span.Start, at + suffix.Length), null, level, DivisionForm.Suffix);
        }
        return null;
    }

    /// <summary>Whether a stem can be a name: not a common word, not a count, and not half of 街镇, 度假村, 家乡.</summary>
    private static bool IsName(string stem, string suffix) =>
        stem.Length is >= 1 and <= MaxStem && !Common.Contains(stem) && !stem.AsSpan().ContainsAny(NeverNamed) && stem.All(IsHan) && !Halves.Contains(stem[^1] + suffix);

    private static bool IsStem(string body, Token token, int end) => token.Span.End == end && StemTags.Contains(token.Tag) && !Common.Contains(token.Span.In(body));

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff';
}
