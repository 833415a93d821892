using System.Buffers;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who does at an activity what it is for: 植下三棵海棠 at a 植树活动.</summary>
internal sealed class SharedActReader(ClauseText text, SubjectReader subjects, Stage stage)
{
    /// <summary>Characters of verbs that say nothing of what an activity is for.</summary>
    private static readonly SearchValues<char> Empty = SearchValues.Create("活动举办开展组织进行主题有是为会到来去说做参加出发了学");

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
            if (token.Tag == "v" && token.Span.Start == at && text.Things.At(at) is null && !Empty.Contains(text.Body[at]) && IsDone(token.Span)) return token.Span;
            at = token.Span.End;
        }
        return null;
    }

    private bool IsDone(TextSpan verb) => text.Body[verb.End - 1] is '了' or '下' or '完' or '上' || text.Words.CharAt(verb.End) is '了' or '下' or '完' or '上';
}
