using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Names;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Recognisers.Organizations;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Proposes people: the analyser's persons, and runs of two to four characters where a name is to be expected.</summary>
internal sealed partial class PersonCandidates(Weights weights, PersonLexicon lexicon, OrganizationLexicon organizations, NameLexicon names) : ICandidateSource
{
    /// <summary>How much less than other candidates a person may score and still be raised by its other occurrences.</summary>
    private const double Doubt = 2;

    private readonly NameElements _elements = new(lexicon);

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var context = new PersonContext(text, article.Get<TitleLayer>(), lexicon, names);
        var reach = new NameReach(text);
        // A division's whole name is nobody's, whatever stands before it: 代表东丽区.
        var phrases = lexicon.Phrases.Find(text.Body, new TextSpan(0, text.Body.Length)).ToList();
        HashSet<TextSpan> seen = [.. article.Get<DivisionLayer>().Readings.Where(reading => reading.Form == DivisionForm.Full && reading.Span.Length > 2).Select(reading => reading.Span)];
        foreach (var span in Analysed(text, context).Concat(Expected(text, context)).Concat(_elements.Runs(text)))
        {
            if (!seen.Add(span) || !IsPossible(text, span, context.IsFramed(span) || reach.IsWhole(span)) || context.IsInTitle(span) || phrases.Exists(phrase => phrase.Overlaps(span)) || context.OverrunsCredit(span)) continue;
            if (Score(text, context, reach, span) is { } candidate && candidate.Score > weights.Floor - Doubt) yield return candidate;
        }
    }

    /// <summary>The analyser's persons, and names with an interpunct (阿依努尔·玉素甫), from the word before it to the word after it.</summary>
    private IEnumerable<TextSpan> Analysed(ArticleText text, PersonContext context)
    {
        foreach (var token in text.Tokens.Where(token => token.Tag == "PER" && !IsBesideInterpunct(text.Body, token.Span)))
        {
            // 江枫一行: the analyser draws those who come with somebody to the name.
            yield return token.Span.Length > 3 && text.Before(token.Span.End, 2) is "一行" ? new TextSpan(token.Span.Start, token.Span.End - 2) : token.Span;
            if (token.Span.Length == 2 && token.Span.End < text.Body.Length) yield return new TextSpan(token.Span.Start, token.Span.End + 1);
        }
        for (var at = Interpunct.Next(text.Body, 0); at >= 0; at = Interpunct.Next(text.Body, at + 1))
        {
            if (at == 0 || at + 1 >= text.Body.Length || text.TokenAt(at - 1) is not { } before || text.TokenAt(at + 1) is not { } after || NamesThings(text.Body, before) || NamesThings(text.Body, after)) continue;
            var start = context.TitleEndBefore(at) ?? before.Span.Start;
            yield return new TextSpan(start, after.Span.End);
            if (text.TokenAt(start - 1) is { Span.Length: 1, Tag: not "w" } first) yield return first.Span.Cover(after.Span);
        }
    }

    /// <summary>望汐水城·柳堤古都, 节日·端午: the dot joins names of things, or words that sound like no name of another people.</summary>
    private bool NamesThings(string body, Token token) => token.Span.Length > 2
        ? token.Tag is "LOC" or "ORG" or "n" or "vn" or "nt"
        : token.Span.Length == 2 && token.Tag is "n" or "vn" or "v" or "vd" or "a" or "an" or "TIME" or "t" && !lexicon.Sounds.Any(body, token.Span);

    /// <summary>A part of a name with an interpunct is no name.</summary>
    private static bool IsBesideInterpunct(string body, TextSpan span) =>
        (span.Start > 0 && Interpunct.Is(body[span.Start - 1])) || (span.End < body.Length && Interpunct.Is(body[span.End]));

    /// <summary>Runs that begin where a title, a byline word or a list of names makes one expect a name.</summary>
    private IEnumerable<TextSpan> Expected(ArticleText text, PersonContext context)
    {
        for (var start = 0; start < text.Body.Length; start++)
        {
            if (!context.ExpectsName(start)) continue;
            if (context.Enclosed(start) is { } enclosed && _elements.IsIn(text.Body, enclosed)) yield return enclosed;
            for (var length = 2; length <= 4 && start + length <= text.Body.Length; length++)
            {
                if (!IsHan(text.Body[start + length - 1])) break;
                var span = TextSpan.At(start, length);
                if (names.SurnameLength(text.Body.AsSpan(start, length)) > 0 || length <= 3) yield return span;
            }
        }
    }

    private bool IsPossible(ArticleText text, TextSpan span, bool framed)
    {
        if (span.Length is < 2 or > 16) return false;
        var form = text.Body.AsSpan(span.Start, span.Length);
        if (!Interpunct.In(form) && span.Length > 4 && !_elements.IsIn(text.Body, span)) return false;
        if (Interpunct.Is(form[0]) || Interpunct.Is(form[^1])) return false;
        foreach (var c in form)
        {
            if (!IsHan(c) && !Interpunct.Is(c)) return false;
        }
        return form[0] != '的' && form[^1] != '的' && !OpensWithAnd(text, span) && !lexicon.Honorifics.Contains(form[1..]) && (framed || !CutsWord(text, span.End)) && !IsPlaceWord(text, span) && !IsOrgan(text, span) && !IsNoun(text, span);
    }

    /// <summary>和居民: the word and a noun behind it.</summary>
    private static bool OpensWithAnd(ArticleText text, TextSpan span) =>
        text.Body[span.Start] is '和' or '及' or '与' && text.TokenAt(span.Start) is { Span.Length: 1 } && text.TokenAt(span.Start + 1) is { Tag: "n" or "m" or "r" or "a" or "vn" } noun && noun.Span.End == span.End;

    /// <summary>候选人 in 副主席候选人: one noun of three characters that is known to be no name.</summary>
    private bool IsNoun(ArticleText text, TextSpan span) => span.Length > 2 && text.TokenAt(span.Start) is { Tag: "n" } noun && noun.Span == span && lexicon.NotNames.Contains(span.In(text.Body));

    /// <summary>How many words in the run do the work of grammar or tell what is done, as the analyser reads it: 表示, 陆续|用.</summary>
    private static int Grammar(ArticleText text, TextSpan span)
    {
        var count = 0;
        for (var at = span.Start; at < span.End && text.TokenAt(at) is { } token && token.Span.Start == at && token.Span.End <= span.End; at = token.Span.End)
        {
            if (token.Tag is "d" or "p" or "c" or "r" or "u" or "xc" or "ad" or "f" || (token.Tag is "v" or "vd" or "m" or "q" && token.Span.Length > 1)) count++;
        }
        return count;
    }

    /// <summary>Whether the name would end inside a word that no name can open: 全程参 in 全程参与.</summary>
    private static bool CutsWord(ArticleText text, int end) => !text.IsEnd(end) && text.TokenAt(end - 1) is { Tag: "v" or "vd" or "vn" or "ad" or "d" or "p" or "c" };

    /// <summary>区政府 in 代表区政府: a word of level and what an organ's name ends with; 经合局, 柳堤区, 柳家坟, as no name ends.</summary>
    private bool IsOrgan(ArticleText text, TextSpan span) =>
        "局厅署区县站院馆厂坟庵".Contains(text.Body[span.End - 1]) || (span.Length > 2 && "省市区县旗州镇乡".Contains(text.Body[span.Start]) && organizations.Heads.TryMatchBefore(text.Body, span.End, span.Start, out var length, out var kind) && length >= span.Length - 1 && kind != OrganizationKind.None);

    /// <summary>Whether the run is a noun with a word of direction: 花坛|里.</summary>
    private static bool IsPlaceWord(ArticleText text, TextSpan span) =>
        text.TokenAt(span.End - 1) is { Tag: "f" } direction && direction.Span.End == span.End && text.TokenAt(span.Start) is { Tag: "n" } noun && noun.Span == new TextSpan(span.Start, direction.Span.Start);

    private Candidate Score(ArticleText text, PersonContext context, NameReach reach, TextSpan span)
    {
        var form = text.Body.AsSpan(span.Start, span.Length);
        var token = text.TokenAt(span.Start);
        var surname = names.SurnameLength(form);
        var interpunct = Interpunct.In(form);
        var elements = _elements.Of(text, span, context);
        var rare = surname == 0 && span.Length <= 3 && lexicon.RareSurnames.Contains(form[..1]);
        var sheet = new ScoreSheet(weights).Add("person.bias");
        sheet.Add("person.lac", token is { Tag: "PER" } && token.Value.Span == span)
            .Add("person.lac-longer", token is { Tag: "PER" } && token.Value.Span != span)
            .Add("person.surname", surname == 1)
            .Add("person.compound-surname", surname == 2)
            .Add("person.rare-surname", rare)
            .Add("person.no-surname", surname == 0 && !rare && !interpunct && elements == 0)
            .Add("person.common-word", lexicon.NotNames.Contains(form) || (span.Length == 3 && lexicon.NotNames.Contains(form[..2]) && text.IsEnd(span.Start + 2)))
            .Add("person.elements", elements)
            .Add("person.tail", elements > 0 && _elements.IsTail(text, span))
            .Add("person.interpunct", interpunct)
            .Add("person.given-name", surname > 0 ? names.GivenNameScore(form[surname..]) : 0)
            .Add("person.before-head", organizations.Heads.TryMatchAt(text.Body, span.End, text.Body.Length, out var head, out var kind) && head > 2 && kind != OrganizationKind.None)
            .Add("person.length-4", span.Length == 4 && surname < 2 && !interpunct && elements == 0)
            .Add("person.beside-interpunct", Interpunct.Is(text.CharBefore(span.Start)) || Interpunct.Is(text.CharAt(span.End)))
            .Add("person.particle", span.Length > 2 && ("的了着过们是率获".Contains(form[^1]) || (form[^1] == '摄' && text.CharAt(span.End) is '）' or ')') || ("原曾现时历".Contains(form[^1]) && text.CharAt(span.End) == '任') || (form[^1] is '作' or '致' && OpensSpeech(text, span.End))))
            .Add("person.grammar", (double)Grammar(text, span))
            .Add("person.word", token is { } whole && whole.Span == span && whole.Tag is not ("PER" or "nz" or "LOC" or "ORG"))
            .Add("person.inside-word", !context.IsFramed(span) && ((!text.IsEnd(span.End) && !(text.CharAt(span.End) is '作' or '致' && OpensSpeech(text, span.End + 1))) || !text.IsStart(span.Start)));
        context.AddTo(sheet, span, interpunct || elements > 0 || rare || (surname > 0 && span.Length - surname is 1 or 2));
        sheet.Add("person.overruns", reach.Overruns(span))
            .Add("person.overrun", reach.Overruns(new TextSpan(span.Start, span.End + 1)))
            .Add("person.short-of", span.Length == 2 && reach.IsCutShort(span.In(text.Body)))
            .Add("person.reaches", span.Length == 3 && reach.IsCutShort(TextSpan.At(span.Start, 2).In(text.Body)) && !reach.IsCutShort(span.In(text.Body)));
        return sheet.Candidate(span, "Person");
    }

    /// <summary>姚静作交流发言, 江枫致欢迎辞: a verb of one character before what is spoken.</summary>
    private static bool OpensSpeech(ArticleText text, int at) => Speech().IsMatch(text.After(at, 4));

    [GeneratedRegex("^(?:了|交流|表态|报告|工作报告|动员|总结|专题|主题|主旨|典型|说明|讲话|发言|辅导|部署|安排|汇报|介绍|欢迎|开幕|闭幕|答谢|辞|词|贺)")]
    private static partial Regex Speech();

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';
}
