using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Tells two people of one name apart where the article says that they are two: 两位江枫, 局长江枫与院长江枫同名同姓; by the titles before their names.</summary>
/// <remarks>A name without title goes on with the one named last.</remarks>
internal sealed class NamedAlike
{
    private static readonly WordMap<Namesake> Words = LexiconFile.Map("namesakes.tsv", 2, row => row.Enum<Namesake>(1));

    private readonly ArticleText _text;
    private readonly TitleLayer _titles;
    private readonly Dictionary<string, List<string>> _apart = [];
    private readonly Dictionary<string, int> _last = [];

    public NamedAlike(Article article, ArticleText text, TitleLayer titles, IEnumerable<Candidate> names)
    {
        (_text, _titles) = (text, titles);
        var (headed, told) = (In(article.Title), In(text.Body));
        if (!headed.Exists(word => word.Value == Namesake.Count) && !told.Exists(word => word.Value is Namesake.Count or Namesake.Alike)) return;
        foreach (var same in names.Where(name => name.Type == "Person").GroupBy(name => name.Span.In(text.Body)))
        {
            List<string> heads = [.. same.Select(Head).OfType<string>().Distinct()];
            if (heads.Count == 2 && (IsCounted(article.Title, headed, same.Key) || IsCounted(text.Body, told, same.Key) || told.Exists(word => IsSaidOf([.. same], word, told)))) _apart[same.Key] = heads;
        }
    }

    /// <summary>The key of the person: the form, and for the second bearer of a name the title too.</summary>
    public string Key(Candidate name, string form)
    {
        if (!_apart.TryGetValue(form, out var heads)) return form;
        if (Head(name) is { } head) _last[form] = heads.IndexOf(head);
        return _last.GetValueOrDefault(form) is var at and > 0 ? $"{form} {heads[at]}" : form;
    }

    private string? Head(Candidate name) => _titles.EndingAt(name.Span.Start)?.Head.In(_text.Body);

    private static List<(TextSpan Span, Namesake Value)> In(string said) => [.. Words.Find(said, new TextSpan(0, said.Length)).Where(word => word.Value != Namesake.Plain)];

    /// <summary>两位江枫, 两个“江枫”.</summary>
    private static bool IsCounted(string said, List<(TextSpan Span, Namesake Value)> words, string name) =>
        words.Exists(word => word.Value == Namesake.Count && said.AsSpan(word.Span.End).TrimStart('“').StartsWith(name, StringComparison.Ordinal));

    /// <summary>Whether a word of likeness stands in a sentence that names both, or tells of the two whom it and the sentence before name.</summary>
    private bool IsSaidOf(List<Candidate> same, (TextSpan Span, Namesake Value) word, List<(TextSpan Span, Namesake Value)> told)
    {
        if (word.Value != Namesake.Alike) return false;
        var sentence = _text.SentenceAt(word.Span.Start);
        var both = told.Exists(other => other.Value is Namesake.Both or Namesake.Count && sentence.Span.Contains(other.Span)) && sentence.Index > 0;
        var from = both ? _text.Sentences.Sentences[sentence.Index - 1].Span.Start : sentence.Span.Start;
        return same.Where(name => name.Span.Start >= from && name.Span.End <= sentence.Span.End).Select(Head).OfType<string>().Distinct().Count() == 2;
    }
}

/// <summary>How a word tells of two people of one name.</summary>
internal enum Namesake
{
    /// <summary>两位 in 两位江枫.</summary>
    Count,

    /// <summary>同名同姓.</summary>
    Alike,

    /// <summary>两人 in 两人同名.</summary>
    Both,

    /// <summary>不同名: a word in which one of the others stands by chance.</summary>
    Plain,
}
