using System.Security.Cryptography;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>The documents that requests can name by id: <c>sha256:</c> and the hash of the file in hexadecimal digits.</summary>
internal sealed class PersistedDocuments(DocumentOptions options, DocumentGate gate, AnsweredDocuments answered, IDocumentValidator validator, ISchema schema)
{
    private const string Prefix = "sha256:";

    private readonly Dictionary<string, GraphQLDocument> _documents = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the folder; each document is held to the schema and the limits once, here.</summary>
    /// <exception cref="DocumentFolderException">One of them is none, or the folder is not there.</exception>
    public async Task LoadAsync()
    {
        if (options.Folder is not { } folder) return;
        if (!Directory.Exists(folder)) throw new DocumentFolderException($"{folder}: there is no such folder of documents.");
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            _documents[Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes))] = await ReadAsync(file, bytes);
        }
    }

    /// <summary>The document that a request names or brings.</summary>
    /// <exception cref="ExecutionError">It may bring none, names one that is not known, or brings what is refused.</exception>
    public GraphQLDocument Open(QueryRequest request)
    {
        if (request.DocumentId is { } id)
        {
            gate.Check(request.Variables);
            return _documents.TryGetValue(id, out var known)
                ? known
                : throw new RefusedException(ErrorCode.DocumentNotFound, $"This server knows no document '{Shown(id)}'; its id is 'sha256:' and the hash of its file.");
        }
        if (options.Only) throw new RefusedException(ErrorCode.DocumentsOnly, "This server answers the documents it knows alone; send 'documentId'.");
        if (answered.Find(request.Query!) is not { } again) return gate.Open(request.Query!, request.Variables);
        gate.Check(request.Variables);
        return again;
    }

    private static string Shown(string id) => id.Length <= 100 ? id : id[..100] + "…";

    private async Task<GraphQLDocument> ReadAsync(string file, byte[] bytes)
    {
        try
        {
            var document = gate.Open(await new StreamReader(new MemoryStream(bytes)).ReadToEndAsync(), null);
            foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            {
                var result = await validator.ValidateAsync(new ValidationOptions { Schema = schema, Document = document, Operation = operation, Variables = Inputs.Empty, Rules = Rules });
                // Values come with the request.
                if (result.Errors.FirstOrDefault(error => error is not InvalidVariableError) is { } error) throw error;
            }
            return document;
        }
        catch (ExecutionError error)
        {
            throw new DocumentFolderException($"{file}: {error.Message}", error);
        }
    }

    /// <summary>All of the specification; price and values of variables are held to the limits when it is asked.</summary>
    private static IEnumerable<IValidationRule> Rules => DocumentValidator.CoreRules;
}
