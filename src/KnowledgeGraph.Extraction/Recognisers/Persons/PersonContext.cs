using KnowledgeGraph.Chinese.Names;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>What stands before and after a run of characters that could be a person's name.</summary>
internal sealed class PersonContext
{
    private const string Gaps = "：:、 　/／|";
    private const string Boundaries = "，。、；：！？（）()“”\n　 /／｜|";

    private readonly ArticleText _text;
    private readonly PersonLexicon _lexicon;
    private readonly HashSet<int> _titleEnds;
    private readonly HashSet<int> _headStarts;
    private readonly HashSet<int> _tradeEnds;
    private readonly HashSet<int> _bylineStarts = [];
    private readonly HashSet<TextSpan> _bylineNames = [];
    private readonly HashSet<int> _appointed = [];
    private readonly HashSet<TextSpan> _posted;
    private readonly HashSet<int> _postedStarts;
    private readonly HashSet<int> _belonging;
    private readonly bool[] _inTitle;
    private readonly HashSet<int> _listStarts;
    private readonly IReadOnlyList<TextSpan> _verses;
    private readonly IReadOnlyList<TextSpan> _credits;

    public PersonContext(ArticleText text, TitleLayer titles, PersonLexicon lexicon, NameLexicon names)
    {
        _text = text;
        _lexicon = lexicon;
        _titleEnds = [.. titles.Titles.Where(title => title.Kind != TitleKind.Occupation && !IsOfGroup(title.Span.End) && !IsBorne(title)).Select(title => title.Span.End)];
        _headStarts = [.. titles.Titles.Where(title => title.Kind is not (TitleKind.Occupation or TitleKind.Leader) && title.Span == title.Head && title.Head.Length == 2).Select(title => title.Span.Start)];
        _titleEnds.UnionWith(_titleEnds.Select(AfterBracket).OfType<int>().ToList());
        var whole = new TextSpan(0, text.Body.Length);
        _tradeEnds = [.. titles.Titles.Where(title => title.Kind == TitleKind.Occupation).Select(title => title.Span.End), .. lexicon.Trades.Find(text.Body, whole).Select(trade => trade.End)];
        _inTitle = new bool[text.Body.Length];
        foreach (var title in titles.Titles) _inTitle.AsSpan(title.Span.Start, title.Span.Length).Fill(true);
        _verses = Verses.In(text.Body);
        foreach (var (word, _) in lexicon.Bylines.Find(text.Body, whole).Where(match => match.Span.Length >= 2 && BylineWords.Opens(text.Body, match.Span))) ReadByline(word.End);
        _credits = PhotoCredits.In(text.Body);
        foreach (var name in _credits.Concat(RankedNames.In(text.Body)).Concat(ClosingNames.In(text.Body)).Concat(TableNames.Named(text.Body, lexicon, names)).Concat(AppointedNames.In(text.Body)).Concat(ElectedNames.In(text, lexicon, names)).Concat(PostRows.In(text.Body, titles).SelectMany(row => row.Names)).Concat(LeaderLists.In(text, _titleEnds)))
        {
            _bylineStarts.Add(name.Start);
            _bylineNames.Add(name);
        }
        _belonging = [.. Belongings.In(text.Body)];
        foreach (var verb in lexicon.Appointing.Find(text.Body, whole)) _appointed.Add(verb.End);
        _posted = [.. PostedNames.In(text.Body)];
        _postedStarts = [.. _posted.Select(name => name.Start)];
        _listStarts = [.. ListStarts()];
    }

    /// <summary>江白文 in 江白文/图: the name with the word for what its bearer did.</summary>
    public bool OverrunsCredit(TextSpan span) => _credits.Any(credit => credit.Start == span.Start && credit.End < span.End);

    /// <summary>Where a bracket closes that stands behind a title: 副区长（挂职）江枫.</summary>
    private int? AfterBracket(int titleEnd)
    {
        if (_text.CharAt(titleEnd) is not ('（' or '(')) return null;
        var close = _text.Body.AsSpan(titleEnd, Math.Min(10, _text.Body.Length - titleEnd)).IndexOfAny('）', ')');
        return close > 0 ? titleEnd + close + 1 : null;
    }

    public bool ExpectsName(int start) => _titleEnds.Contains(start) || _bylineStarts.Contains(start) || _listStarts.Contains(start) || _appointed.Contains(start) || _postedStarts.Contains(start) || _tradeEnds.Contains(start) || _belonging.Contains(start) || IsBeforeSex(start);

    /// <summary>Whether both ends are told by what stands around: no word cuts such a name.</summary>
    public bool IsFramed(TextSpan span) => _bylineNames.Contains(span) || (FollowsWord(span) && Says(span));

