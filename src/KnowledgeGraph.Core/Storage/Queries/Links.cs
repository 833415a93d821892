namespace KnowledgeGraph.Core.Storage.Queries;

/// <summary>What a walk needs of an entity and of a page of its facts.</summary>
/// <param name="Type">The entity's type.</param>
/// <param name="Items">The facts, in the order asked for.</param>
public sealed record Links(string Type, IReadOnlyList<Link> Items);

/// <summary>What a walk needs of a fact and of the entity at its other end.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Articles">How many articles state it.</param>
/// <param name="Node">The id of the entity at the other end.</param>
/// <param name="NodeType">That entity's type.</param>
public readonly record struct Link(string Fact, int Articles, string Node, string NodeType);
