using System.Text;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Posts;

namespace KnowledgeGraph.Extraction.Tests.Marked;

/// <summary>Turns marked text into a body with its things and posts.</summary>
internal sealed class MarkedParser
{
    private static readonly Dictionary<char, string> Types = new()
    {
        ['P'] = "Person",
        ['D'] = "District",
        ['O'] = "Organization",
        ['L'] = "Place",
        ['J'] = "Project",
        ['T'] = "Document",
    };

    private readonly StringBuilder _body = new();
    private readonly ThingBuilder _things = new();
    private readonly List<(Draft Person, Draft? Body, TextSpan Title)> _posts = [];
    private readonly List<TextSpan> _runs = [];
    private readonly Draft _home;

    public MarkedParser(string marked, string home)
    {
        _home = _things.At("District", home, home);
        for (var at = 0; at < marked.Length;) at = marked[at] == '{' ? Run(marked, at) : Mark(marked, at, out _);
        Body = _body.ToString();
        Things = _things.Build(_home);
        Posts = new PostLayer([.. _posts.Select(Statement)], _runs);
    }

    public string Body { get; }

    public ThingLayer Things { get; }

    public PostLayer Posts { get; }

    /// <summary>One name or one plain character; returns where the next begins.</summary>
    private int Mark(string marked, int at, out Draft? draft)
    {
        draft = null;
        if (marked[at] != '[')
        {
            _body.Append(marked[at]);
            return at + 1;
        }
        var end = marked.IndexOf(']', at);
        var name = marked[(at + 3)..end];
        var form = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        if (form.Length < name.Length) name = name[..(name.Length - form.Length - 1)];
        draft = _things.At(Types[marked[at + 1]], name, name);
        draft.Occur(TextSpan.At(_body.Length, form.Length), form);
        _body.Append(form);
        return end + 1;
    }

    private int Run(string marked, int open)
    {
        var (bar, close) = (marked.IndexOf('|', open), marked.IndexOf('}', open));
        var start = _body.Length;
        Draft? of = null;
        var titleStart = start;
        for (var at = open + 1; at < bar;)
        {
            at = Mark(marked, at, out var body);
            if (body is null) continue;
            of = body;
            titleStart = _body.Length;
        }
        var title = new TextSpan(titleStart, _body.Length);
        for (var at = bar + 1; at < close;)
        {
            at = Mark(marked, at, out var person);
            if (person is not null) _posts.Add((person, of, title));
        }
        _runs.Add(new TextSpan(start, _body.Length));
        return close + 1;
    }

    private PostStatement Statement((Draft Person, Draft? Body, TextSpan Title) post) => new(
        IndexOf(post.Person), post.Title.In(Body), post.Title, IndexOf(post.Body ?? _home), "held", null, null, post.Title, true, "marked", 1);

    private int IndexOf(Draft draft) => Things.Things.Single(thing => thing.Type == draft.Type && thing.Name == draft.Name).Index;
}
