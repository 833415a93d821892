using System.Text.Json;

namespace KnowledgeGraph.Evaluation.References;

/// <summary>Reads annotated articles from a .jsonl file, or from all of a folder in the order of their names.</summary>
public static class AnnotationFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNameCaseInsensitive = false, RespectNullableAnnotations = true };

    /// <summary>The articles by page, pages in the order in which they first occur; an article that names no page is of the page of its file's name.</summary>
    /// <exception cref="AnnotationException">A path is missing or a line is no annotated article.</exception>
    public static IReadOnlyList<AnnotatedPage> Load(string path)
    {
        var pages = new Dictionary<string, List<AnnotatedArticle>>();
        var order = new List<AnnotatedPage>();
        foreach (var file in Files(path))
        {
            foreach (var article in Articles(file))
            {
                var page = article.Page ?? Path.GetFileNameWithoutExtension(file);
                if (!pages.TryGetValue(page, out var articles))
                {
                    pages.Add(page, articles = []);
                    order.Add(new AnnotatedPage(page, articles));
                }
                articles.Add(article);
            }
        }
        return order;
    }

    private static IEnumerable<string> Files(string path)
    {
        if (Directory.Exists(path)) return Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal);
        if (File.Exists(path)) return [path];
        throw new AnnotationException($"{path}: no such file or folder; name a .jsonl file or a folder of them.");
    }

    private static IEnumerable<AnnotatedArticle> Articles(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, file, number);
        }
    }

    /// <summary>The article that a line describes; file and number are for messages.</summary>
    /// <exception cref="AnnotationException">The line is no annotated article.</exception>
    public static AnnotatedArticle Parse(string line, string file, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<AnnotatedArticle>(line, Options) ?? throw new JsonException("an object is expected, null found.");
        }
        catch (JsonException error)
        {
            throw new AnnotationException($"{file}:{number}: no annotated article: {error.Message}", error);
        }
    }
}

/// <summary>The annotated articles of one page.</summary>
public sealed record AnnotatedPage(string Name, IReadOnlyList<AnnotatedArticle> Articles);

/// <summary>An annotation file can't be read; the message names file and line.</summary>
public sealed class AnnotationException : Exception
{
    public AnnotationException(string message)
        : base(message)
    {
    }

    public AnnotationException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public AnnotationException()
    {
    }
}
