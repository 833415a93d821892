using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Divisions;

/// <summary>Proposes readings of divisions: official names, short forms, 我区 and its kin, and names that only their suffix tells.</summary>
public sealed class DivisionAnnotator(DivisionCatalogue catalogue) : IAnnotator
{
    private static readonly WordMap<IReadOnlyList<Division>> None = new([]);

    private static readonly string[] Deictics = ["我", "全", "本"];

    /// <summary>Names of divisions that any town has as a quarter: 老城区改造.</summary>
    private static readonly string[] Quarters = ["城区", "老城区", "新城区", "郊区", "矿区"];

    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(TokenLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(DivisionLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var home = HomeOf(article.Article);
        var resolver = new DivisionResolver(catalogue, home);
        var words = new TokenEdges(article.Get<TokenLayer>(), article.Body.Length);
        var full = Full(article.Body, home, resolver, words);
        full.AddRange(new StreetReadings(catalogue).Find(article.Body, home, full, words));
        var shorts = Short(article.Body, home, full, words).ToList();
        var beside = new ShortReadings(catalogue).Find(article.Body, home, [.. full, .. shorts], words).ToList();
        shorts.RemoveAll(reading => beside.Exists(other => other.Span == reading.Span));
        shorts.AddRange(beside);
        var readings = full.Concat(shorts).Concat(Deictic(article.Body, home)).ToList();
        readings.AddRange(PraisedCommunities.Find(article.Body, readings));
        readings.AddRange(SuffixReadings.Find(article, [.. readings.Select(reading => reading.Span)]));
        return article.With(new DivisionLayer(home, [.. readings.OrderBy(reading => reading.Span).ThenBy(reading => reading.Form)]));
    }

    private Division? HomeOf(Article article) =>
        article.Page.Home is { } name && (article.Page.HomeCode is { } code ? catalogue.ByCode(code) : HomeChoice.Of(catalogue, name, article.Body)) is { } home ? InTime(home, name)
        : article.Page.HomeCode is { } alone ? catalogue.ByCode(alone)
        : null;

    /// <summary>A home that the paper calls a county bears that name in it, whatever it has become.</summary>
    private static Division InTime(Division home, string name) => DivisionNames.AsCounty(home) is { } county && name.EndsWith(county, StringComparison.Ordinal) ? home with { Name = county } : home;

    /// <summary>Official names, and the home county's communities; the chain before a name decides among several of that name.</summary>
    private List<DivisionReading> Full(string body, Division? home, DivisionResolver resolver, TokenEdges words)
    {
        var communities = CommunitiesAround(home);
        var readings = new List<DivisionReading>();
        for (var at = 0; at < body.Length; at++)
        {
            var found = catalogue.Names.TryMatchAt(body, at, body.Length, out var length, out var divisions);
            if (communities.TryMatchAt(body, at, body.Length, out var longer, out var local) && longer > length) (found, length, divisions) = (true, longer, local);
            if (!found || length < 2 || (length == 2 && !words.IsName(TextSpan.At(at, 2)))) continue;
            var before = readings.LastOrDefault(reading => reading.Span.End == at);
            var parent = before?.Division ?? ShortBefore(body, at, words);
            var division = resolver.Choose(divisions, parent);
            if (parent is null && before is null && Quarters.Contains(body.Substring(at, length)) && !(division is not null && resolver.IsNear(division))) continue;
            if (!words.IsStart(at) && !FollowsParty(body, at, words) && parent is null && before is null && !(division is not null && resolver.IsNear(division))) continue;
            readings.Add(new DivisionReading(TextSpan.At(at, length), division, division?.Level ?? divisions[0].Level, DivisionForm.Full));
        }
        return DivisionResolver.Settle(body, readings, catalogue.Names);
    }

    /// <summary>The province or city whose short name opens a word right before: 福建 in 福建屏南县委.</summary>
    private Division? ShortBefore(string body, int at, TokenEdges words) =>
        catalogue.Cities.TryMatchBefore(body, at, Math.Max(0, at - 4), out var length, out var city) && words.IsStart(at - length) ? city : null;

    /// <summary>栖霞市 in 中共栖霞市委, one word of the analyser.</summary>
    private static bool FollowsParty(string body, int at, TokenEdges words) => at >= 2 && words.IsStart(at - 2) && body.AsSpan(at - 2, 2) is "中共";

    private WordMap<IReadOnlyList<Division>> CommunitiesAround(Division? home) => home is { Code.Length: >= 6 } ? catalogue.CommunityNamesOf(home.Code[..6]) : None;

    /// <summary>Names without suffix: of the home line, of divisions that the article names in full, and of provinces and cities.</summary>
    private IEnumerable<DivisionReading> Short(string body, Division? home, List<DivisionReading> full, TokenEdges words)
    {
        var names = new Dictionary<string, Division>();
        for (var division = home; division is not null; division = catalogue.ParentOf(division)) Add(division);
        foreach (var reading in full.Where(reading => reading.Division is { Level: <= DivisionLevel.Township })) Add(reading.Division!);
        var local = new WordMap<Division>(names);
        for (var at = 0; at < body.Length; at++)
        {
            var found = local.TryMatchAt(body, at, body.Length, out var length, out var division);
            if (catalogue.Cities.TryMatchAt(body, at, body.Length, out var longer, out var city) && longer > length) (found, length, division) = (true, longer, city);
            if (!found) continue;
            var span = TextSpan.At(at, length);
            at += length - 1;
            if (full.Exists(reading => reading.Span.Contains(span)) || !words.IsWhole(span)) continue;
            yield return new DivisionReading(span, division, division.Level, DivisionForm.Short);
        }

        void Add(Division division)
        {
            if (DivisionNames.Short(division.Name) is { } name) names.TryAdd(name, division);
        }
    }

    /// <summary>我区, 全市, 本县: the home line's division of that level.</summary>
    private IEnumerable<DivisionReading> Deictic(string body, Division? home)
    {
        for (var division = home; division is not null; division = catalogue.ParentOf(division))
        {
            var level = division.Name[^1];
            foreach (var deictic in Deictics)
            {
                var form = deictic + level;
                for (var at = body.IndexOf(form, StringComparison.Ordinal); at >= 0; at = body.IndexOf(form, at + 2, StringComparison.Ordinal))
                    yield return new DivisionReading(TextSpan.At(at, 2), division, division.Level, DivisionForm.Deictic);
            }
        }
    }
}