    /// <summary>The end of a title within the eight characters before the offset.</summary>
    public int? TitleEndBefore(int offset)
    {
        for (var at = offset - 1; at >= Math.Max(0, offset - 8); at--)
        {
            if (_titleEnds.Contains(at) || _tradeEnds.Contains(at)) return at;
        }
        return null;
    }

    public bool IsInTitle(TextSpan span) => _inTitle.AsSpan(span.Start, span.Length).Contains(true);

    /// <param name="sheet">Where the features are counted.</param>
    /// <param name="span">The run of characters.</param>
    /// <param name="named">Whether it has the form of a name: a family name before one or two characters, or elements of another people's names.</param>
    public void AddTo(ScoreSheet sheet, TextSpan span, bool named)
    {
        sheet.Add("person.after-title", _titleEnds.Contains(span.Start))
            .Add("person.after-byline", _bylineStarts.Contains(span.Start))
            .Add("person.byline-segment", _bylineNames.Contains(span))
            .Add("person.appointed-as", _appointed.Contains(span.Start) && span.End < _text.Body.Length && _text.Body[span.End] is '为' or '任')
            .Add("person.longer-fits", LongerFits(span))
            .Add("person.dangling", named && LeavesCharacter(span))
            .Add("person.before-title", named && _headStarts.Contains(span.End) && _text.TokenAt(span.Start) is { Tag: "PER" })
            .Add("person.appointed", _appointed.Contains(span.Start) || _posted.Contains(span))
            .Add("person.after-trade", _tradeEnds.Contains(span.Start))
            .Add("person.before-sex", SexFollows(span.End))
            .Add("person.in-list", (_listStarts.Contains(span.Start) ? 1.0 : 0.0) + (BeforeListed(span) ? 1.0 : 0.0))
            .Add("person.before-verb", IsBeforeVerb(span))
            .Add("person.before-boundary", IsBeforeBoundary(span))
            .Add("person.framed", named && FollowsWord(span) && (IsBeforeBoundary(span) || (IsBeforeVerb(span) && !_lexicon.NotNames.Contains(_text.Body.AsSpan(span.Start, span.Length)))))
            .Add("person.belongs", named && _belonging.Contains(span.Start) && IsBounded(span) && !(span.Length == 3 && _lexicon.NotNames.Contains(_text.Body.AsSpan(span.Start, 2))))
            .Add("person.trade-word", (_tradeEnds.Contains(span.Start) || (_belonging.Contains(span.Start) && !IsBeforeResult(span.End))) && _text.TokenAt(span.Start) is { Tag: "n" or "nz" or "vn" or "an" } word && word.Span == span)
            .Add("person.verse", _verses.Any(verse => verse.Contains(span)));
    }

    /// <summary>The run from a title to the next mark, three to eight characters long: where names of other peoples stand whole, whatever they are made of.</summary>
    public TextSpan? Enclosed(int start)
    {
        if (!_titleEnds.Contains(start) && !_listStarts.Contains(start)) return null;
        var end = start;
        while (end < _text.Body.Length && end - start <= 8 && !Boundaries.Contains(_text.Body[end])) end++;
        if (end - start is < 3 or > 8 || _text.CharAt(end) is not ('、' or '，' or '。') || "时等后前".Contains(_text.Body[end - 1])) return null;
        var span = new TextSpan(start, end);
        return _lexicon.Verbs.Find(_text.Body, span).Any(verb => verb.Length > 1) ? null : span;
    }

    /// <summary>Whether a boundary or a verb of people follows.</summary>
    public bool IsBounded(TextSpan span) => IsBeforeBoundary(span) || IsBeforeVerb(span);

    /// <summary>Whether a title, a trade or whom they belong to stands directly before.</summary>
    private bool FollowsWord(TextSpan span) => _titleEnds.Contains(span.Start) || _tradeEnds.Contains(span.Start) || _belonging.Contains(span.Start);

    /// <summary>人大代表组, 政协委员考察团: the title tells who a group is made of.</summary>
    private bool IsOfGroup(int titleEnd) => _text.TokenAt(titleEnd) is { Tag: "n" or "vn" or "k" or "xc" } word && word.Span.Start == titleEnd && "组团队们群".Contains(_text.Body[word.Span.End - 1]);

    /// <summary>主席 in 江枫主席全国工作会议上的讲话: the title is of who stands before it, unless another name follows.</summary>
    private bool IsBorne(Title title) =>
        title.Span == title.Head && _text.TokenAt(title.Span.Start - 1) is { Tag: "PER" } person && person.Span.End == title.Span.Start && _text.TokenAt(title.Span.End) is not { Tag: "PER" };

    private bool IsBeforeBoundary(TextSpan span) => Boundaries.Contains(_text.CharAt(span.End));

    /// <summary>Whether a verb of people follows, as a word of its own or where the analyser drew it to the name (顾盼为).</summary>
    private bool IsBeforeVerb(TextSpan span) => Says(span) || (_text.IsStart(span.End) || _text.TokenAt(span.End) is { Tag: "PER" }) && (_lexicon.Verbs.TryMatchAt(_text.Body, span.End, _text.Body.Length, out _) || IsBeforeResult(span.End));

