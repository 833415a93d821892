using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>How texts say that a thing bears another name from now on: A更名为B, A即日起更名为B, A（现名B）, B原名A, B，也就是图纸上的A, B由A更名而来.</summary>
internal static partial class Renaming
{
    private static readonly string[] Verbs = [.. LexiconFile.Read("naming-verbs.tsv", 1).Select(row => row.Columns[0]).OrderByDescending(word => word.Length)];

    /// <summary>Words of which every match of <see cref="Words"/> holds one: only where the text has such a word is it searched.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [.. Verbs, "更名", "改名", "易名", "现名", "现称", "如今叫", "现在叫", "原名", "原称", "曾用名", "曾名", "从前", "以前", "原先", "原来", "过去", "早先", "起初", "最初", "，就是", "，也就是", "，正是", "，便是", "，即"], StringComparison.Ordinal);

    private static readonly Regex Words = new($"(?<out>(?:更名|改名|易名)(?:而来|而成))|(?<given>(?:{string.Join('|', Verbs.Select(Regex.Escape))})[“‘]?)|(?<told>[（(，]?(?:现名|现称|如今叫|现在叫|原名|原称|曾用名|曾名|(?:从前|以前|原先|原来|过去|早先|起初|最初)(?:叫做|叫|名为|名叫|称为|称))为?[“‘]?)|(?<same>，(?:就是|也就是|正是|便是|即)(?:[^，。；：“”]{{0,12}}[的中里]|当初|当年|原来|从前|以前|曾经)[“‘]?)", RegexOptions.CultureInvariant);

    /// <summary>The words of naming in a text, in order.</summary>
    public static IEnumerable<NamingWord> In(string body) => !body.AsSpan().ContainsAny(Signs) ? [] : Words.Matches(body).Select(match => new NamingWord(match.Index, match.Index + match.Length, match.Value, Form(match)));

    /// <summary>Whether no more than a time or an adverb, and another name in brackets, stands between the old name and the word of naming: 即日起, 已于7月1日正式.</summary>
    public static bool IsPassable(string body, int from, int to) => to - from <= Longest && PassingWords.Fill(body, from + Aside().Match(body, from, to - from).Length, to);

    /// <summary>Whether the text ends with a word that takes up what it named before: 把它, 将其.</summary>
    public static bool IsTakenUp(ReadOnlySpan<char> before) => before.Length > 1 && Pronouns.Contains(before[^2..].ToString()) || (before.Length > 3 && before[^2..] is "正式" && Pronouns.Contains(before[^4..^2].ToString()));

    private static readonly HashSet<string> Pronouns = ["把它", "将它", "将其", "把其", "给它", "为它", "为其", "给其"];

    private const int Longest = 20;

    /// <summary>What a word has that tells what something was called: 原名, 从前叫, 曾用名.</summary>
    private static readonly SearchValues<char> Before = SearchValues.Create("原前去曾先初");

    private static NamingForm Form(Match match) =>
        match.Groups["given"].Success ? NamingForm.Given
        : match.Groups["out"].Success ? NamingForm.Out
        : match.Groups["same"].Success || match.Value.AsSpan().IndexOfAny(Before) >= 0 ? NamingForm.Former
        : NamingForm.Now;

    [GeneratedRegex("^”?(?:（[^（）]{1,16}）)?")]
    private static partial Regex Aside();
}

/// <summary>A word of naming in a text.</summary>
internal readonly record struct NamingWord(int Start, int End, string Word, NamingForm Form);

/// <summary>Which side of a word of naming the new name stands on.</summary>
internal enum NamingForm
{
    /// <summary>A更名为B.</summary>
    Given,

    /// <summary>A，现名B.</summary>
    Now,

    /// <summary>B，原名A.</summary>
    Former,

    /// <summary>B由A更名而来.</summary>
    Out,
}
