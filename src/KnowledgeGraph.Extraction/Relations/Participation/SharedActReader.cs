using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who does at an activity what it is for: 植下三棵海棠 at a 植树活动.</summary>
internal sealed class SharedActReader(ClauseText text, SubjectReader subjects, Stage stage)
{
    private static readonly WordMap<ActSign> Signs = LexiconFile.Map("shared-acts.tsv", 2, row => row.Enum<ActSign>(1));

    private readonly HashSet<int> _posted = [.. text.Posts.Statements.Select(post => post.Person)];

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            if (Act(clause) is not { } act || stage.At(act.Start) is not { Kind: "Activity" } told || told.Span.End > act.Start || !told.Name.Contains(text.Body[act.Start], StringComparison.Ordinal)) continue;
            if (text.Words.SentenceAt(told.Span.Start).Paragraph != text.Paragraph(clause)) continue;
            foreach (var person in subjects.Of(clause, act.Start).Where(person => _posted.Contains(person.Thing.Index))) yield return new Part(person.Thing.Index, told.Index, "attendee", clause, "participation.shared-act", 0.85);
        }
    }

    /// <summary>The first verb of the clause outside its names that is done: 植下, 捐了.</summary>
    private TextSpan? Act(Clause clause)
    {
        for (var at = clause.Span.Start; at < clause.Span.End;)
        {
            if (text.Words.TokenAt(at) is not { } token)
            {
                at++;
                continue;
            }
            if (token.Tag == "v" && token.Span.Start == at && text.Things.At(at) is null && !(Signs.TryMatchAt(text.Body, at, token.Span.End, out _, out var sign) && sign == ActSign.Empty) && IsDone(token.Span)) return token.Span;
            at = token.Span.End;
        }
        return null;
    }

    private bool IsDone(TextSpan verb) => Ends(verb.End - 1) || Ends(verb.End);

    private bool Ends(int at) => Signs.TryMatchAt(text.Body, at, Math.Min(at + 1, text.Body.Length), out _, out var sign) && sign == ActSign.Done;
}

/// <summary>What a word says of an act.</summary>
internal enum ActSign
{
    /// <summary>开 in 开展: nothing of what it is for.</summary>
    Empty,

    /// <summary>下 in 植下: it was done.</summary>
    Done,
}
