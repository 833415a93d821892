using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Ingestion.Extracting;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>The extractor with the divisions that the pages of a run need.</summary>
internal sealed class Engine : IDisposable
{
    private readonly ArticleReader _reader;
    private readonly DivisionCatalogue _catalogue;
    private readonly HomedReader _pages;

    private Engine(ArticleReader reader, DivisionCatalogue catalogue)
    {
        (_reader, _catalogue) = (reader, catalogue);
        Homes = new Homes(catalogue);
        _pages = new HomedReader(reader, Homes);
        Extractor = new PageExtractor(_pages, Homes.Refuse);
    }

    public PageExtractor Extractor { get; }

    /// <summary>What the homes of pages mean.</summary>
    public Homes Homes { get; }

    /// <summary>What pages leave open, and may be read otherwise than they meant it; complete once they are read.</summary>
    public IEnumerable<string> Warnings => Homes.Warnings.Concat(_pages.Warnings);

    /// <summary>Why a name was read as it was, wherever it stands on a page.</summary>
    public IReadOnlyList<Explanation> Explain(PageRead page, string name) => [.. Extractor.Split(page).Articles.SelectMany(article => _reader.Explain(article, name))];

    /// <summary>Whether a list that was loaded has the division of that code.</summary>
    public bool Knows(string code) => _catalogue.ByCode(code) is not null;

    /// <summary>Reads articles that are split already.</summary>
    public ArticleReader Reader => _reader;

    /// <summary>Where models and lists lie: beside the program.</summary>
    public static string Data => Path.Combine(AppContext.BaseDirectory, "Data");

    /// <summary>Loads model, lexicons and divisions.</summary>
    /// <exception cref="DivisionListException">A list of divisions is wrong.</exception>
    /// <exception cref="UsageException">The home that the command line names is no division, or any of several.</exception>
    public static Engine Load(PageInput input)
    {
        var engine = Load([.. input.Divisions, .. PageReader.DivisionLists(input.Files)]);
        try
        {
            if (input.Home is { } home) engine.Homes.Require(home);
            return engine;
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    /// <summary>Loads model, lexicons and divisions, with those further lists.</summary>
    /// <exception cref="DivisionListException">A list of divisions is wrong.</exception>
    public static Engine Load(IReadOnlyList<string> divisions)
    {
        if (divisions.FirstOrDefault(list => !File.Exists(list)) is { } missing) throw new UsageException($"--divisions {missing}: there is no such file.");
        var catalogue = Catalogue(divisions);
        return new Engine(new ArticleReader(Data, catalogue), catalogue);
    }

    private static DivisionCatalogue Catalogue(IReadOnlyList<string> divisions)
    {
        try
        {
            return DivisionCatalogue.Load(Path.Combine(Data, "divisions"), [.. divisions]);
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException or IOException)
        {
            throw new DivisionListException($"a list of divisions can't be read: {cause.Message} Give this user permission to read it, or name another with --divisions.", cause);
        }
    }

    public void Dispose() => _reader.Dispose();
}
