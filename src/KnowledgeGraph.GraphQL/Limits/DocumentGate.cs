using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>Parses a document, and refuses it where it asks for too much to be validated.</summary>
internal sealed class DocumentGate(QueryLimits limits, IDocumentBuilder builder)
{
    /// <summary>The depth at which the parser gives up; it counts selections and values, too.</summary>
    private const int ParserDepth = 128;

    /// <exception cref="ExecutionError">It is no GraphQL, or over a limit; the message says the price and the limit.</exception>
    public GraphQLDocument Open(string text, Inputs? variables)
    {
        Check(variables);
        Check(text.Length, limits.DocumentLength, "is {0} characters long", "Shorten it, or give its values as variables");
        Check(CountTokens(text), limits.Tokens, "has more than {1} tokens", "Ask for less at once, or give its values as variables");
        var document = Parse(text);
        Check(document.Definitions.Count, limits.Definitions, "has {0} operations and fragments", "Send one operation with the fragments that it needs");
        Check(CountVariables(document), limits.Variables, "has {0} variables", "Put values that belong together into one");
        var measure = DocumentMeter.Measure(document);
        Check(measure.Fields, limits.Fields, "has {0} fields, those of fragments counted as often as they are spread", "Select less");
        Check(measure.Depth, limits.Depth, "is nested {0} fields deep", "Ask in several steps");
        Check(measure.Aliases, limits.Aliases, "has {0} aliases", "Ask for less at once, or by nodes(ids)");
        Check(measure.Directives, limits.Directives, "has {0} directives", "Use fewer");
        Check(measure.Values, limits.Values, "has {0} values in it", "Give them as variables");
        Check(measure.Introspections, limits.Introspections, "asks {0} times about the schema", "Ask once for all, or for types by name");
        Check(measure.IntrospectionDepth, limits.IntrospectionDepth, "nests {0} lists of introspection", "Ask for types by name");
        return document;
    }

    /// <exception cref="ExecutionError">The variables have too many values.</exception>
    public void Check(Inputs? variables)
    {
        var values = variables is null ? 0 : ValueMeter.OfVariables(variables);
        if (values > limits.VariableValues) throw LimitError.Of($"The variables have {values} values; the limit is {limits.VariableValues}. Ask in several requests.", values, limits.VariableValues);
    }

    private GraphQLDocument Parse(string text)
    {
        try
        {
            return builder.Build(text);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw LimitError.Of($"The document is nested too deep to be read; the limit is {limits.Depth} fields. Ask in several steps.", ParserDepth, limits.Depth);
        }
    }

    private static int CountVariables(GraphQLDocument document) => document.Definitions.OfType<GraphQLOperationDefinition>().Sum(operation => operation.Variables?.Count ?? 0);

    /// <summary>Counts up to the limit and one more; an error ends the count, since the parser tells it better.</summary>
    private int CountTokens(string text)
    {
        var (count, at) = (0, 0);
        try
        {
            while (count <= limits.Tokens)
            {
                var token = Lexer.Lex(text, at);
                if (token.Kind == TokenKind.EOF) break;
                at = token.End;
                count++;
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            return count;
        }
        return count;
    }

    private static void Check(long price, int limit, string what, string mend)
    {
        if (price <= limit) return;
        var told = string.Format(CultureInfo.InvariantCulture, what, price, limit);
        throw LimitError.Of($"The document {told}; the limit is {limit}. {mend}.", price, limit);
    }
}
