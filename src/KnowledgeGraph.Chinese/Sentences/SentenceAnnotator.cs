using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Sentences;

/// <summary>Cuts the body at 。！？ and at paragraph ends; closing quotation marks and brackets stay with their sentence.</summary>
/// <remarks>Pieces of more than <see cref="MaxLength"/> characters without such a mark are cut at their last comma, so that a page without punctuation costs no more than others.</remarks>
public sealed class SentenceAnnotator : IAnnotator
{
    /// <summary>The longest sentence, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    private const string Terminators = "。！？!?";
    private const string Closers = "”’」』）)》】";

    public IReadOnlyList<Type> Requires { get; } = [];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(SentenceLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article) => article.With(new SentenceLayer(Split(article.Body)));

    public static IReadOnlyList<Sentence> Split(string body)
    {
        var sentences = new List<Sentence>();
        var paragraph = 0;
        var start = 0;
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] == '\n')
            {
                Add(sentences, body, start, at, paragraph++);
                start = at + 1;
            }
            else if (Terminators.Contains(body[at]))
            {
                var end = at + 1;
                while (end < body.Length && (Terminators.Contains(body[end]) || Closers.Contains(body[end]))) end++;
                if (IsInsideQuote(body, start, end)) continue;
                Add(sentences, body, start, end, paragraph);
                start = end;
                at = end - 1;
            }
            else if (at - start >= MaxLength)
            {
                var cut = Cut(body, start, at);
                Add(sentences, body, start, cut, paragraph);
                start = cut;
            }
        }
        Add(sentences, body, start, body.Length, paragraph);
        return sentences;
    }

    /// <summary>A full stop inside brackets that are still open ends nothing.</summary>
    private static bool IsInsideQuote(string body, int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            if (body[at] is '（' or '(') depth++;
            else if (body[at] is '）' or ')') depth--;
        }
        return depth > 0 && end - start < 200;
    }

    private static int Cut(string body, int start, int at)
    {
        var comma = body.LastIndexOfAny(['，', '；', ',', ';', ' '], at, at - start - 1);
        var cut = comma > start ? comma + 1 : at;
        return cut < body.Length && char.IsLowSurrogate(body[cut]) ? cut - 1 : cut;
    }

    private static void Add(List<Sentence> sentences, string body, int start, int end, int paragraph)
    {
        while (start < end && char.IsWhiteSpace(body[start])) start++;
        while (end > start && char.IsWhiteSpace(body[end - 1])) end--;
        if (end > start) sentences.Add(new Sentence(sentences.Count, new TextSpan(start, end), paragraph));
    }
}