    /// <summary>凤来 in 果农何凤来说, where the analyser reads 来说: not 对果农何凤来说, for whom something is so.</summary>
    private bool Says(TextSpan span)
    {
        if (span.Length != 3 || _text.Body[span.End - 1] != '来' || _text.CharAt(span.End) != '说') return false;
        var clause = _text.Body.LastIndexOfAny(['，', '。', '；', '：', '\n', '”'], span.Start - 1 < 0 ? 0 : span.Start - 1) + 1;
        return _text.Body.AsSpan(clause..span.Start).IndexOfAny("对于就给拿") < 0;
    }

    /// <summary>Whether a result in figures follows: 以11秒02, 跳出4米86.</summary>
    private bool IsBeforeResult(int end) => (_text.CharAt(end) == '以' && char.IsAsciiDigit(_text.CharAt(end + 1))) || (_text.CharAt(end + 1) == '出' && char.IsAsciiDigit(_text.CharAt(end + 2)));

    /// <summary>Whether the run ends before a character that no verb begins, and with it reaches one: 李明 in 李明远参加.</summary>
    private bool LongerFits(TextSpan span)
    {
        if (span.Length != 2 || IsBeforeBoundary(span) || IsBeforeVerb(span) || !FollowsWordOrList(span)) return false;
        if (Says(new TextSpan(span.Start, span.End + 1))) return true;
        var longer = new TextSpan(span.Start, span.End + 1);
        var isWord = _text.TokenAt(span.End) is { } next && next.Span == new TextSpan(span.End, span.End + 1) && next.Tag is not ("PER" or "n" or "a" or "nz");
        return !isWord && longer.End <= _text.Body.Length && (IsBeforeBoundary(longer) || IsBeforeVerb(longer));
    }

    /// <summary>Whether the run would leave a character alone between it and a mark, or between a list's mark and it, which no word of grammar is: 江白 in 江白中，, 刘萍 in 、营刘萍.</summary>
    private bool LeavesCharacter(TextSpan span)
    {
        if (span.Length != 2) return false;
        if (_text.TokenAt(span.End) is { Span.Length: 1, Tag: not ("w" or "v" or "p" or "c" or "u" or "xc" or "q" or "m") } after && after.Span.Start == span.End && "，。、）　 \n".Contains(_text.CharAt(after.Span.End))) return !"等摄文图说称".Contains(_text.Body[span.End]);
        return _text.TokenAt(span.Start - 1) is { Span.Length: 1, Tag: not ("w" or "v" or "p" or "c" or "u" or "xc" or "q" or "m") } before && before.Span.End == span.Start && (_listStarts.Contains(before.Span.Start) || _titleEnds.Contains(before.Span.Start));
    }

    private bool FollowsWordOrList(TextSpan span) => FollowsWord(span) || _listStarts.Contains(span.Start);

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

    /// <summary>Whether ，男 or ，女 stands two to four characters on: 边疆，男，汉族.</summary>
    private bool IsBeforeSex(int start) => SexFollows(start + 2) || SexFollows(start + 3) || SexFollows(start + 4);

    private bool SexFollows(int at) => at + 2 < _text.Body.Length && _text.Body[at] is '，' or ',' && _text.Body[at + 1] is '男' or '女' && _text.Body[at + 2] is '，' or ',' or '。';

    /// <summary>Whether the name is followed by 、 and a person of the analyser.</summary>
    private bool BeforeListed(TextSpan span) => _text.CharAt(span.End) == '、' && _text.TokenAt(span.End + 1) is { Tag: "PER" };

    private bool IsBylineWord(int at) => _lexicon.Bylines.TryMatchAt(_text.Body, at, _text.Body.Length, out var length, out _) && length >= 2;

    /// <summary>The names of a byline stand apart by gaps, without 摄 behind them (记者齐放摄), up to a bracket, a line's end or another byline word.</summary>
    private void ReadByline(int start)
    {
        var at = start;
        for (var names = 0; names < 8; names++)
        {
            while (at < _text.Body.Length && Gaps.Contains(_text.Body[at])) at++;
            var end = at;
            while (end < _text.Body.Length && end - at <= 12 && !Gaps.Contains(_text.Body[end]) && !Boundaries.Contains(_text.Body[end]) && !IsBylineWord(end)) end++;
            if (end == at || end - at > 12 || _text.TokenAt(at) is { Tag: "TIME" }) return;
            _bylineStarts.Add(at);
            _bylineNames.Add(new TextSpan(at, end - at > 2 && _text.Body[end - 1] == '摄' ? end - 1 : end));
            if (end >= _text.Body.Length || !Gaps.Contains(_text.Body[end])) return;
            at = end;
        }
    }
}
