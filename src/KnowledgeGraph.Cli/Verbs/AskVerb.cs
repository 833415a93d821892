using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg ask</c>: runs one of the query files against a store, and prints answer and evidence.</summary>
internal static class AskVerb
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The query files lie beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds", "queries");

    public static Command Command(Terminal terminal)
    {
        var kind = new Option<string>("--kind") { Required = true, HelpName = "KIND", Description = "The kind of question: the name of a file in seeds/queries, whose variables are the parameters (holder, roster, tenure, …)." };
        var parameters = new Option<string[]>("--param") { HelpName = "NAME=VALUE", Description = "A parameter of the question; repeat it for a list." };
        var queries = new Option<string>("--queries") { HelpName = "FOLDER", Description = "Query files of your own, instead of those beside the program." };
        var format = new Option<string>("--format") { Description = "table for people, json for programs.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var store = Stores.Option();
        var command = new Command("ask", "Asks a graph one of the questions of seeds/queries, and prints the answer with the sentences behind it.") { kind, parameters, queries, format, store };
        command.SetAction(async (parsed, cancellation) =>
        {
            var given = Parameters(parsed.GetValue(parameters) ?? []);
            var file = QueryFile.Load(parsed.GetValue(queries) ?? Folder, parsed.GetRequiredValue(kind), given["form"].FirstOrDefault());
            var variables = file.Variables(given.SelectMany(values => values.Select(value => (values.Key, Value: value))).Where(pair => pair.Key is not ("form" or "field")).ToLookup(pair => pair.Key, pair => pair.Value));
            await using var graph = Stores.Open(parsed.GetRequiredValue(store));
            await using (await graph.ReadAsync(cancellation: cancellation))
            {
                // Says which store is missing, where the answer would only say that it failed.
            }
            await using var services = Services(graph);
            var answer = Answer.Of(await InProcess.AskAsync(services, file.Text, file.Operation, variables, cancellation));
            var json = parsed.GetValue(format) == "json";
            if (json) terminal.Output.WriteLine(answer.ToJson(Readable));
            else AnswerTable.Write(answer, terminal.Output);
            await using var reader = await graph.ReadAsync(cancellation: cancellation);
            var unknown = await new UnknownNames(reader, file, variables).FindAsync(answer.IsEmpty, cancellation);
            foreach (var line in unknown) terminal.Error.WriteLine($"kg: {line}");
            return (int)(unknown.Count > 0 && !json ? ExitCode.NameUnknown : ExitCode.Fine);
        });
        return command;
    }

    private static ILookup<string, string> Parameters(IEnumerable<string> given) => given
        .Select(parameter => parameter.Split('=', 2))
        .Select(parts => parts is [{ Length: > 0 } name, var value] ? (Name: name, Value: value) : throw new UsageException($"--param {string.Join('=', parts)}: write NAME=VALUE."))
        .ToLookup(parameter => parameter.Name, parameter => parameter.Value);

    private static ServiceProvider Services(IGraphStore graph)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(graph);
        services.AddSingleton<ISearchTokenizer, JiebaSearchTokenizer>();
        services.AddKnowledgeGraphGraphQL();
        return services.BuildServiceProvider();
    }
}
