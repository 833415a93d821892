using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>What stands before and after a run of characters that could be a person's name.</summary>
internal sealed class PersonContext
{
    private const string Boundaries = "，。、；：！？（）()“”\n　 /／｜|";

    private readonly ArticleText _text;
    private readonly PersonLexicon _lexicon;
    private readonly HashSet<int> _titleEnds;
    private readonly HashSet<int> _bylineEnds = [];
    private readonly HashSet<int> _listStarts;

    public PersonContext(ArticleText text, TitleLayer titles, PersonLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _titleEnds = [.. titles.Titles.Select(title => title.Span.End)];
        foreach (var (span, _) in lexicon.Bylines.Find(text.Body, new TextSpan(0, text.Body.Length)))
        {
            if (span.Length >= 2) _bylineEnds.Add(SkipGap(span.End));
        }
        _listStarts = [.. ListStarts()];
    }

    public bool ExpectsName(int start) => _titleEnds.Contains(start) || _bylineEnds.Contains(start) || _listStarts.Contains(start);

    public void AddTo(ScoreSheet sheet, TextSpan span)
    {
        sheet.Add("person.after-title", _titleEnds.Contains(span.Start))
            .Add("person.after-byline", _bylineEnds.Contains(span.Start))
            .Add("person.in-list", _listStarts.Contains(span.Start) || BeforeListed(span))
            .Add("person.before-verb", _lexicon.Verbs.TryMatchAt(_text.Body, span.End, _text.Body.Length, out _))
            .Add("person.before-boundary", Boundaries.Contains(_text.CharAt(span.End)));
    }

    /// <summary>Places after 、 behind a person of the analyser or behind a name after a title: 区领导A、B、C.</summary>
    private IEnumerable<int> ListStarts()
    {
        var open = new HashSet<int>(_titleEnds);
        for (var at = 0; at < _text.Body.Length; at++)
        {
            if (_text.Body[at] != '、') continue;
            var before = _text.TokenAt(at - 1);
            var from = Math.Max(0, at - 4);
            var listed = before is { Tag: "PER" } || Enumerable.Range(from, at - from).Any(open.Contains);
            if (!listed) continue;
            open.Add(at + 1);
            yield return at + 1;
        }
    }

    /// <summary>Whether the name is followed by 、 and a person of the analyser.</summary>
    private bool BeforeListed(TextSpan span) => _text.CharAt(span.End) == '、' && _text.TokenAt(span.End + 1) is { Tag: "PER" };

    private int SkipGap(int at)
    {
        while (at < _text.Body.Length && "：: 　/／|".Contains(_text.Body[at])) at++;
        return at;
    }
}
