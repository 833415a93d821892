using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Paging;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The interface Fact, and one object type for each edge type of the ontology, with the edge's own attributes.</summary>
internal static class FactTypes
{
    public const string TypeName = "Fact";
    public const string Suffix = "Fact";

    private const int DefaultEvidence = 3;

    /// <summary>HELD_IN → HeldInFact.</summary>
    public static string NameOf(EdgeType edge) => Names.Pascal(edge.Name) + Suffix;

    public static void Add(TypeCatalog catalog, GraphOntology ontology)
    {
        var objects = ontology.Edges.ToDictionary(edge => edge.Name, edge => new ObjectGraphType
        {
            Name = NameOf(edge),
            Description = $"{edge.About} ({edge.Label.Zh})",
            IsTypeOf = value => value is Fact fact && fact.Type == edge.Name,
        });
        var common = catalog.Add(new InterfaceGraphType
        {
            Name = TypeName,
            Description = "An edge of the graph with everything that states it. No fact is without evidence (事实).",
            ResolveType = value => value is Fact fact && objects.TryGetValue(fact.Type, out var found) ? found : null,
        });
        AddCommon(catalog, common, EntityInterface.TypeName, EntityInterface.TypeName, promise: true);
        foreach (var edge in ontology.Edges)
        {
            var target = catalog.Add(objects[edge.Name]);
            AddCommon(catalog, target, EndOf(edge.From), EndOf(edge.To));
            target.AddResolvedInterface(common);
            foreach (var attribute in edge.Attributes.Where(attribute => !attribute.Dates)) target.AddAttribute<Fact>(catalog, attribute, fact => fact.Attributes);
        }
    }

    private static string EndOf(IReadOnlyList<string> types) => types.Count == 1 ? types[0] : EntityInterface.TypeName;

    private static void AddCommon(TypeCatalog catalog, IComplexGraphType type, string subject, string @object, bool promise = false)
    {
        Common("id", Parts.None, TypeCatalog.Some(Fields.Id), "Public id (编号).", fact => fact.Id);
        Common("type", Parts.None, TypeCatalog.Some(Fields.Text), "Edge type in the ontology: HOLDS, PARTICIPATED_IN, … (类型).", fact => fact.Type);
        Common("attributes", Parts.AllAttributes, TypeCatalog.Many(AttributeFields.ListItem(catalog)), "All that is stated of the edge, by name (属性).", fact => fact.Attributes.ToList());
        Common("firstSeen", Parts.Of(PartKinds.Seen), TypeCatalog.Maybe(PartialDateScalar.TypeName), "First day for which it is stated (首次出现).", fact => fact.Seen?.First);
        Common("lastSeen", Parts.Of(PartKinds.Seen), TypeCatalog.Maybe(PartialDateScalar.TypeName), "Last day for which it is stated (最近出现).", fact => fact.Seen?.Last);
        Common("articles", Parts.Of(PartKinds.Articles), TypeCatalog.Some(Fields.Int), "How many articles state it (报道数).", fact => fact.Articles);
        Common("confidence", Parts.Of(PartKinds.Confidence), TypeCatalog.Some(Fields.Float), "How likely it is what the texts say, from 0 to 1 (置信度).", fact => fact.Confidence);
        Asked("subject", TypeCatalog.Some(subject), "The entity from which the edge goes (主体).", (fact, context) => context.Session().Entities.Load(fact.Subject));
        Asked("object", TypeCatalog.Some(@object), "The entity to which the edge goes (客体).", (fact, context) => context.Session().Entities.Load(fact.Object));
        Asked(
            "evidence",
            TypeCatalog.Many(EvidenceTypes.TypeName),
            "The claims behind it: best confidence first, then earliest (证据).",
            (fact, context) => context.Session().EvidenceOf(fact.Id, PageRequest.SizeOf("first", context.GetArgument<int>("first"))),
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", DefaultEvidence));

        void Common(string name, Parts shows, IGraphType result, string about, Func<Fact, object?> read) =>
            WantedParts.Note(promise ? type.Promise(name, result, about) : type.Read(name, result, about, read), shows);

        // These ask by the ids that every fact has.
        void Asked(string name, IGraphType result, string about, Func<Fact, IResolveFieldContext, object?> resolve, params QueryArgument[] arguments) =>
            WantedParts.Note(promise ? type.Promise(name, result, about, arguments) : type.Ask(name, result, about, resolve, arguments), Parts.None);
    }
}
