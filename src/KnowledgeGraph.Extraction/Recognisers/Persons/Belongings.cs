using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Finds where whom or where somebody belongs to ends before a name: 来自汐湾区的, 第一小学的.</summary>
internal static partial class Belongings
{
    public static IEnumerable<int> In(string body) => Belonging().Matches(body).Select(match => match.Index + match.Length);

    [GeneratedRegex("""(?:来自[^，。；！？：“”、\n]{2,24}?|(?:[小中大]学|学校|学院|幼儿园|医院|卫生院|社区|村|街道|公司|派出所|支队|大队|中队|消防站|局|厂|班))的(?=[\u4e00-\u9fff])""")]
    private static partial Regex Belonging();
}
