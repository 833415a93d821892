using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage.Serialization;
using KnowledgeGraph.Evaluation.Output;

namespace KnowledgeGraph.Cli.Formats;

/// <summary>The forms in which <c>kg extract</c> prints what articles state.</summary>
internal enum ClaimsFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One line of JSON an article: the article, its mentions and its claims as they are.</summary>
    Json,

    /// <summary>One line of JSON an article, in the form of reference annotations.</summary>
    Eval,
}

/// <summary>Prints the claims of an article.</summary>
internal static class ClaimsWriter
{
    public static void Write(ArticleClaims claims, ClaimsFormat format, TextWriter output)
    {
        if (format == ClaimsFormat.Text) TextFormat.Write(claims, output);
        else output.WriteLine(format == ClaimsFormat.Json ? GraphJson.Write(claims) : EvalFormat.Line(claims));
    }
}
