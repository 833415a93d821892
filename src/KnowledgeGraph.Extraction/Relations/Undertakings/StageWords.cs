using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>The words that tell how a project stands, and what each says of it.</summary>
internal static class StageWords
{
    private const string Completed = "completed";

    private static readonly WordMap<StageWord> Words = LexiconFile.Map("project-stages.tsv", 2, row => new StageWord(row.Columns[1], row.Text(2), row.Text(3).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    private static readonly WordSet Parts = LexiconFile.Words("project-parts.tsv");

    public static IEnumerable<(TextSpan Span, StageWord Word)> In(ClauseText text, TextSpan span) => text.Find(Words, span);

    /// <summary>How the project stands by the word: a tunnel that is pierced is under way, a road that is joined is done; a part that is done (主体结构完工) leaves the whole under way.</summary>
    public static string Status(ClauseText text, Clause clause, TextSpan word, StageWord stage, Thing project)
    {
        var status = stage.For(project);
        return status == Completed && text.Find(Parts, new TextSpan(clause.Span.Start, word.Start)).Any() ? "underway" : status;
    }
}

/// <summary>What a word says of how a project stands.</summary>
/// <param name="Usual">The status.</param>
/// <param name="Other">The status for things whose names have one of the endings.</param>
/// <param name="Endings">The endings.</param>
internal sealed record StageWord(string Usual, string Other, IReadOnlyList<string> Endings)
{
    /// <summary>Whether the word can tell that something is done.</summary>
    public bool CanComplete => Usual == "completed" || Other == "completed";

    public string For(Thing project) => Endings.Any(ending => project.Forms.Any(form => form.EndsWith(ending, StringComparison.Ordinal))) ? Other : Usual;
}
