using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>Ends validation at the mistake after the last one that an answer tells: each costs a search for what was meant.</summary>
internal sealed class MistakeLimit(QueryLimits limits) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) => default;

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Count() > limits.Errors ? throw new TooManyMistakes([.. context.Errors.Take(limits.Errors)]) { Code = ErrorCode.LimitExceeded } : default;
}

/// <summary>Carries the mistakes that were found before validation ended.</summary>
internal sealed class TooManyMistakes(IReadOnlyList<ExecutionError> told) : ExecutionError($"… and more errors; the first {told.Count} are told.")
{
    public IReadOnlyList<ExecutionError> Told => told;
}
