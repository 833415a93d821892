using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Pages.Articles;

/// <summary>What tells the sub-headings of one article: numbers, like shape, a deeper level of mark-up.</summary>
internal sealed partial class SubheadShapes
{
    private const int LongestLabel = 5;

    /// <summary>How many pieces on the next of the same kind may stand.</summary>
    private const int Near = 2;

    private readonly List<(string Shape, int Piece, int Head)> _shapes;
    private readonly int _articleLevel;

    public SubheadShapes(IReadOnlyList<Piece> pieces)
    {
        _shapes = [.. pieces.Index().Where(piece => piece.Item.Heads.Count == 1 && !piece.Item.Opens && piece.Item.Heads[0].Paragraph.Level == 0).Select(piece => (ShapeOf(piece.Item.Heads[0].Text), piece.Index, piece.Item.Heads[0].Index))];
        var levels = pieces.Where(piece => piece.Heads.Count > 0).Select(piece => (Level: LevelOf(piece), piece.Opens)).Where(piece => piece.Level > 0).ToList();
        _articleLevel = Math.Max(levels.Select(piece => piece.Level).DefaultIfEmpty(0).Min(), levels.Where(piece => piece.Opens).Select(piece => piece.Level).DefaultIfEmpty(0).Max());
    }

    /// <summary>Whether a heading of this level parts an article, since the page has headings above it.</summary>
    public bool IsSection(int level) => level > _articleLevel;

    /// <summary>Whether the head is but the label of a section (生动实践, 入选理由); what is so short and heads a text of its own is a notice.</summary>
    public static bool IsLabel(string head) => head.Length <= LongestLabel && !Notice().IsMatch(head);

    public static bool IsNumbered(string head) => Number().IsMatch(head);

    /// <summary>Whether a single head near by has the same shape (日间巡查细心 当好社区守卫员, 为民办事尽心 当好社区服务员).</summary>
    public bool HasSiblings(IReadOnlyList<Placed> heads)
    {
        if (heads is not [var head] || _shapes.FindIndex(own => own.Head == head.Index) is not (>= 0 and var at)) return false;
        return _shapes.Exists(other => other.Head != head.Index && other.Shape == _shapes[at].Shape && Math.Abs(other.Piece - _shapes[at].Piece) <= Near);
    }

    private static int LevelOf(Piece piece) => piece.Heads.Select(head => head.Paragraph.Level).Where(level => level > 0).DefaultIfEmpty(0).Min();

    /// <summary>The lengths of the head's parts.</summary>
    private static string ShapeOf(string head) => string.Join(',', head.Split([' ', '　', '，', '：'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Length));

    [GeneratedRegex("""[告知示事明函闻讯词语话谢令]$|消息|提示|名单|更正|来信|天气""")]
    private static partial Regex Notice();

    [GeneratedRegex("""^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．]|第[一二三四五六七八九十]{1,2}[章节条部]|[①-⑳])""")]
    private static partial Regex Number();
}
