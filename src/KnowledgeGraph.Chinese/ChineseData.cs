namespace KnowledgeGraph.Chinese;

/// <summary>Where the data of the language lie: models, lists and dictionaries, a folder each.</summary>
/// <remarks>Every project that references this one gets them copied to <c>Data</c> beside its program, by build, test and publish.</remarks>
public sealed class ChineseData(string folder)
{
    /// <summary>The data beside the running program.</summary>
    public static ChineseData Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "Data"));

    /// <summary>The folder that holds all of them.</summary>
    public string Folder { get; } = folder;

    /// <summary>The model of the lexical analyser.</summary>
    public string Lac => Named("lac");

    /// <summary>The official list of divisions.</summary>
    public string Divisions => Named("divisions");

    /// <summary>What words do in and around names.</summary>
    public string Roles => Named("roles");

    /// <summary>The dictionary of the segmenter.</summary>
    public string Jieba => Named("jieba");

    private string Named(string name)
    {
        var path = Path.Combine(Folder, name);
        return Directory.Exists(path) ? path : throw new DirectoryNotFoundException($"{path}: the folder of language data is missing; build or publish the program again, or copy its folder Data beside it.");
    }
}
