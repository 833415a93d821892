namespace KnowledgeGraph.Extraction.Names;

/// <summary>What who builds a thing does, behind 由 and the builder.</summary>
internal static class BuilderWords
{
    /// <summary>As alternatives of an expression: 由某公司承建.</summary>
    public const string Verbs = "负责建设|投资建设|承建|代建|援建|捐建|出资建设|投资兴建|出资兴建|投资修建|出资修建|负责修建|组织实施|负责实施|负责施工|组织建设|组织改建|筹建|开发建设|共同建设|总承包|总包";
}
