namespace KnowledgeGraph.Cli.Hosting;

/// <summary>Queries worth trying on the sample papers.</summary>
internal static class DemoQueries
{
    public static IReadOnlyList<(string Question, string Query)> All { get; } =
    [
        ("Who is or was 区委书记 of 沧浦区, and which sentence says so?",
         """{ positions(where: { name: { eq: "区委书记" }, postOf: { some: { name: { eq: "沧浦区" } } } }) { nodes { name holders { edges { node { name } fact { state firstSeen lastSeen evidence(first: 1) { quote } } } } } } }"""),
        ("Who took part in the meetings about 江山协作?",
         """{ events(where: { name: { contains: "江山协作" } }, orderBy: DATE_ASC) { nodes { name date participants { edges { node { name } fact { role evidence(first: 1) { quote } } } } } } }"""),
        ("Who built 望汐大桥, and which sentence says so?",
         """{ projects(where: { anyName: { eq: "望汐大桥" } }) { nodes { name aliases undertakenBy { edges { node { name } fact { status evidence(first: 1) { quote } } } } } } }"""),
    ];
}
