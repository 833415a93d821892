using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Tenures;

/// <summary>A graph of generated papers with the truth about its entities, beside the tenures that it should have.</summary>
internal sealed class ToldDistrict : IAsyncDisposable
{
    private readonly Library _library;
    private readonly Dictionary<string, string> _mentions;
    private Dictionary<string, string> _truth = [];
    private readonly ILookup<(string Post, string Person), (DateOnly Day, bool Firm)> _shown;

    private readonly IReadOnlyList<TrueTenure> _all;

    private ToldDistrict(Library library, IReadOnlyList<GeneratedArticle> papers, IReadOnlyList<TrueTenure> tenures)
    {
        (_library, _mentions, Papers) = (library, papers.SelectMany(paper => paper.Truth).ToDictionary(), papers);
        _shown = papers.SelectMany(paper => paper.Claims.Claims.Where(claim => claim.Type == "HOLDS").Select(claim => (paper.Truth, claim)))
            .ToLookup(told => (told.Truth[told.claim.Object], told.Truth[told.claim.Subject]), told => (DayOf(told.claim), told.claim.Attributes["state"] is "began" or "ended"));
        _all = tenures;
        Tenures = [.. tenures.Where(tenure => Shows(tenure).Any())];
    }

    public IReadOnlyList<GeneratedArticle> Papers { get; }

    /// <summary>As it was, of those whom any article shows in the post.</summary>
    public IReadOnlyList<TrueTenure> Tenures { get; }

    public GraphUpdater Updater => _library.Updater;

    public static async Task<ToldDistrict> OfAsync(GeneratorOptions options, IGraphStore store)
    {
        List<GeneratedArticle> papers = [.. GeneratedPapers.Of(options)];
        var library = await Library.OpenAsync(store);
        foreach (var paper in papers) await library.Updater.IngestAsync(paper.Claims);
        var district = new ToldDistrict(library, papers, GeneratedPapers.TenuresOf(options));
        await district.LookAsync();
        return district;
    }

    /// <summary>Finds out anew what each entity truly is: most of its mentions are that; of mentions that came later nothing is known.</summary>
    public async Task LookAsync() =>
        _truth = (await _library.AllAsync<ExportItem.OfMention>()).Select(item => item.Mention).Where(mention => _mentions.ContainsKey(mention.Mention.Id)).GroupBy(mention => mention.Entity)
            .ToDictionary(entity => entity.Key, entity => entity.CountBy(mention => _mentions[mention.Mention.Id]).MaxBy(thing => thing.Value).Key);

    public Task<IGraphReader> ReadAsync() => _library.ReadAsync();

    /// <summary>What an entity truly is.</summary>
    public string TruthOf(string entity) => _truth[entity];

    /// <summary>The entities that stand for that thing; one, where identity did not fail.</summary>
    public IEnumerable<string> EntitiesOf(string thing) => _truth.Where(pair => pair.Value == thing).Select(pair => pair.Key);

    /// <summary>Whether the papers give any hint that it ended: they state it, or show the successor in more than one article.</summary>
    public bool IsEndTold(TrueTenure tenure) =>
        Shows(tenure).Any(show => show.Firm && show.Day == tenure.To)
        || Tenures.Where(next => next.Post == tenure.Post && next.From == tenure.To).SelectMany(Shows).ToList() is var next && (next.Count > 1 || next.Exists(show => show.Firm));

    /// <summary>Who truly holds which post on a day, whether any article shows it or not.</summary>
    public IEnumerable<TrueTenure> HoldersOn(DateOnly day) => _all.Where(tenure => !(tenure.From > day) && !(tenure.To <= day));

    public bool IsShownBy(TrueTenure tenure, DateOnly day) => Shows(tenure).Any(show => show.Day <= day);

    /// <summary>The histories of all posts of the papers' own district.</summary>
    public async Task<IReadOnlyList<PostHistory>> HistoriesAsync()
    {
        var posts = Tenures.Select(tenure => tenure.Post).ToHashSet();
        await using var reader = await ReadAsync();
        var questions = new PostQuestions(reader);
        List<PostHistory> histories = [];
        foreach (var position in (await _library.AllAsync<ExportItem.OfEntity>()).Select(item => item.Entity).Where(entity => _truth.TryGetValue(entity.Id, out var thing) && posts.Contains(thing)))
            histories.Add((await questions.HistoryAsync(position, default)).History);
        return histories;
    }

    public ValueTask DisposeAsync() => _library.DisposeAsync();

    private IEnumerable<(DateOnly Day, bool Firm)> Shows(TrueTenure tenure) =>
        _shown[(tenure.Post, tenure.Person)].Where(show => !(show.Day < tenure.From) && !(show.Day > tenure.To));

    private static DateOnly DayOf(Claim claim) => DateOnly.ParseExact(claim.Attributes["asOf"]!, "yyyy-MM-dd");
}
