using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Ingestion.Extracting;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Cli.Composition;

/// <summary>The extractor with the divisions that the pages of a run need.</summary>
internal sealed class Engine : IDisposable
{
    private readonly ArticleReader _reader;
    private readonly DivisionCatalogue _catalogue;

    private Engine(ArticleReader reader, DivisionCatalogue catalogue)
    {
        (_reader, _catalogue) = (reader, catalogue);
        Extractor = new PageExtractor(reader, page => Refuse(page, catalogue));
    }

    public PageExtractor Extractor { get; }

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
    public static Engine Load(PageInput input) => Load([.. input.Divisions, .. PageReader.DivisionLists(input.Files)]);

    /// <summary>Loads model, lexicons and divisions, with those further lists.</summary>
    /// <exception cref="DivisionListException">A list of divisions is wrong.</exception>
    public static Engine Load(IReadOnlyList<string> divisions)
    {
        if (divisions.FirstOrDefault(list => !File.Exists(list)) is { } missing) throw new UsageException($"--divisions {missing}: there is no such file.");
        var catalogue = DivisionCatalogue.Load(Path.Combine(Data, "divisions"), [.. divisions]);
        return new Engine(new ArticleReader(Data, catalogue), catalogue);
    }

    public void Dispose() => _reader.Dispose();

    private static string? Refuse(Page page, DivisionCatalogue catalogue) =>
        page.Metadata.Home is { } home && catalogue.HomesNamed(home).Count == 0
            ? $"its home division '{home}' is in no list; correct the manifest, or add it to a divisions.tsv beside the page or named with --divisions."
            : null;
}
