using System.Buffers;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>Adds the words of every sentence. Wide spaces part the cells of lists, so each cell is analysed by itself and no word crosses them.</summary>
public sealed class TokenAnnotator(LexicalAnalyser analyser) : IAnnotator
{
    private const char CellGap = '\u3000';

    private const string Marks = "、，。；：！？";

    /// <summary>Behind what is built or run stands who does it: 江东大桥由青石集团.</summary>
    private const char ByWhom = '由';

    private const int ShortestName = 3;

    /// <summary>Where a word may come apart: in most there is no such character.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create(Marks + "（）" + ByWhom);

    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(TokenLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var sentences = article.Get<SentenceLayer>().Sentences;
        var cells = sentences.SelectMany((sentence, at) => Cells(article.Body, sentence.Span).Select(cell => (Sentence: at, Span: cell))).ToArray();
        var tokens = analyser.Analyse([.. cells.Select(cell => cell.Span.In(article.Body))]);
        var bySentence = sentences.Select(_ => new List<Token>()).ToArray();
        foreach (var ((sentence, cell), words) in cells.Zip(tokens))
        {
            foreach (var word in words)
            {
                var token = word with { Span = word.Span.Shift(cell.Start) };
                if (article.Body.AsSpan(token.Span.Start, token.Span.Length).ContainsAny(Breaks)) bySentence[sentence].AddRange(Parts(article.Body, token));
                else bySentence[sentence].Add(token);
            }
        }
        return article.With(new TokenLayer(bySentence));
    }

    /// <summary>由 between two names that the analyser takes for one, not a part of a word (自由, 理由).</summary>
    private static bool IsByWhom(string body, Token token, int at) =>
        body[at] == ByWhom && token.Tag is ("ORG" or "LOC") && at - token.Span.Start >= ShortestName && token.Span.End - at > ShortestName && body[at - 1] is not ('自' or '理' or '事' or '缘') && body[at + 1] != '器';

    /// <summary>A name of the analyser's that runs over a mark (镜湖公园、柳堤老街) or half of a pair of brackets is the names between the marks.</summary>
    private static IEnumerable<Token> Parts(string body, Token token)
    {
        var start = token.Span.Start;
        for (var at = start; token.Span.Length > 1 && at < token.Span.End; at++)
        {
            var isMark = Marks.Contains(body[at]) || IsHalf(body, token.Span, at);
            if (!isMark && !IsByWhom(body, token, at)) continue;
            if (at > start) yield return token with { Span = new TextSpan(start, at) };
            yield return new Token(TextSpan.At(at, 1), isMark ? "w" : "p");
            start = at + 1;
        }
        if (start < token.Span.End) yield return token with { Span = new TextSpan(start, token.Span.End) };
    }

    /// <summary>A bracket whose other half stands outside the word: ） in 津沽）能源公司.</summary>
    private static bool IsHalf(string body, TextSpan word, int at) => body[at] switch
    {
        '（' => !body.AsSpan(at, word.End - at).Contains('）'),
        '）' => !body.AsSpan(word.Start, at - word.Start).Contains('（'),
        _ => false,
    };

    private static IEnumerable<TextSpan> Cells(string body, TextSpan sentence)
    {
        var start = sentence.Start;
        for (var at = sentence.Start; at <= sentence.End; at++)
        {
            if (at < sentence.End && body[at] != CellGap) continue;
            if (at > start) yield return new TextSpan(start, at);
            start = at + 1;
        }
    }
}
