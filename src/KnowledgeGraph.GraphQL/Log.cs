using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL;

/// <summary>The messages that this project logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The field {Field} failed")]
    public static partial void FieldFailed(ILogger logger, string field, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store is not ready")]
    public static partial void StoreNotReady(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store answers again")]
    public static partial void StoreBack(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "The keys can't be read; those read before count")]
    public static partial void KeysUnreadable(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Information, Message = "Mutation {Entry}")]
    public static partial void Mutation(ILogger logger, string entry);

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit file {Path} can't be written; the entry stands in this log alone")]
    public static partial void AuditUnwritable(ILogger logger, string path, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The changes after {Sequence} can't be read; who followed them is told")]
    public static partial void FollowingFailed(ILogger logger, long sequence, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "How fresh the graph is can't be told")]
    public static partial void FreshnessUnknown(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "An operation on a socket failed")]
    public static partial void OperationFailed(ILogger logger, Exception error);
}
