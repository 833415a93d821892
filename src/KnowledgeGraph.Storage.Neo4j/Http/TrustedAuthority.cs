using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>Who may have signed the certificate of a server that is reached by https: whom the system trusts, or whom a file names instead.</summary>
internal static class TrustedAuthority
{
    /// <summary>Names a file of certificates in PEM; a self-signed one stands for itself.</summary>
    public const string FileVariable = "NEO4J_CA_FILE";

    /// <summary>What carries requests, and keeps connections.</summary>
    /// <exception cref="StoreException">The file can't be read, or holds no certificate.</exception>
    public static SocketsHttpHandler Handler(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var options = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = CertificateException.Require };
        if (variable(FileVariable) is { Length: > 0 } file) options.CertificateChainPolicy = Only(file);
        return new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), SslOptions = options };
    }

    private static X509ChainPolicy Only(string file)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        try
        {
            policy.CustomTrustStore.ImportFromPemFile(file);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StoreException($"The file {file}, which {FileVariable} names, can't be read: {cause.Message}", cause);
        }
        return policy.CustomTrustStore.Count > 0
            ? policy
            : throw new StoreException($"The file {file}, which {FileVariable} names, holds no certificate; write it in PEM, from -----BEGIN CERTIFICATE----- on.");
    }
}
