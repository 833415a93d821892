using GraphQLParser;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>A file of <c>seeds/queries</c>: one kind of question, with the parameters that it takes.</summary>
internal sealed class QueryFile
{
    private readonly GraphQLOperationDefinition _operation;

    private QueryFile(string text, GraphQLOperationDefinition operation)
    {
        Text = text;
        _operation = operation;
    }

    /// <summary>The document.</summary>
    public string Text { get; }

    /// <summary>The operation to run.</summary>
    public string Operation => (string)_operation.Name!.Value;

    /// <summary>Whether the operation takes a text of that name.</summary>
    public bool IsText(string name) =>
        _operation.Variables?.FirstOrDefault(variable => variable.Variable.Name.Value == name)?.Type is { } type && NameOf(type) is "String" or "ID";

    /// <summary>The kinds that a folder has files for, in order.</summary>
    public static IReadOnlyList<string> Kinds(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)] : [];

    /// <summary>The operation of a kind; where its file has several, the one that <paramref name="form"/> names.</summary>
    /// <exception cref="UsageException">There is no such kind or form.</exception>
    public static QueryFile Load(string folder, string kind, string? form)
    {
        if (!Kinds(folder).Contains(kind)) throw new UsageException($"--kind {kind}: there is no {kind}.graphql in {folder}; {(Kinds(folder) is { Count: > 0 } kinds ? NearWords.Hint(kind, kinds) : "name a folder with such files.")}");
        var text = File.ReadAllText(Path.Combine(folder, kind + ".graphql"));
        var operations = Parser.Parse(text).Definitions.OfType<GraphQLOperationDefinition>().Where(operation => operation.Name is not null).ToList();
        var names = operations.Select(operation => (string)operation.Name!.Value).ToList();
        if (form is null && operations.Count == 1) return new QueryFile(text, operations[0]);
        var at = form is null ? -1 : names.IndexOf(form);
        return at >= 0 ? new QueryFile(text, operations[at]) : throw new UsageException($"--param form={form}: {kind}.graphql has {string.Join(", ", names)}.");
    }

    /// <summary>The values of the operation's variables, each as its type asks.</summary>
    /// <exception cref="UsageException">A parameter is none of this question, or is missing or given twice.</exception>
    public IReadOnlyDictionary<string, object?> Variables(ILookup<string, string> parameters)
    {
        var variables = _operation.Variables?.ToDictionary(variable => (string)variable.Variable.Name.Value, variable => variable.Type) ?? [];
        foreach (var given in parameters)
        {
            if (!variables.ContainsKey(given.Key)) throw new UsageException($"--param {given.Key}: '{Operation}' takes {string.Join(", ", variables.Keys)}.");
        }
        var missing = variables.Where(variable => variable.Value is GraphQLNonNullType && !parameters.Contains(variable.Key)).Select(variable => variable.Key).ToList();
        if (missing.Count > 0) throw new UsageException($"'{Operation}' needs {string.Join(", ", missing)}; write --param {missing[0]}=VALUE.");
        return parameters.ToDictionary(given => given.Key, given => Value(given.Key, variables[given.Key], [.. given]));
    }

    private static string? NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType some => NameOf(some.Type),
        GraphQLNamedType named => (string)named.Name.Value,
        _ => null,
    };

    private static object? Value(string name, GraphQLType type, IReadOnlyList<string> values) => type switch
    {
        GraphQLNonNullType some => Value(name, some.Type, values),
        GraphQLListType list => values.Select(value => Value(name, list.Type, [value])).ToList(),
        _ when values.Count > 1 => throw new UsageException($"--param {name}: it is given {values.Count} times; this question takes it once."),
        GraphQLNamedType named => Scalar(name, (string)named.Name.Value, values[0]),
        _ => values[0],
    };

    private static object Scalar(string name, string type, string value) => type switch
    {
        "Boolean" => bool.TryParse(value, out var flag) ? flag : throw new UsageException($"--param {name}={value}: write true or false."),
        "Int" => int.TryParse(value, out var number) ? number : throw new UsageException($"--param {name}={value}: write a whole number."),
        "PartialDate" => PartialDate.TryParse(value, out _) ? value : throw new UsageException($"--param {name}={value}: write a day as 2023-03-30, a month as 2023-03, or a year."),
        _ => value,
    };
}
