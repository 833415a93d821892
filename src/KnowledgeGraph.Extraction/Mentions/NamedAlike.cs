using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Tells two people of one name apart where the article says that they are two: 两位江枫, 同名同姓; by the titles before their names.</summary>
/// <remarks>A name without title goes on with the one named last.</remarks>
internal sealed partial class NamedAlike
{
    private const int Around = 60;

    private static readonly string[] Twos = ["两位", "两个", "两名", "俩"];

    private readonly ArticleText _text;
    private readonly TitleLayer _titles;
    private readonly Dictionary<string, List<string>> _apart = [];
    private readonly Dictionary<string, int> _last = [];

    public NamedAlike(Article article, ArticleText text, TitleLayer titles, IEnumerable<Candidate> names)
    {
        (_text, _titles) = (text, titles);
        var said = article.Title + "\n" + article.Body;
        var people = names.Where(name => name.Type == "Person").GroupBy(name => name.Span.In(text.Body));
        foreach (var same in Alike().IsMatch(said) ? people : [])
        {
            List<string> heads = [.. same.Select(name => Head(name)).OfType<string>().Distinct()];
            if (heads.Count == 2 && IsSaidOf(same.Key, said)) _apart[same.Key] = heads;
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

    /// <summary>Whether the words around what tells of namesakes name the person, or 两位 stands before the name.</summary>
    private static bool IsSaidOf(string name, string said) =>
        Namesakes().Matches(said).Any(word => said.AsSpan(Math.Max(0, word.Index - Around)..Math.Min(said.Length, word.Index + word.Length + Around)).Contains(name, StringComparison.Ordinal)) || Twos.Any(two => said.Contains(two + name, StringComparison.Ordinal) || said.Contains(two + "“" + name, StringComparison.Ordinal));

    /// <summary>What lets an article be read for this at all.</summary>
    [GeneratedRegex("两[位个名]|俩|同名|重名")]
    private static partial Regex Alike();

    [GeneratedRegex("同名同姓|同姓同名|重名|(?<![不联])同名的?(?:两|人|同事|干部)")]
    private static partial Regex Namesakes();
}
