using System.Runtime.CompilerServices;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>The body with its words laid over it: which token holds a character, and whether a word ends there.</summary>
internal sealed class ArticleText
{
    private static readonly ConditionalWeakTable<TokenLayer, ArticleText> Known = [];

    private readonly int[] _tokenAt;
    private readonly Token[] _tokens;

    private ArticleText(AnnotatedArticle article)
    {
        Body = article.Body;
        Sentences = article.Get<SentenceLayer>();
        _tokens = [.. article.Get<TokenLayer>().BySentence.SelectMany(tokens => tokens)];
        _tokenAt = new int[Body.Length];
        Array.Fill(_tokenAt, -1);
        for (var i = 0; i < _tokens.Length; i++) _tokenAt.AsSpan(_tokens[i].Span.Start, _tokens[i].Span.Length).Fill(i);
    }

    public string Body { get; }

    public SentenceLayer Sentences { get; }

    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The text of an article; laid out once for all who read the same words.</summary>
    public static ArticleText Of(AnnotatedArticle article) => Known.GetValue(article.Get<TokenLayer>(), _ => new(article));

    /// <summary>The index of the token that holds the character; -1 between tokens and outside the body.</summary>
    public int TokenIndexAt(int offset) => offset >= 0 && offset < _tokenAt.Length ? _tokenAt[offset] : -1;

    public Token? TokenAt(int offset) => TokenIndexAt(offset) is var index and >= 0 ? _tokens[index] : null;

    /// <summary>Whether a token begins at the offset, or nothing but punctuation stands there.</summary>
    public bool IsStart(int offset) => TokenAt(offset) is not { } token || token.Span.Start == offset;

    /// <summary>Whether a token ends at the offset; 路 before 由, too, which the analyser takes for one word (快速路由某公司承建).</summary>
    public bool IsEnd(int offset) => offset == 0 || TokenAt(offset - 1) is not { } token || token.Span.End == offset || (token.Span.Length == 2 && token.Span.Start == offset - 1 && token.Span.In(Body) is "路由");

    /// <summary>The characters before the offset, within the same sentence.</summary>
    public ReadOnlySpan<char> Before(int offset, int length) => Body.AsSpan(Math.Max(0, offset - length), Math.Min(offset, length));

    public ReadOnlySpan<char> After(int offset, int length) => Body.AsSpan(offset, Math.Min(length, Body.Length - offset));

    public char CharBefore(int offset) => offset > 0 ? Body[offset - 1] : '\n';

    public char CharAt(int offset) => offset < Body.Length ? Body[offset] : '\n';

    public Sentence SentenceAt(int offset) => Sentences.At(offset);

    public string Text(TextSpan span) => span.In(Body);
}
