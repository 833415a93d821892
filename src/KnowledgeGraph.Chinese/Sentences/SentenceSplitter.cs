using System.Buffers;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Sentences;

/// <summary>Cuts one text into sentences; the rules are those of <see cref="SentenceAnnotator"/>.</summary>
internal sealed class SentenceSplitter
{
    private const string Closers = "”’」』）)》】〉";
    private const string Commas = "，、；：,;:—";

    private static readonly SearchValues<char> Cuts = SearchValues.Create("，；、,; ");

    private readonly string _body;
    private readonly int _longest;
    private readonly List<Sentence> _sentences = [];
    private int _start;
    private int _paragraph;

    private SentenceSplitter(string body, int longest)
    {
        _body = body;
        _longest = longest;
    }

    public static IReadOnlyList<Sentence> Split(string body, int longest)
    {
        var splitter = new SentenceSplitter(body, longest);
        splitter.Run();
        return splitter._sentences;
    }

    private void Run()
    {
        var enclosure = 0;
        for (var at = 0; at < _body.Length; at++)
        {
            if (_body[at] == '\n')
            {
                End(at);
                _paragraph++;
            }
            else if (at >= enclosure && Enclosure.EndOf(_body, at) is { } closer)
            {
                enclosure = closer;
            }
            else if (IsStop(at))
            {
                var end = AfterStop(at + 1);
                if (end > enclosure && !GoesOn(end)) End(end);
                at = end - 1;
            }
            if (at - _start >= _longest) End(Cut(at));
        }
        End(_body.Length);
    }

    /// <summary>A half-width mark between Latin letters or digits is part of an address (?id=3).</summary>
    private bool IsStop(int at) => _body[at] switch
    {
        '。' or '！' or '？' => true,
        '!' or '?' => at + 1 >= _body.Length || !char.IsAsciiLetterOrDigit(_body[at + 1]),
        '…' => at + 1 < _body.Length && _body[at + 1] == '…',
        _ => false,
    };

    /// <summary>Where a stop's repetitions and what closes with it end.</summary>
    private int AfterStop(int end)
    {
        while (end < _body.Length && ("。！？!?…".Contains(_body[end]) || Closers.Contains(_body[end]) || ClosesStraightQuote(end))) end++;
        return end;
    }

    private bool ClosesStraightQuote(int at) => _body[at] == '"' && _body.AsSpan(_start, at - _start).Count('"') % 2 == 1;

    /// <summary>What follows belongs to the same sentence: a comma; or 等 and 的 after ……, which left a list open.</summary>
    private bool GoesOn(int end) => end < _body.Length && (Commas.Contains(_body[end]) || (_body[end - 1] == '…' && _body[end] is '等' or '的'));

    /// <summary>Where to cut a piece that has no stop: after its last comma, never within a surrogate pair.</summary>
    private int Cut(int at)
    {
        var comma = _body.AsSpan(_start + 1, at - _start - 1).LastIndexOfAny(Cuts);
        if (comma >= 0) return _start + comma + 2;
        return char.IsLowSurrogate(_body[at]) && char.IsHighSurrogate(_body[at - 1]) ? at - 1 : at;
    }

    private void End(int end)
    {
        var (first, last) = (_start, end);
        while (first < last && char.IsWhiteSpace(_body[first])) first++;
        while (last > first && char.IsWhiteSpace(_body[last - 1])) last--;
        if (last > first) _sentences.Add(new Sentence(_sentences.Count, new TextSpan(first, last), _paragraph));
        _start = end;
    }
}
