using KnowledgeGraph.Chinese.Names;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>Proposes people: the analyser's persons, and runs of two to four characters where a name is to be expected.</summary>
internal sealed class PersonCandidates(Weights weights, PersonLexicon lexicon, NameLexicon names) : ICandidateSource
{
    private static readonly char[] Interpuncts = ['·', '•', '・'];

    public IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text)
    {
        var context = new PersonContext(text, article.Get<TitleLayer>(), lexicon);
        var seen = new HashSet<TextSpan>();
        foreach (var span in Analysed(text, context).Concat(Expected(text, context)))
        {
            if (!seen.Add(span) || !IsPossible(text, span) || context.IsInTitle(span)) continue;
            if (Score(text, context, span) is { Score: > -2 } candidate) yield return candidate;
        }
    }

    /// <summary>The analyser's persons, and names with an interpunct (阿依努尔·玉素甫), from the word before it to the word after it.</summary>
    private static IEnumerable<TextSpan> Analysed(ArticleText text, PersonContext context)
    {
        foreach (var token in text.Tokens.Where(token => token.Tag == "PER" && !IsBesideInterpunct(text.Body, token.Span)))
        {
            yield return token.Span;
            if (token.Span.Length == 2 && token.Span.End < text.Body.Length) yield return new TextSpan(token.Span.Start, token.Span.End + 1);
        }
        for (var at = text.Body.IndexOfAny(Interpuncts); at >= 0; at = text.Body.IndexOfAny(Interpuncts, at + 1))
        {
            if (at == 0 || at + 1 >= text.Body.Length || text.TokenAt(at - 1) is not { } before || text.TokenAt(at + 1) is not { } after) continue;
            var start = context.TitleEndBefore(at) ?? before.Span.Start;
            yield return new TextSpan(start, after.Span.End);
            if (text.TokenAt(start - 1) is { Span.Length: 1, Tag: not "w" } first) yield return first.Span.Cover(after.Span);
        }
    }

    /// <summary>A part of a name with an interpunct is no name.</summary>
    private static bool IsBesideInterpunct(string body, TextSpan span) =>
        (span.Start > 0 && Interpuncts.Contains(body[span.Start - 1])) || (span.End < body.Length && Interpuncts.Contains(body[span.End]));

    /// <summary>Runs that begin where a title, a byline word or a list of names makes one expect a name.</summary>
    private IEnumerable<TextSpan> Expected(ArticleText text, PersonContext context)
    {
        for (var start = 0; start < text.Body.Length; start++)
        {
            if (!context.ExpectsName(start)) continue;
            for (var length = 2; length <= 4 && start + length <= text.Body.Length; length++)
            {
                if (!IsHan(text.Body[start + length - 1])) break;
                var span = TextSpan.At(start, length);
                if (names.SurnameLength(text.Body.AsSpan(start, length)) > 0 || length <= 3) yield return span;
            }
        }
    }

    private bool IsPossible(ArticleText text, TextSpan span)
    {
        if (span.Length is < 2 or > 16) return false;
        var form = text.Body.AsSpan(span.Start, span.Length);
        if (form.IndexOfAny(Interpuncts) < 0 && span.Length > 4) return false;
        if (Interpuncts.Contains(form[0]) || Interpuncts.Contains(form[^1])) return false;
        foreach (var c in form)
        {
            if (!IsHan(c) && !Interpuncts.Contains(c)) return false;
        }
        return !lexicon.NotNames.Contains(form) && !CutsWord(text, span.End);
    }

    /// <summary>Whether the name would end inside a word that no name can open: 全程参 in 全程参与.</summary>
    private static bool CutsWord(ArticleText text, int end) => !text.IsEnd(end) && text.TokenAt(end - 1) is { Tag: "v" or "vd" or "vn" or "ad" or "d" or "p" or "c" };

    private Candidate Score(ArticleText text, PersonContext context, TextSpan span)
    {
        var form = text.Body.AsSpan(span.Start, span.Length);
        var token = text.TokenAt(span.Start);
        var surname = names.SurnameLength(form);
        var interpunct = form.IndexOfAny(Interpuncts) >= 0;
        var sheet = new ScoreSheet(weights).Add("person.bias");
        sheet.Add("person.lac", token is { Tag: "PER" } && token.Value.Span == span)
            .Add("person.lac-longer", token is { Tag: "PER" } && token.Value.Span != span)
            .Add("person.surname", surname == 1)
            .Add("person.compound-surname", surname == 2)
            .Add("person.no-surname", surname == 0 && !interpunct)
            .Add("person.interpunct", interpunct)
            .Add("person.given-name", surname > 0 ? names.GivenNameScore(form[surname..]) : 0)
            .Add("person.length-4", span.Length == 4 && surname < 2 && !interpunct)
            .Add("person.word", token is { } whole && whole.Span == span && whole.Tag is not ("PER" or "nz" or "LOC" or "ORG"))
            .Add("person.inside-word", !text.IsEnd(span.End) || !text.IsStart(span.Start));
        context.AddTo(sheet, span);
        sheet.Add("person.short-of", span.Length == 2 && NameReach.IsCutShort(text.Body, form))
            .Add("person.reaches", span.Length == 3 && NameReach.IsCutShort(text.Body, form[..2]) && !NameReach.IsCutShort(text.Body, form));
        return sheet.Candidate(span, "Person");
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';
}
