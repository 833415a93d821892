using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Testing.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Tls;

/// <summary>A server that answers every question as Neo4j answers RETURN 1, by https with a certificate that it signed itself, for localhost.</summary>
internal sealed class SecureStub : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _application;

    private SecureStub(WebApplication application) => _application = application;

    /// <summary>The server's certificate in PEM, without its key.</summary>
    public string CertificateFile => _folder["server.pem"];

    public int Port => new Uri(_application.Urls.Single()).Port;

    public static async Task<SecureStub> StartAsync(CancellationToken cancellation)
    {
        var certificate = SelfSigned("localhost");
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var application = builder.Build();
        application.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return context.Response.WriteAsync("""{"data":{"fields":["1"],"values":[[1]]},"bookmarks":[]}""", context.RequestAborted);
        });
        await application.StartAsync(cancellation);
        var stub = new SecureStub(application);
        await File.WriteAllTextAsync(stub.CertificateFile, certificate.ExportCertificatePem(), cancellation);
        return stub;
    }

    public static X509Certificate2 SelfSigned(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _folder.Dispose();
    }
}
