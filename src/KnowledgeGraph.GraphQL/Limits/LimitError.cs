using GraphQL;
using GraphQL.Validation;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>A request costs more than is allowed; its extensions carry price and limit.</summary>
internal sealed class LimitError : ValidationError
{
    private LimitError(string message)
        : base(message) => Code = ErrorCode.LimitExceeded;

    public static LimitError Of(string message, double price, double limit) =>
        new LimitError(message).AddExtension("price", price).AddExtension("limit", limit);
}
