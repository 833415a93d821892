using System.Text.RegularExpressions;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Docs;

/// <summary>A block of code of a page of docs, with the block of its answer right below.</summary>
/// <param name="Page">The page's file.</param>
/// <param name="Language">graphql, sh, python, js, json.</param>
/// <param name="Code">The block.</param>
/// <param name="Answer">The block below; empty where there is none.</param>
internal sealed partial record DocumentedExample(string Page, string Language, string Code, string Answer)
{
    /// <summary>With this variable the answers are written anew instead of compared.</summary>
    private const string Update = "KNOWLEDGEGRAPH_UPDATE_DOCS";

    private static readonly Lock Writing = new();

    public static bool Updates => Environment.GetEnvironmentVariable(Update) == "1";

    /// <summary>The blocks of a page, in order; of a block that stands twice the first.</summary>
    public static IEnumerable<DocumentedExample> Of(string page, string answer, params string[] languages) => Blocks(answer).Matches(File.ReadAllText(PathOf(page)))
        .Where(match => languages.Contains(match.Groups["language"].Value))
        .Select(match => new DocumentedExample(page, match.Groups["language"].Value, match.Groups["code"].Value, match.Groups["answer"].Value));

    /// <summary>Puts an answer in the place of the one that is shown.</summary>
    public void Write(string answer)
    {
        lock (Writing)
        {
            var (path, text) = (PathOf(Page), File.ReadAllText(PathOf(Page)));
            var at = text.IndexOf($"```{Language}\n{Code}```\n", StringComparison.Ordinal);
            var shown = text.IndexOf(Answer, at + Code.Length, StringComparison.Ordinal);
            File.WriteAllText(path, text[..shown] + answer.TrimEnd('\n') + "\n" + text[(shown + Answer.Length)..]);
        }
    }

    private static string PathOf(string page) => Path.Combine(RepositoryFiles.Root, "docs", page);

    private static Regex Blocks(string answer) => answer == "json" ? Queries() : Programs();

    [GeneratedRegex("```(?<language>graphql)\n(?<code>.*?)```\n(?:```json\n(?<answer>.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex Queries();

    [GeneratedRegex("```(?<language>sh|python|js|json)\n(?<code>(?:(?!```).)*)```\n```text\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Programs();
}
