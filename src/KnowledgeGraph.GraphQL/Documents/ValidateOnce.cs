using GraphQL;
using GraphQL.DI;
using GraphQL.Validation.Rules.Custom;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>Holds the rules of the specification to a document once; those that look at variables (their types, the price) to every request.</summary>
internal sealed class ValidateOnce(AnsweredDocuments documents) : IConfigureExecution
{
    /// <summary>After the options are set, the rules among them.</summary>
    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var known = options.Document is { } document && documents.IsValid(document);
        if (known) options.ValidationRules = [.. (options.ValidationRules ?? []).Where(rule => rule is ComplexityValidationRule)];
        var result = await next(options);
        if (!known && result.Executed && options.Document is { } answered) documents.Add(options.Query, answered);
        return result;
    }
}
