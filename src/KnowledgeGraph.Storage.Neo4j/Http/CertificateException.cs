using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>A server's certificate was refused, which .NET tells from other failures of TLS by its message alone.</summary>
internal sealed class CertificateException : AuthenticationException
{
    private CertificateException(string message, bool isOfAnotherName)
        : base(message) => IsOfAnotherName = isOfAnotherName;

    /// <summary>Whether all that is wrong is the name: whom one trusts does not matter then.</summary>
    public bool IsOfAnotherName { get; }

    /// <summary>Lets in whom the platform would let in.</summary>
    /// <exception cref="CertificateException">It would not; the message says why.</exception>
    public static bool Require(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => errors switch
    {
        SslPolicyErrors.None => true,
        SslPolicyErrors.RemoteCertificateNameMismatch => throw new CertificateException("it is of another name", isOfAnotherName: true),
        _ => throw new CertificateException(chain?.ChainStatus is { Length: > 0 } statuses ? string.Join(", ", statuses.Select(status => status.Status)) : errors.ToString(), isOfAnotherName: false),
    };
}
