namespace KnowledgeGraph.Extraction.Names;

/// <summary>Zones, which are no divisions but are led and sign like them: 云溪高新区.</summary>
internal static class Zones
{
    /// <summary>How their names end, as alternatives of an expression.</summary>
    public const string Endings = "开发区|高新区|经开区|度假区|新区|管理区|示范区|试验区|保税区|集中区|集聚区|合作区|自贸区|园区|景区|产业园";

    private static readonly string[] Words = Endings.Split('|');

    /// <summary>Whether the name is a zone's.</summary>
    public static bool Ends(string name) => Array.Exists(Words, word => name.EndsWith(word, StringComparison.Ordinal));
}
