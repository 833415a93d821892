using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Tenures;

/// <summary>What papers say of one post, statement by statement, without articles behind it.</summary>
public sealed class PostStory(string title = "区长", string? body = "some district")
{
    private readonly List<DatedStatement> _statements = [];

    public IReadOnlyList<DatedStatement> Statements => _statements;

    public Post Post { get; } = new("post " + title, title, body);

    public PostHistory History => PostHistory.Of(Post, _statements);

    public PostStory Held(string person, params IEnumerable<string> days)
    {
        foreach (var day in days) Add(person, StatementKind.Held, day);
        return this;
    }

    public PostStory Began(string person, string day, string? start = null) => Add(person, StatementKind.Began, day, start: start ?? day);

    public PostStory Ended(string person, string day, string? end = null) => Add(person, StatementKind.Ended, day, end: end ?? day);

    public PostStory Former(string person, string day, string? start = null, string? end = null) => Add(person, StatementKind.Former, day, start, end);

    public PostStory Acting(string person, string day, string? start = null) => Add(person, StatementKind.Acting, day, start);

    public PostStory Nominated(string person, string day) => Add(person, StatementKind.Nominated, day);

    public PostStory Corrected(string person, string day) => Add(person, StatementKind.Corrected, day);

    public PostStory Add(string person, StatementKind kind, string? day, string? start = null, string? end = null)
    {
        DateOnly? said = day is null ? null : PartialDate.Parse(day).FirstDay;
        var claim = $"c{_statements.Count:000}";
        var quote = $"{Post.Title}{person}";
        var evidence = new Evidence(claim, "fact", $"article {day}", TextSpan.At(0, quote.Length), quote, "some rule", 0.9, AttributeSet.Empty);
        _statements.Add(new DatedStatement(person, person, kind, said, Date(start), Date(end), 1, evidence));
        return this;
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
