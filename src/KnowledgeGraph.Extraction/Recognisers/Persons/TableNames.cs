using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds who is listed in rows, a name and apart from it what they belong to: 柳芽　汐湾区第一小学. Fewer than three rows make no table.</summary>
internal static partial class TableNames
{
    private const int FewestRows = 3;

    /// <summary>What opens the rows of every table, be it a name or a label.</summary>
    public static IEnumerable<TextSpan> In(string body) => Tables(body).SelectMany(table => table);

    /// <summary>Those that are names and no labels (单位 柳堤街道党工委书记): no known words, and where no more than a plain space parts the columns, with a family name first, or in a table most of whose rows open so.</summary>
    public static IEnumerable<TextSpan> Named(string body, PersonLexicon lexicon, NameLexicon names)
    {
        foreach (var table in Tables(body))
        {
            var likely = table.Count(LooksNamed);
            foreach (var span in table.Where(span => !IsWord(span) && (body[span.End] != ' ' || LooksNamed(span) || likely * 2 > table.Count))) yield return span;
        }

        bool IsWord(TextSpan span) => lexicon.NotNames.Contains(body.AsSpan(span.Start, span.Length));

        bool LooksNamed(TextSpan span)
        {
            var form = body.AsSpan(span.Start, span.Length);
            return !IsWord(span) && (names.SurnameLength(form) > 0 || lexicon.RareSurnames.Contains(form[..1]) || Interpunct.In(form));
        }
    }

    private static IEnumerable<IReadOnlyList<TextSpan>> Tables(string body)
    {
        var (table, next) = (new List<TextSpan>(), 0);
        foreach (Match row in Row().Matches(body))
        {
            if (row.Index != next)
            {
                if (table.Count >= FewestRows) yield return table;
                table = [];
            }
            var name = row.Groups["name"];
            table.Add(TextSpan.At(name.Index, name.Length));
            next = row.Index + row.Length + 1;
        }
        if (table.Count >= FewestRows) yield return table;
    }

    [GeneratedRegex("""^(?<name>(?!第)[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+)[ 　]+(?:[男女][ 　]+)?[^，。；：　\n]{1,30}?(?:学校|[小中大]学|幼儿园|学院|医院|卫生院|中心|公司|局|委|办|社区|村|街道|镇|乡|所|站|队|校|厂|馆|院|主任|书记|科长|教师|医生|护士|民警|站长|所长|队长|经理|校长|院长)[^，。；：\n]{0,12}$""", RegexOptions.Multiline)]
    private static partial Regex Row();
}
