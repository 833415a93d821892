using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Cli.Fitting;

/// <summary>Pages with their references, as the command line names them.</summary>
/// <param name="Pages">A page, or a folder of them.</param>
/// <param name="Gold">Their reference annotations.</param>
internal sealed record FitInput(string Pages, string Gold)
{
    public IReadOnlyList<string> Files { get; } = PageReader.Files([Pages]);

    /// <summary>Analyses each page that has a reference, and finds what could be a name in it.</summary>
    /// <exception cref="UsageException">A page can't be read, or none has a reference.</exception>
    public IReadOnlyList<AnalysedPage> Read(Engine engine, WeighedReader present, CancellationToken cancellation)
    {
        var references = AnnotationFile.Load(Gold).ToDictionary(page => page.Name);
        var reader = new PageReader(null, new PageDefaults(null, null, null));
        var pages = new List<AnalysedPage>();
        foreach (var file in Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var split = engine.Extractor.Split(reader.Read(file));
            if (split.Failure is { } reason) throw new UsageException($"{split.Path}: {reason}");
            if (references.Remove(split.Articles[0].Page.Name, out var reference)) pages.Add(AnalysedPage.Of(reference, [.. split.Articles.Select(engine.Reader.Analyse)], present));
        }
        if (references.Keys.FirstOrDefault() is { } missing) throw new UsageException($"{Gold} annotates the page {missing}, which {Pages} lacks.");
        return pages.Count > 0 ? pages : throw new UsageException($"{Gold} annotates no page of {Pages}.");
    }
}
