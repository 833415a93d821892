using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Reads how a clause is meant: by its own words, its date, or what the clause before it hands on.</summary>
internal sealed partial class ModalityReader(AnnotatedArticle article, ModalityLexicon lexicon)
{
    private readonly IReadOnlyList<IReadOnlyList<Token>> _tokens = article.Get<TokenLayer>().BySentence;
    private readonly ThingLayer _things = article.Get<ThingLayer>();
    private readonly DateOnly? _issue = article.Article.Page.IssueDate;

    /// <summary>The modality of a clause, and where in it that begins.</summary>
    public (Modality Modality, int From) Read(int sentence, TextSpan clause, Modality inherited)
    {
        if (inherited != Modality.Fact) return (inherited, clause.Start);
        var byWord = ByWord(sentence, clause);
        var byDate = Earlier(ByDate(clause), ByDeadline(clause));
        if (byWord is { } word && (byDate is null || word.From <= byDate)) return word;
        return byDate is { } future ? (Modality.Plan, future) : (Modality.Fact, clause.End);
    }

    private (Modality Modality, int From)? ByWord(int sentence, TextSpan clause)
    {
        foreach (var token in _tokens[sentence])
        {
            if (!clause.Contains(token.Span) || _things.At(token.Span.Start) is not null) continue;
            var word = token.Span.In(article.Body);
            if (lexicon.Demands.Contains(word) && token.Tag == "v") return (Modality.Demand, token.Span.End);
            if (lexicon.Words[word].FirstOrDefault(reading => reading.Tag.Length == 0 || reading.Tag == token.Tag) is { } modal && !IsAside(modal.Modality, token.Span, clause)) return (modal.Modality, token.Span.Start);
        }
        return null;
    }

    /// <summary>Whether a word of plans tells only the time of what is told (在新春即将来临之际), or modifies a name (拟任命的负责人, 今年要建的水厂).</summary>
    private bool IsAside(Modality modality, TextSpan word, TextSpan clause)
    {
        var rest = article.Body.AsSpan(word.End, clause.End - word.End);
        if (modality is Modality.Plan or Modality.Demand && ToBuild().IsMatch(rest)) return true;
        if (modality != Modality.Plan) return false;
        return rest.EndsWith("之际") || rest.EndsWith("来临") || (rest.StartsWith("任") && rest.IndexOf('的') is > 0 and <= 3);
    }

    /// <summary>Where a date begins that lies after the issue's.</summary>
    private int? ByDate(TextSpan clause)
    {
        if (_issue is not { } issue) return null;
        return article.Get<DateLayer>().Within(clause).FirstOrDefault(date => date.Date.FirstDay > issue)?.Span.Start;
    }

    /// <summary>Where a time begins by which something is to be done and that names no day: 年底前, 年内; not where it lies in the past (去年年底前) or what was to be done is done (年内已).</summary>
    private int? ByDeadline(TextSpan clause)
    {
        var match = Deadline().Match(article.Body, clause.Start, clause.Length);
        if (!match.Success) return null;
        var dated = article.Get<DateLayer>().Within(new TextSpan(clause.Start, Math.Min(clause.End, match.Index + 1))).LastOrDefault(date => date.Span.End >= match.Index);
        return dated is not null && dated.Date.LastDay < _issue ? null : match.Index;
    }

    private static int? Earlier(int? one, int? other) => one is null || other < one ? other : one;

    [GeneratedRegex("(?:[年月](?:底|末)(?:之|以)?前|(?<![0-9一二两三四五六七八九十数几半近百往个])[年月]内)(?![^，。；]{0,4}(?:已|曾|先后|累计|第))")]
    private static partial Regex Deadline();

    [GeneratedRegex("^新?(?:建设?|办|修建?|盖|改建|改造|扩建|兴建|新建|实施|开工|启动)的")]
    private static partial Regex ToBuild();
}
