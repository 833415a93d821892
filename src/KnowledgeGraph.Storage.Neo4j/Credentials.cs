using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>User and password; never printed.</summary>
internal sealed class Credentials
{
    public const string UserVariable = "NEO4J_USER";
    public const string PasswordVariable = "NEO4J_PASSWORD";
    public const string PasswordFileVariable = "NEO4J_PASSWORD_FILE";

    private readonly string _encoded;

    public Credentials(string user, string password) => _encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    public AuthenticationHeaderValue Header => new("Basic", _encoded);

    /// <summary>From the environment; null where it names no password, for servers that ask for none.</summary>
    /// <exception cref="StoreException">The password's file can't be read.</exception>
    public static Credentials? FromEnvironment(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var password = variable(PasswordVariable) is { Length: > 0 } given ? given : FromFile(variable(PasswordFileVariable));
        return password is null ? null : new Credentials(variable(UserVariable) is { Length: > 0 } user ? user : "neo4j", password);
    }

    private static string? FromFile(string? path)
    {
        if (string.IsNullOrEmpty(path)) return null;
        try
        {
            // Files of secrets often end in a line feed that is no part of them.
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The file {path}, which {PasswordFileVariable} names, can't be read: {cause.Message}", cause);
        }
    }
}
