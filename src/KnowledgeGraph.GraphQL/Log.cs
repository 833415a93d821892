using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL;

/// <summary>The messages that this project logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The field {Field} failed")]
    public static partial void FieldFailed(ILogger logger, string field, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store is not ready")]
    public static partial void StoreNotReady(ILogger logger, Exception error);
}
