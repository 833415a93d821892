using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Cli.Hosting;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.Ingestion.Readers;

namespace KnowledgeGraph.Cli;

/// <summary>A failure that is the input's, the configuration's or a store's, as a line for people and an exit code.</summary>
/// <remarks>Whatever is not listed here is a mistake of the program and ends it with its stack trace.</remarks>
internal sealed record Failure(ExitCode Code, string Message)
{
    public static Failure? Of(Exception error) => error switch
    {
        OperationCanceledException => new(ExitCode.Stopped, "stopped."),
        StoreException => new(ExitCode.StoreUnavailable, error.Message),
        UsageException or KeyFileException or DocumentFolderException or JudgementException or QueryRefusedException or AnnotationException or LexiconException or ManifestException or DivisionListException => new(ExitCode.WrongUsage, error.Message),
        ListenException => new(ExitCode.AddressUnavailable, error.Message),
        OutputException => new(ExitCode.OutputUnwritable, error.Message),
        _ => null,
    };
}

/// <summary>The command line, or a file that it names, asks for what can't be; the message says what to write instead.</summary>
public sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception cause)
        : base(message, cause)
    {
    }

    public UsageException()
    {
    }
}
