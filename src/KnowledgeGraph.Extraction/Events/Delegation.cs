using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Clauses;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Words for those who are on the way together: 代表团一行, 调研组, 与会人员.</summary>
internal static partial class Delegation
{
    public static bool IsIn(ReadOnlySpan<char> text) => Word().IsMatch(text);

    /// <summary>Whether the clause's sentence speaks of them before the offset.</summary>
    public static bool IsBefore(int offset, Clause clause, ClauseText text) => IsIn(text.Body.AsSpan(text.Sentence(clause).Start, offset - text.Sentence(clause).Start));

    [GeneratedRegex("一行|代表团|考察团|访问团|参访团|观摩团|(?:考察|调研|视察|检查|督查|督导|督察|巡查|慰问|巡视|执法检查)组|与会(?:人员|代表|嘉宾|领导)|参会(?:人员|代表)|委员们|代表们")]
    private static partial Regex Word();
}
