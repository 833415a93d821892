using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>Reads how a clause is meant: by its own words, its date, or what the clause before it hands on.</summary>
internal sealed partial class ModalityReader(AnnotatedArticle article, ModalityLexicon lexicon)
{
    private readonly IReadOnlyList<IReadOnlyList<Token>> _tokens = article.Get<TokenLayer>().BySentence;
    private readonly ThingLayer _things = article.Get<ThingLayer>();
    private readonly ComingTimes _times = new(article);
    private readonly PageMetadata _page = article.Article.Page;

    /// <summary>The modality of a clause, and where in it that begins.</summary>
    public (Modality Modality, int From) Read(int sentence, TextSpan clause, Modality inherited)
    {
        if (inherited == Modality.Demand && Asks(sentence, clause) is { } asks) return (Modality.Demand, asks);
        if (inherited != Modality.Fact && !(inherited == Modality.Plan && IsTold(clause))) return (inherited, clause.Start);
        var byWord = ByWord(sentence, clause);
        var byDate = Earlier(ByDate(clause), _times.In(_tokens[sentence].Count > 0 ? _tokens[sentence][0].Span.Start : clause.Start, clause));
        if (byWord is { } word && (byDate is null || word.From <= byDate)) return word;
        return byDate is { } future ? (Modality.Plan, future) : (Modality.Fact, clause.End);
    }

    /// <summary>Whether a clause behind a plan tells what has come: what is 已, or what a name of its own did up to the issue's day (隧道3月2日竣工).</summary>
    private bool IsTold(TextSpan clause)
    {
        if (Come().IsMatch(article.Body.AsSpan(clause.Start, clause.Length))) return true;
        return article.Get<DateLayer>().Within(clause).FirstOrDefault() is { } date && date.Date.LastDay <= _page.EarliestIssue && _things.Within(new TextSpan(clause.Start, date.Span.Start)).Any();
    }

    /// <summary>Where the demand of somebody else begins, behind what one asked: 江枫建议加装保温箱，何苗建议延长服务时间; null where the clause names nobody right before such a verb.</summary>
    private int? Asks(int sentence, TextSpan clause) =>
        _tokens[sentence].FirstOrDefault(token => clause.Contains(token.Span) && token.Tag == "v" && lexicon.Demands.Contains(token.Span.In(article.Body)) && token.Span.End < clause.End && article.Body[token.Span.End] != '的'
            && token.Span.Start > clause.Start && _things.EndingAt(token.Span.Start) is { Thing.Type: "Person" }) is { Span.Length: > 0 } verb ? verb.Span.End : null;

    private (Modality Modality, int From)? ByWord(int sentence, TextSpan clause)
    {
        foreach (var token in _tokens[sentence])
        {
            if (!clause.Contains(token.Span) || _things.At(token.Span.Start) is not null) continue;
            var word = token.Span.In(article.Body);
            if (lexicon.Demands.Contains(word) && token.Tag == "v") return (Modality.Demand, token.Span.End);
            if (lexicon.Words[word].FirstOrDefault(reading => reading.Tag.Length == 0 || reading.Tag == token.Tag) is { } modal && !IsAside(modal.Modality, token.Span, clause)) return (modal.Modality, modal.Modality == Modality.Retold ? token.Span.End : token.Span.Start);
        }
        return null;
    }

    /// <summary>
    /// Whether a word of plans tells only the time of what is told (在新春即将来临之际), or modifies a name (拟任命的负责人, 今年要建的水厂) or what is spoken of (对下一步工作进行了部署), and whether a word of studying has other than
    /// somebody's words for its object (学习技术).
    /// </summary>
    private bool IsAside(Modality modality, TextSpan word, TextSpan clause)
    {
        var rest = article.Body.AsSpan(word.End, clause.End - word.End);
        if (modality == Modality.Retold) return !Said().IsMatch(rest);
        if (modality is Modality.Plan or Modality.Demand && ToBuild().IsMatch(rest)) return true;
        if (modality != Modality.Plan) return false;
        if (word.Start > clause.Start && article.Body[word.Start - 1] is '对' or '就' or '为') return true;
        return rest.EndsWith("之际") || rest.EndsWith("来临") || (rest.StartsWith("任") && rest.IndexOf('的') is > 0 and <= 3);
    }

    /// <summary>Where a date begins that lies after the issue's; not one in a name (《2021—2023年合作协议》).</summary>
    private int? ByDate(TextSpan clause)
    {
        if (_page.LatestIssue is not { } issue) return null;
        return article.Get<DateLayer>().Within(clause).FirstOrDefault(date => date.Date.FirstDay > issue && _things.At(date.Span.Start) is null)?.Span.Start;
    }

    private static int? Earlier(int? one, int? other) => one is null || other < one ? other : one;

    /// <summary>已, not where it may have come by then: 届时…已.</summary>
    [GeneratedRegex("^(?!届时|到时)[^，；]*(?<!早|而|不得不|业)已(?!故|婚|知|久)")]
    private static partial Regex Come();

    /// <summary>Ends with the words that are passed on: 讲话精神; not 并讲话.</summary>
    [GeneratedRegex("(?:精神|指示|批示|回信|贺信|论述|(?:的|重要|系列)讲话)$")]
    private static partial Regex Said();

    [GeneratedRegex("^新?(?:建设?|办|修建?|盖|改建|改造|扩建|兴建|新建|实施|开工|启动)的")]
    private static partial Regex ToBuild();
}
