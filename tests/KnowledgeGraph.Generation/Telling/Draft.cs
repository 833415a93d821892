using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Generation.Telling;

/// <summary>An article while it is written: text, what it names where, and what its sentences state.</summary>
internal sealed class Draft(PageMetadata page, int number, string title)
{
    private readonly StringBuilder _body = new();
    private readonly List<Thing> _things = [];
    private readonly List<(string Type, Thing Subject, Thing? Object, AttributeSet Attributes, int Sentence)> _claims = [];
    private readonly List<int> _starts = [0];

    public PageMetadata Page => page;

    /// <summary>The day of what is told, as an attribute.</summary>
    public string Day { get; init; } = "";

    public Draft Text(string text)
    {
        _body.Append(text);
        return this;
    }

    /// <summary>Ends the sentence; what is stated from here on stands in the next.</summary>
    public Draft End(string mark = "。")
    {
        _body.Append(mark);
        _starts.Add(_body.Length);
        return this;
    }

    /// <summary>Names a thing and tells which it is; named again it is the same mention.</summary>
    public Thing Name(string truth, string type, string form, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        var thing = _things.Find(named => named.Truth == truth);
        if (thing is null) _things.Add(thing = new Thing(truth, type, AttributeSet.Of(attributes)));
        thing.Named(form, TextSpan.At(_body.Length, form.Length));
        _body.Append(form);
        return thing;
    }

    /// <summary>States an edge in the sentence that is being written; without object, to the article.</summary>
    public void States(string type, Thing subject, Thing? @object, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        if (_claims.Exists(claim => claim.Type == type && claim.Subject == subject && claim.Object == @object)) return;
        _claims.Add((type, subject, @object, AttributeSet.Of(attributes), _starts.Count - 1));
    }

    public GeneratedArticle Finish()
    {
        var article = Article.Create(page, number, title, _body.ToString());
        var mentions = _things.ToDictionary(thing => thing, thing => thing.In(article.Id));
        var claims = _claims.Select(claim => Claim.Create(
            article, claim.Type, mentions[claim.Subject].Id, claim.Object is { } end ? mentions[end].Id : article.Id, Sentence(claim.Sentence), "told", 0.9, claim.Attributes));
        return new GeneratedArticle(
            new ArticleClaims(article, [.. mentions.Values.OrderBy(mention => mention.Occurrences[0])], [.. claims.OrderBy(claim => claim.Span).ThenBy(claim => claim.Type, StringComparer.Ordinal).ThenBy(claim => claim.Id, StringComparer.Ordinal)], "generated 1"),
            mentions.ToDictionary(pair => pair.Value.Id, pair => pair.Key.Truth));
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The sentence without white space around it.</summary>
    private TextSpan Sentence(int number)
    {
        var (start, end) = (_starts[number], number + 1 < _starts.Count ? _starts[number + 1] : _body.Length);
        while (start < end && char.IsWhiteSpace(_body[start])) start++;
        while (end > start && char.IsWhiteSpace(_body[end - 1])) end--;
        return new TextSpan(start, end);
    }
}

/// <summary>What a draft names.</summary>
internal sealed class Thing(string truth, string type, AttributeSet attributes)
{
    private readonly List<(string Form, TextSpan Span)> _names = [];

    public string Truth => truth;

    public void Named(string form, TextSpan span) => _names.Add((form, span));

    public Mention In(string article)
    {
        var name = _names.Select(name => name.Form).MaxBy(form => form.Length)!;
        return Mention.Create(article, type, name, _names.Select(form => form.Form), _names.Select(form => form.Span), attributes);
    }
}
