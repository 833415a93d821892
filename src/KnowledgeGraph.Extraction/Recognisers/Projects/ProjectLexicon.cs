using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Recognisers.Projects;

/// <summary>What ends the names of projects, and the words that show something being built.</summary>
internal sealed class ProjectLexicon
{
    /// <summary>项目, 改造工程.</summary>
    public WordSet Heads { get; } = LexiconFile.Words("project-heads.tsv");

    /// <summary>冷库, 安置点: a project only where the article shows it being built.</summary>
    public WordSet Facilities { get; } = LexiconFile.Words("facility-heads.tsv");

    /// <summary>建成投用 right after a name.</summary>
    public WordSet States { get; } = LexiconFile.Words("project-stages.tsv", "project-states.tsv");

    /// <summary>小学, 服务中心: houses that a work is done on.</summary>
    public WordSet Houses { get; } = LexiconFile.Words("housed-heads.tsv");

    /// <summary>教学楼, 新校区: parts of such houses.</summary>
    public WordSet HouseParts { get; } = LexiconFile.Words("house-parts.tsv");

    /// <summary>援建 right before one.</summary>
    public WordSet Builders { get; } = LexiconFile.Words("project-verbs-before.tsv");

    /// <summary>围挡, 工地 right behind one, with 的 or without.</summary>
    public bool IsSite(string body, int at) => at < body.Length && _sites.TryMatchAt(body, body[at] == '的' ? at + 1 : at, body.Length, out _);

    private readonly WordSet _sites = LexiconFile.Words("building-sites.tsv");
}
