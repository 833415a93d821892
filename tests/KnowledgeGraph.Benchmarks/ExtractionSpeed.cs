using System.Diagnostics;
using KnowledgeGraph.Chinese;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Extraction.Reading;
using KnowledgeGraph.Generation;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How fast pages are read, held against the analyser's model alone on the same sentences.</summary>
/// <remarks>
/// Both take turns, article by article, once all was read: other work on the machine then slows both alike, and what the compiler still does
/// in the background for the one is not counted to the other.
/// </remarks>
internal static class ExtractionSpeed
{
    private const int Megabyte = 1_000_000;

    public static int Run(int articles, int seed)
    {
        List<Article> papers = [.. GeneratedPapers.Of(new GeneratorOptions(seed, articles)).Select(paper => paper.Claims.Article)];
        var sentences = papers.Select(Sentences).ToList();
        var characters = papers.Sum(paper => paper.Body.Length);

        var clock = Stopwatch.StartNew();
        using var analyser = new LexicalAnalyser(ChineseData.Shipped.Lac);
        analyser.Analyse(sentences[0]);
        var loaded = clock.Elapsed.TotalSeconds;
        clock.Restart();
        using var reader = new ArticleReader(ChineseData.Shipped.Folder, DivisionCatalogue.Load(ChineseData.Shipped.Divisions));
        reader.Read(papers[0]);
        Console.WriteLine($"first article after {Workbench.Text(clock.Elapsed.TotalSeconds)} s, the model's first sentence after {Workbench.Text(loaded)} s");

        var first = Workbench.Work(() => papers.ForEach(paper => reader.Read(paper)));
        sentences.ForEach(some => analyser.Analyse(some));
        var before = GC.GetTotalMemory(true);
        var (model, whole) = (0.0, 0.0);
        for (var at = 0; at < papers.Count; at++)
        {
            model += Workbench.Work(() => analyser.Analyse(sentences[at]));
            whole += Workbench.Work(() => reader.Read(papers[at]));
        }
        Console.WriteLine($"{characters} characters: the model {Workbench.Text(characters / model / 1000)} thousand a second of a processor, the whole {Workbench.Text(characters / whole / 1000)}: {Workbench.Text(model / whole)} of it; {Workbench.Text(characters / first / 1000)} when read first");
        Console.WriteLine($"memory held: {before / Megabyte} MB before, {GC.GetTotalMemory(true) / Megabyte} MB after");

        var alone = Clock(() => Parallel.ForEach(sentences, new ParallelOptions { MaxDegreeOfParallelism = 2 }, some => analyser.Analyse(some)));
        var both = Clock(() => Parallel.ForEach(papers, new ParallelOptions { MaxDegreeOfParallelism = 2 }, paper => reader.Read(paper)));
        Console.WriteLine($"two threads: {Workbench.Text(alone / both)} of the model's characters by the clock");

        var (one, two) = (Page(papers, Megabyte, reader), Page(papers, 2 * Megabyte, reader));
        Console.WriteLine($"a page of 1 MB takes {Workbench.Text(one)} s of a processor, one of 2 MB {Workbench.Text(two / one)} times as much");
        return 0;
    }

    private static string[] Sentences(Article paper) =>
        [.. new SentenceAnnotator().Annotate(AnnotatedArticle.Of(paper)).Get<SentenceLayer>().Sentences.Select(sentence => sentence.Span.In(paper.Body))];

    /// <summary>Processor time of splitting and reading one page of that many characters.</summary>
    private static double Page(List<Article> papers, int length, ArticleReader reader)
    {
        var parts = new List<string>();
        for (int at = 0, total = 0; total < length; at++)
        {
            var paper = papers[at % papers.Count];
            parts.Add($"{paper.Title}\n{paper.Body}\n");
            total += parts[^1].Length;
        }
        var page = new Page(papers[0].Page, string.Join('\n', parts), PageFormat.PlainText);
        return Workbench.Work(() =>
        {
            foreach (var article in reader.Split(page)) reader.Read(article);
        });
    }

    private static double Clock(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
