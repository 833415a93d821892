using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Tests.Marked;

/// <summary>Stands in for the analyser: names and dates are words, then the longest words of the lexicons, then runs of other characters as nouns.</summary>
internal sealed class MarkedWords(AnnotatedArticle article, ThingLayer things)
{
    private static readonly Dictionary<string, string> Tags = Vocabulary();
    private static readonly int Longest = Tags.Keys.Max(word => word.Length);

    public TokenLayer Layer() => new([.. article.Get<SentenceLayer>().Sentences.Select(sentence => (IReadOnlyList<Token>)[.. Tokens(sentence.Span)])]);

    private IEnumerable<Token> Tokens(TextSpan sentence)
    {
        var noun = sentence.Start;
        for (var at = sentence.Start; at < sentence.End;)
        {
            if (Known(at, sentence.End) is not { } word)
            {
                at++;
                continue;
            }
            if (noun < at) yield return new Token(new TextSpan(noun, at), "n");
            yield return word;
            at = noun = word.Span.End;
        }
        if (noun < sentence.End) yield return new Token(new TextSpan(noun, sentence.End), "n");
    }

    private Token? Known(int at, int limit)
    {
        if (things.At(at) is { } place) return new Token(place.Span, place.Thing.Type switch { "Person" => "PER", "Organization" => "ORG", "District" or "Place" => "LOC", _ => "nz" });
        if (article.Get<DateLayer>().Dates.FirstOrDefault(date => date.Span.Start == at) is { } date) return new Token(date.Span, "TIME");
        for (var length = Math.Min(Longest, limit - at); length > 0; length--)
        {
            if (Tags.TryGetValue(article.Body.Substring(at, length), out var tag)) return new Token(TextSpan.At(at, length), tag);
        }
        return char.IsPunctuation(article.Body[at]) ? new Token(TextSpan.At(at, 1), "w") : null;
    }

    private static Dictionary<string, string> Vocabulary()
    {
        var tags = new Dictionary<string, string>();
        foreach (var (file, tag) in new[] { ("event-nouns.tsv", "n"), ("event-verbs.tsv", "v"), ("holding-verbs.tsv", "v"), ("speech-demands.tsv", "v"), ("person-verbs.tsv", "v"), ("whither-words.tsv", "v"), ("roles.tsv", "v"), ("undertakings.tsv", "v"), ("stop-verbs.tsv", "v") })
        {
            foreach (var row in LexiconFile.Read(file, 1)) tags.TryAdd(row.Columns[0], tag);
        }
        foreach (var row in LexiconFile.Read("modality.tsv", 2)) tags[row.Columns[0]] = row.Text(2).Length > 0 ? row.Text(2) : "d";
        foreach (var word in "正式 共同 分别 先后 一同 一起 依次 还 也 又 已 联合 隆重 冒雨 如期".Split(' ')) tags[word] = "d";
        foreach (var word in "在 对 向 为 就 由 把 从 以 与".Split(' ')) tags[word] = "p";
        foreach (var word in "和 并 以及 及".Split(' ')) tags[word] = "c";
        foreach (var word in "的 了 等".Split(' ')) tags[word] = "u";
        foreach (var word in "他 她".Split(' ')) tags[word] = "r";
        return tags;
    }
}
