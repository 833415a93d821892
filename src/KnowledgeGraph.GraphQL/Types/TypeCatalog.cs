using GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The types of a schema while it is built: made once, referred to by name, so that they can refer to each other.</summary>
internal sealed class TypeCatalog
{
    private readonly Dictionary<string, IGraphType> _types = [];

    public IEnumerable<IGraphType> Types => _types.Values;

    /// <summary>A nullable reference to a type that is, or will be, in the catalogue.</summary>
    public static IGraphType Maybe(string name) => new GraphQLTypeReference(name);

    /// <summary>A reference that is never null.</summary>
    public static IGraphType Some(string name) => new NonNullGraphType(Maybe(name));

    /// <summary>A list without nulls that is never null itself.</summary>
    public static IGraphType Many(string name) => new NonNullGraphType(new ListGraphType(Some(name)));

    public T Add<T>(T type)
        where T : IGraphType
    {
        if (!_types.TryAdd(type.Name, type)) throw new InvalidOperationException($"Two parts of the schema are called {type.Name}; rename one of the types or attributes in the ontology.");
        return type;
    }

    /// <summary>The name of a type that is made when it is first needed.</summary>
    public string Once(string name, Func<IGraphType> make)
    {
        if (!_types.ContainsKey(name)) Add(make());
        return name;
    }
}
