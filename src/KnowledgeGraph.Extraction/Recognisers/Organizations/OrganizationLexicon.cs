using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Recognisers.Organizations;

/// <summary>What ends the names of organisations.</summary>
internal sealed class OrganizationLexicon
{
    public WordMap<OrganizationKind> Heads { get; } = LexiconFile.Map("organization-heads.tsv", 2, row => row.Enum<OrganizationKind>(1));

    /// <summary>Departments of a party committee that may stand without it: 组织部.</summary>
    public WordSet Departments { get; } = LexiconFile.Words("department-heads.tsv");
}

internal enum OrganizationKind
{
    /// <summary>A longer word that only holds a head: 全部, 举办.</summary>
    None,

    Company,
    Organ,
    School,
    Hospital,
    Body,

    /// <summary>A leading body: inside a title (区委书记) it is no mention.</summary>
    Leading,
}
