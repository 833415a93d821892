using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL;

/// <summary>The schema in the schema definition language, as the repository keeps it for review.</summary>
public static class SchemaText
{
    /// <summary>The schema of the services that <see cref="GraphQLServices.AddKnowledgeGraphGraphQL"/> added.</summary>
    public static string Of(IServiceProvider services)
    {
        var schema = services.GetRequiredService<ISchema>();
        schema.Initialize();
        return schema.Print(new PrintOptions { IncludeDescriptions = true, StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
