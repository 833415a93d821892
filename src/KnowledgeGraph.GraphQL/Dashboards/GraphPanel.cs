using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.GraphQL.Neighbourhoods;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Dashboards;

/// <summary>graphPanel: an entity with what lies around it, as flat rows that node-graph panels of dashboards take.</summary>
internal sealed record GraphPanel(IReadOnlyList<Entity> Nodes, IReadOnlyList<Fact> Edges)
{
    /// <summary>One colour for each entity type, of a palette that colour-blind people can tell apart.</summary>
    private static readonly string[] Palette = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#999999", "#000000"];

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog, GraphOntology ontology) => query.Root(
        "graphPanel",
        TypeCatalog.Some(PanelType(catalog, ontology)),
        "An entity with what lies around it, as flat rows for node-graph panels (Grafana); empty where there is no such entity (关系图面板).",
        async context => await OfAsync(ontology, context),
        NeighbourFields.Arguments(ontology));

    private static async Task<GraphPanel> OfAsync(GraphOntology ontology, IResolveFieldContext context)
    {
        if (await NeighbourFields.StartAsync(context) is not { } start) return new GraphPanel([], []);
        var found = await NeighbourFields.FindAsync(ontology, context);
        Entity[] nodes = [start, .. found.Select(neighbour => neighbour.Node)];
        var shown = nodes.Select(node => node.Id).ToHashSet();
        return new GraphPanel(nodes, [.. found.SelectMany(neighbour => neighbour.Facts).DistinctBy(fact => fact.Id).Where(fact => shown.Contains(fact.Subject) && shown.Contains(fact.Object))]);
    }

    private static string PanelType(TypeCatalog catalog, GraphOntology ontology) => catalog.Once("GraphPanel", () =>
    {
        var type = new ObjectGraphType { Name = "GraphPanel", Description = "Nodes and edges as flat rows (关系图面板)." };
        type.Read<GraphPanel>("nodes", TypeCatalog.Many(NodeType(catalog, ontology)), "The nodes (节点).", panel => panel.Nodes);
        type.Read<GraphPanel>("edges", TypeCatalog.Many(EdgeType(catalog, ontology)), "The edges between them (边).", panel => panel.Edges);
        return type;
    });

    private static string NodeType(TypeCatalog catalog, GraphOntology ontology) => catalog.Once("PanelNode", () =>
    {
        var colours = ontology.Entities.Select((entity, at) => (entity.Name, Colour: Palette[at % Palette.Length])).ToDictionary();
        var type = new ObjectGraphType { Name = "PanelNode", Description = "A node as a flat row; the names are those that Grafana looks for (面板节点)." };
        type.Read<Entity>("id", TypeCatalog.Some(Fields.Id), "Its public id.", entity => entity.Id);
        type.Read<Entity>("title", TypeCatalog.Some(Fields.Text), "Its name.", entity => entity.Name);
        type.Read<Entity>("subTitle", TypeCatalog.Some(Fields.Text), "Its type, in Chinese.", entity => ontology.Entity(entity.Type).Label.Zh);
        type.Read<Entity>("mainStat", TypeCatalog.Some(Fields.Int), "How many articles mention it.", entity => entity.Articles);
        type.Read<Entity>("color", TypeCatalog.Some(Fields.Text), "The colour of its type: #0072B2.", entity => colours[entity.Type]);
        return type;
    });

    private static string EdgeType(TypeCatalog catalog, GraphOntology ontology) => catalog.Once("PanelEdge", () =>
    {
        var type = new ObjectGraphType { Name = "PanelEdge", Description = "An edge as a flat row; the names are those that Grafana looks for (面板边)." };
        type.Read<Fact>("id", TypeCatalog.Some(Fields.Id), "The fact's public id.", fact => fact.Id);
        type.Read<Fact>("source", TypeCatalog.Some(Fields.Id), "Id of the node from which it goes.", fact => fact.Subject);
        type.Read<Fact>("target", TypeCatalog.Some(Fields.Id), "Id of the node to which it goes.", fact => fact.Object);
        type.Read<Fact>("mainStat", TypeCatalog.Some(Fields.Text), "What it says, in Chinese.", fact => ontology.Edge(fact.Type).Label.Zh);
        type.Read<Fact>("secondaryStat", TypeCatalog.Some(Fields.Int), "How many articles state it.", fact => fact.Articles);
        return type;
    });
}
