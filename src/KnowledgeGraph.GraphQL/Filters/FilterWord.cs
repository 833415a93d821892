namespace KnowledgeGraph.GraphQL.Filters;

/// <summary>The words of filters, as types and reader must agree on them.</summary>
internal static class FilterWord
{
    public const string And = "AND";
    public const string Or = "OR";
    public const string Not = "NOT";
    public const string Some = "some";
    public const string None = "none";
    public const string Every = "all";
    public const string Equal = "eq";
    public const string In = "in";
    public const string Contains = "contains";
    public const string StartsWith = "startsWith";
    public const string Within = "within";
    public const string Less = "lt";
    public const string LessOrEqual = "lte";
    public const string Greater = "gt";
    public const string GreaterOrEqual = "gte";
}
