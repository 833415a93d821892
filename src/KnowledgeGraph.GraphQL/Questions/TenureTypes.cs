using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>A line of tenures as the schema shows it: one tenure, or an acting and a full one that follow each other.</summary>
internal sealed record TenureRow(string Person, PostOf Post, IReadOnlyList<Tenure> Tenures, SuccessionLine? Line = null)
{
    public Tenure First => Tenures[0];

    public Tenure Last => Tenures[^1];

    public bool Acting => Tenures.All(tenure => tenure.Acting);

    /// <summary>Beginning and end first, then all in order.</summary>
    public IEnumerable<Evidence> Evidence
    {
        get
        {
            var all = Tenures.SelectMany(tenure => tenure.Statements).ToList();
            var telling = all.Where(statement => statement.Kind is StatementKind.Began or StatementKind.Ended || statement.Start is not null || statement.End is not null);
            return telling.Concat(new[] { all.FirstOrDefault(), all.LastOrDefault(statement => statement.IsSight) }.OfType<DatedStatement>()).Concat(all).Select(statement => statement.Evidence);
        }
    }

    public static TenureRow Of(HeldPost held) => new(held.Person.Id, held.Post, held.Tenures);

    public static TenureRow Of(PostDossier dossier, SuccessionLine line) => new(line.First.Person, dossier.Post, line.Tenures, line);
}

/// <summary>The type Tenure: since when and until when somebody holds a post.</summary>
internal static class TenureTypes
{
    public const string TypeName = "Tenure";

    public static string Tenure(TypeCatalog catalog) => catalog.Once(TypeName, () =>
    {
        var type = new ObjectGraphType
        {
            Name = TypeName,
            Description = "An unbroken time of one person in one post, worked out from all dated statements about the post, over all its holders. What a text states (start, end) stands apart from what the papers let see (knownFrom, knownTo): nobody starts on the day a paper printed him (任期).",
        };
        type.Ask<TenureRow>("person", TypeCatalog.Some("Person"), "The holder (任职者).", (row, context) => context.Session().Entities.Load(row.Person));
        type.Ask<TenureRow>("position", TypeCatalog.Some("Position"), "The post (职务).", (row, _) => row.Post.Position);
        type.Read<TenureRow>("post", TypeCatalog.Some(Fields.Text), "Title of the post (职务名称).", row => row.Post.ShownTitle);
        type.Read<TenureRow>("title", TypeCatalog.Some(Fields.Text), "Title of the post as held: with 代 in front where the person only stands in (所任职务).", row => row.Acting ? "代" + row.Post.ShownTitle : row.Post.ShownTitle);
        type.Read<TenureRow>("of", TypeCatalog.Maybe(EntityInterface.TypeName), "The division or organisation that the post belongs to; null where no text names it (所属).", row => row.Post.Body);
        type.Read<TenureRow>("acting", TypeCatalog.Some(Fields.Flag), "Only stands in: 代理 (是否代理).", row => row.Acting);
        type.Read<TenureRow>("start", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The stated beginning (任职起).", row => row.First.Start);
        type.Read<TenureRow>("end", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The stated end (任职止).", row => row.Last.End);
        type.Read<TenureRow>("knownFrom", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The first day for which the papers call them so (最早见报).", row => row.Tenures.Select(tenure => tenure.KnownFrom).FirstOrDefault(day => day is not null));
        type.Read<TenureRow>("knownTo", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The last day for which the papers call them so (最近见报).", row => row.Tenures.Select(tenure => tenure.KnownTo).LastOrDefault(day => day is not null));
        type.Read<TenureRow>("endedBy", TypeCatalog.Maybe(EndKindName(catalog)), "How it is known to be over; null where nothing says that it is (结束依据).", row => row.Last.EndedBy);
        type.Read<TenureRow>("overBy", TypeCatalog.Maybe(PartialDateScalar.TypeName), "It was over on this day at the latest; with knownTo it brackets an end that no text states.", row => row.Last.OverBy);
        type.Ask<TenureRow>("successor", TypeCatalog.Maybe("Person"), "The next holder of a post of one holder (继任者).", (row, context) => row.Last.Successor is { } next ? context.Session().Entities.Load(next) : null);
        type.Read<TenureRow>("successorSince", TypeCatalog.Maybe(PartialDateScalar.TypeName), "When the successor started, or else was first seen.", row => row.Last.SuccessorSince);
        type.Read<TenureRow>("unconfirmed", TypeCatalog.Some(Fields.Flag), "A single article shows it, and no sentence tells of a change.", row => row.Tenures.All(tenure => tenure.Unconfirmed));
        type.Read<TenureRow>("gapFrom", TypeCatalog.Maybe(PartialDateScalar.TypeName), "In a succession: the last day known before days of which nothing is known, until the next holder.", row => row.Line?.Gap?.From);
        type.Read<TenureRow>("gapTo", TypeCatalog.Maybe(PartialDateScalar.TypeName), "In a succession: the first day known of the next holder after such days.", row => row.Line?.Gap?.To);
        type.Read<TenureRow>("overlapsNext", TypeCatalog.Maybe(CertaintyName(catalog)), "In a succession: whether this holder and the next held it on a same day.", row => row.Line?.Overlap);
        type.AddEvidence<TenureRow>(row => row.Evidence);
        return type;
    });

    private static string EndKindName(TypeCatalog catalog) => catalog.Once("TenureEnd", () => Words<EndKind>("TenureEnd", "How a tenure is known to be over: a text states it, or only the successor was seen."));

    private static string CertaintyName(TypeCatalog catalog) => catalog.Once("Certainty", () => Words<Certainty>("Certainty", "What can be said of partial dates."));

    /// <summary>An enumeration with its words in small letters, as those of the ontology.</summary>
    internal static EnumerationGraphType Words<T>(string name, string about)
        where T : struct, Enum
    {
        var type = new EnumerationGraphType { Name = name, Description = about };
        foreach (var value in Enum.GetValues<T>()) type.Add(Names.Camel(value.ToString()), value);
        return type;
    }
}
