using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Tenures.Edges;

/// <summary>One tenure as an edge from the person to the post, for those who look at a graph rather than ask for a history.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="Post">Id of the position.</param>
/// <param name="State">How it stands: <c>current</c> where nothing says that it is over, <c>ended</c> where a text does, <c>followed</c> where only the successor was seen.</param>
/// <param name="Acting">Whether the person only stands in.</param>
/// <param name="From">The beginning: the stated one, else the first sight.</param>
/// <param name="To">The end: the stated one, else the last sight.</param>
/// <param name="OverBy">The day by which it was over at the latest, where no text states the end.</param>
/// <param name="Statements">How many days' statements it is made of.</param>
/// <param name="Articles">How many articles make these, an article counted once for each day and kind of statement.</param>
/// <param name="Evidence">Its first sentence.</param>
public sealed record TenureEdge(
    string Person, string Post, string State, bool Acting, EdgeDay? From, EdgeDay? To, DateOnly? OverBy, int Statements, int Articles, Evidence Evidence)
{
    public static TenureEdge Of(string post, Tenure tenure)
    {
        ArgumentNullException.ThrowIfNull(tenure);
        return new TenureEdge(
            tenure.Person,
            post,
            tenure.EndedBy switch { EndKind.Stated => "ended", EndKind.SuccessorSeen => "followed", _ => tenure.OverBy is null ? "current" : "ended" },
            tenure.Acting,
            EdgeDay.Of(tenure.Start, tenure.KnownFrom),
            EdgeDay.Of(tenure.End, tenure.KnownTo),
            tenure.OverBy,
            tenure.Statements.Count,
            tenure.Statements.Sum(statement => statement.Articles),
            tenure.Statements[0].Evidence);
    }
}
