using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Titles;

/// <summary>Finds titles by a small grammar, read from the head to the left: [leading body] [rank…] head.</summary>
/// <remarks>
/// A leading body takes the word of its level (县 in 苔溪县人大常委会主任), although the division's name ends with the same character:
/// the post is named 县人大常委会主任 either way.
/// </remarks>
internal sealed class TitleAnnotator(TitleLexicon lexicon) : IAnnotator
{
    /// <summary>Words of levels that a leading body takes before it.</summary>
    private const string Levels = "省市区县旗州盟镇乡村";

    /// <summary>What stands before 区 in words that are no districts: 社区, 园区, 小区.</summary>
    private const string NotDivided = "社园校小景辖城郊山库片战灾牧矿发假范验税开务贸";

    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(TokenLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(TitleLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var text = ArticleText.Of(article);
        return article.With(new TitleLayer([.. text.Sentences.Sentences.SelectMany(sentence => TitlesOf(text, sentence.Span))]));
    }

    private IEnumerable<Title> TitlesOf(ArticleText text, TextSpan sentence)
    {
        var floor = sentence.Start;
        foreach (var (head, kind) in lexicon.Heads.Find(text.Body, sentence))
        {
            if (kind == TitleKind.None) continue;
            var title = Read(text, floor, head, kind);
            yield return title;
            floor = title.Span.End;
        }
    }

    private Title Read(ArticleText article, int floor, TextSpan head, TitleKind kind)
    {
        var body = article.Body;
        var start = head.Start;
        var state = "held";
        var text = head.In(body);
        while (lexicon.Ranks.TryMatchBefore(body, start, floor, out var length, out var rank))
        {
            start -= length;
            var word = body.Substring(start, length);
            (state, text) = Ranked(rank, word, text, state);
        }
        if (kind != TitleKind.Occupation && WrittenBodies.Before(body, start, floor) is { } written) return new Title(new(written.Span.Start, head.End), head, written.Span, kind, state, written.Name + text, written.Name);
        if (head.In(body) is "人大代表" or "人民代表大会代表" && start == head.Start && start > floor && (IsLevel(article, start - 1) ? 1 : start - 2 >= floor && article.Before(start, 2) is "全国" ? 2 : 0) is var level and > 0) return new Title(new(start - level, head.End), head, null, kind, state, body[(start - level)..start] + text);
        if (kind == TitleKind.Occupation || LeadingBody(article, start, floor) is not { } leading || IsMember(body, leading, head)) return new Title(new(start, head.End), head, null, kind, state, text);
        var words = kind == TitleKind.Government && leading.In(body).EndsWith("政府", StringComparison.Ordinal) ? "" : leading.In(body);
        if (words is "政协" && leading.Start - 2 >= floor && article.Before(leading.Start, 2) is "全国") return new Title(new(leading.Start - 2, head.End), head, leading, kind, state, "全国" + words + text);
        var former = leading.Start > floor && body[leading.Start - 1] == '原' ? 1 : leading.Start - 2 >= floor && article.Before(leading.Start, 2) is "时任" ? 2 : 0;
        if (former == 1 && leading.Length == 2 && words is "党委" && leading.Start - 2 >= floor && "镇乡村".Contains(body[leading.Start - 2])) words = body[leading.Start - 2] + words;
        // The level's word stays where a title begins that names its division by it: 原|区委书记, but 柳堤镇|原党委书记.
        return new Title(new(former > 0 && !Levels.Contains(words[0]) || words.Length > leading.Length ? leading.Start - former : leading.Start, head.End), head, leading, kind, former > 0 ? "former" : state, words + text);
    }

    /// <summary>审判员, 检察员: members of a court or procuratorate belong to it, where its heads (区人民法院院长) are the division's.</summary>
    private static bool IsMember(string body, TextSpan leading, TextSpan head) => body[leading.End - 1] == '院' && body[head.End - 1] == '员';

    /// <summary>Words of state leave the title but for 副, which they may hold (原副区长 is a former 副区长).</summary>
    private static (string State, string Text) Ranked(Rank rank, string word, string text, string state) => rank switch
    {
        Rank.Plain => (state, word + text),
        Rank.Acting => ("acting", Plain(word, "代理", "代", "临时") + text),
        Rank.Former => ("former", Plain(word, "时任", "原", "前", "老") + text),
        Rank.Current => (state, text),
        Rank.First => ("first", text),
        Rank.Nominated => ("nominated", text),
        _ => (state, Plain(word, "挂职") + text),
    };

    private static string Plain(string word, params ReadOnlySpan<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal)) return word[prefix.Length..];
        }
        return word;
    }

    /// <summary>The leading body that ends where ranks and head begin; 教育工委 and 机关工委 are departments, and 区总工会 is a body, whose head has the bare title.</summary>
    private TextSpan? LeadingBody(ArticleText article, int end, int floor)
    {
        var body = article.Body;
        if (!lexicon.LeadingBodies.TryMatchBefore(body, end, floor, out var length, out var form)) return null;
        if (lexicon.Departments.TryMatchBefore(body, end, floor, out var department) && department > length) return null;
        var start = end - length;
        if (start > floor && body[start - 1] == '总' && body[start..end] is "工会") return null;
        if (form == LeadingForm.Level && start > floor && IsLevel(article, start - 1)) start--;
        return new TextSpan(start, end);
    }

    /// <summary>Whether the character is a word of level, and not the end of another word (社区, 园区); the analyser may draw it to a name before it (免去江枫晚区|法院院长职务).</summary>
    private static bool IsLevel(ArticleText article, int at) =>
        Levels.Contains(article.Body[at]) && !(at > 0 && article.Body[at] == '区' && (NotDivided.Contains(article.Body[at - 1]) || article.Before(at, 2) is "高新")) && article.TokenAt(at) is { } token && (token.Span.Start == at || token.Tag is "LOC" or "ORG" || (token is { Tag: "PER", Span.Length: > 3 } && token.Span.End == at + 1));
}
