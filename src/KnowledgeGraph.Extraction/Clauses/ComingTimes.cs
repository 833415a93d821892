using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Times that name no day and that the paper's day lies before: 年底前通车, 年内开工, 月底竣工.</summary>
internal sealed partial class ComingTimes(AnnotatedArticle article)
{
    private const int FirstMonth = 3;
    private const int LastMonth = 11;
    private const int LastDay = 24;

    private static readonly WordMap<ComingTime> Words = LexiconFile.Map("coming-times.tsv", 2, row => row.Enum<ComingTime>(1));

    private readonly DateOnly? _issue = article.Article.Page.IssueDate;
    private readonly DateOnly? _earliest = article.Article.Page.EarliestIssue;

    /// <summary>Where the first of them begins in a clause; not where it lies in the past (去年年底前) or what was to be done is done (年内已).</summary>
    /// <param name="sentence">Where the clause's sentence begins.</param>
    /// <param name="clause">The clause.</param>
    public int? In(int sentence, TextSpan clause)
    {
        foreach (var (word, time) in Words.Find(article.Body, clause))
        {
            if (!IsOver(sentence, clause, word, time)) return word.Start;
        }
        return null;
    }

    private bool IsOver(int sentence, TextSpan clause, TextSpan word, ComingTime time)
    {
        if (Done().IsMatch(article.Body.AsSpan(word.End, clause.End - word.End)) || Past().IsMatch(article.Body.AsSpan(clause.Start, word.Start - clause.Start))) return true;
        if (article.Body[word.End - 1] == '内' && Counted().IsMatch(article.Body.AsSpan(clause.Start, word.Start - clause.Start))) return true;
        var isBound = article.Body[word.End - 1] == '内' || Bound().IsMatch(article.Body, word.End);
        var dated = article.Get<DateLayer>().Within(new TextSpan(isBound ? clause.Start : sentence, Math.Min(clause.End, word.Start + 1))).LastOrDefault();
        if (dated is not null && (dated.Span.End >= word.Start ? dated.Date.LastDay < _earliest : !isBound && IsEarlier(dated.Date, time))) return true;
        return !isBound && !IsAhead(time);
    }

    /// <summary>2021年3月开工，年底建成: the end of a year that the sentence named before.</summary>
    private bool IsEarlier(PartialDate date, ComingTime time) => time == ComingTime.Year ? date.Year < _earliest?.Year : date.LastDay < _earliest;

    /// <summary>Whether the year or month of the paper's day ends so much later that its end is to come; where the day is not known, it may.</summary>
    private bool IsAhead(ComingTime time) => _issue is not { } issue || (time == ComingTime.Year ? issue.Month is >= FirstMonth and <= LastMonth : issue.Day <= LastDay);

    [GeneratedRegex("^[^，。；]{0,6}(?:已|曾|先后|累计|第)")]
    private static partial Regex Done();

    /// <summary>已于, 去, 每: what stands before a time that is over or that comes again and again.</summary>
    [GeneratedRegex("已[^，]{0,4}$|截[至止]|(?:去|上|前|当|同|那|次|隔|每|往)年?$|上个$")]
    private static partial Regex Past();

    /// <summary>三 in 三年内.</summary>
    [GeneratedRegex("[0-9一二两三四五六七八九十数几半近百往个]$")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\G[之以]?前")]
    private static partial Regex Bound();

    /// <summary>What a coming time ends.</summary>
    private enum ComingTime
    {
        Year,
        Month,
    }
}
