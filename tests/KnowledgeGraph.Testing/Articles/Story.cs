using System.Text;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing.Articles;

/// <summary>An article put together from what it states, as an extractor would read it: each thing is named once, each claim has a sentence.</summary>
/// <remarks>Namesakes are told apart: naming one name twice makes two mentions.</remarks>
public sealed class Story(string? day = "2023-03-27", string? home = "柳溪县", string? newspaper = "柳溪报", string title = "柳溪要闻", string text = "本报讯")
{
    private readonly List<(Named Name, IReadOnlyList<string> Aliases, AttributeSet Attributes)> _things = [];
    private readonly List<(string Type, Named Subject, Named? Object, AttributeSet Attributes, double Confidence)> _claims = [];

    /// <summary>A thing that the article names.</summary>
    public Named Names(string type, string name, params IReadOnlyList<(string Name, string? Value)> attributes) => Names(type, [name], attributes);

    /// <summary>A thing that the article names in several ways, the fullest first.</summary>
    public Named Names(string type, IReadOnlyList<string> forms, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var named = new Named(_things.Count, type, forms[0]);
        _things.Add((named, [.. forms.Skip(1)], AttributeSet.Of(attributes)));
        return named;
    }

    /// <summary>States an edge between two things; without object, to the article itself.</summary>
    public Story States(string type, Named subject, Named? @object, double confidence = 0.9, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        _claims.Add((type, subject, @object, AttributeSet.Of(attributes), confidence));
        return this;
    }

    /// <summary>The article with all that it states.</summary>
    public ArticleClaims Told(string extractor = "test 1")
    {
        var body = new StringBuilder(text);
        var names = _things.Select(thing => Append(body, thing.Name.Name)).ToList();
        var quotes = _claims.Select(claim => Append(body, $"{claim.Subject.Name}{claim.Type}{claim.Object?.Name}。")).ToList();
        var page = new PageMetadata
        {
            Name = "p01",
            Newspaper = newspaper,
            Home = home,
            IssueDate = day is null ? null : PartialDate.Parse(day).FirstDay,
        };
        var article = Article.Create(page, 1, title, body.ToString());
        var mentions = _things.Select((thing, at) => Mention.Create(article.Id, thing.Name.Type, thing.Name.Name, thing.Aliases, [names[at]], thing.Attributes)).ToList();
        var claims = _claims.Select((claim, at) => Claim.Create(
            article, claim.Type, mentions[claim.Subject.Index].Id, claim.Object is { } end ? mentions[end.Index].Id : article.Id, quotes[at], "test", claim.Confidence, claim.Attributes));
        return new ArticleClaims(article, mentions, [.. claims], extractor);
    }

    private static TextSpan Append(StringBuilder body, string words)
    {
        var start = body.Append('\n').Length;
        body.Append(words);
        return TextSpan.At(start, words.Length);
    }
}

/// <summary>A thing of a story.</summary>
public sealed record Named(int Index, string Type, string Name);
