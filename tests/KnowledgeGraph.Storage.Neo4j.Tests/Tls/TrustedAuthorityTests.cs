using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Storage.Neo4j.Http;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Tls;

/// <summary>By https only a server whose certificate is trusted is spoken to.</summary>
public sealed class TrustedAuthorityTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_self_signed_server_is_asked_when_its_certificate_is_named()
    {
        await using var server = await SecureStub.StartAsync(Cancellation);
        (await AskAsync($"https://localhost:{server.Port}", server.CertificateFile)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_that_it_is_refused_and_the_mend_is_named()
    {
        await using var server = await SecureStub.StartAsync(Cancellation);
        var refusal = await Should.ThrowAsync<StoreException>(() => AskAsync($"https://localhost:{server.Port}", null));
        refusal.Message.ShouldContain("shows a certificate that is not trusted (");
        refusal.Message.ShouldContain(TrustedAuthority.FileVariable);
    }

    [Fact]
    public async Task Somebody_elses_certificate_does_not_help()
    {
        await using var server = await SecureStub.StartAsync(Cancellation);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["other.pem"], SecureStub.SelfSigned("localhost").ExportCertificatePem(), Cancellation);
        await Should.ThrowAsync<StoreException>(() => AskAsync($"https://localhost:{server.Port}", folder["other.pem"]));
    }

    [Fact]
    public async Task Under_another_name_than_its_certificates_it_is_refused()
    {
        await using var server = await SecureStub.StartAsync(Cancellation);
        var refusal = await Should.ThrowAsync<StoreException>(() => AskAsync($"https://127.0.0.1:{server.Port}", server.CertificateFile));
        refusal.Message.ShouldContain("a certificate of another name; mend the address");
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n")]
    [InlineData("")]
    public async Task A_port_without_tls_is_not_told_to_have_a_wrong_certificate(string answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(Cancellation);
            await client.GetStream().ReadExactlyAsync(new byte[1], Cancellation);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer), Cancellation);
        }, Cancellation);

        var refusal = await Should.ThrowAsync<StoreException>(() => AskAsync($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", null));

        refusal.Message.ShouldContain("does not speak TLS there, or broke off");
        refusal.Message.ShouldNotContain(TrustedAuthority.FileVariable);
        await answering;
    }

    [Fact]
    public async Task A_file_without_a_certificate_is_named()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["empty.pem"], "nothing", Cancellation);
        Should.Throw<StoreException>(() => TrustedAuthority.Handler(_ => folder["empty.pem"])).Message.ShouldContain(folder["empty.pem"]);
        Should.Throw<StoreException>(() => TrustedAuthority.Handler(_ => folder["no such.pem"])).Message.ShouldContain(folder["no such.pem"]);
    }

    private static async Task<long> AskAsync(string server, string? file)
    {
        using var api = new QueryApi(Neo4jAddress.Parse($"neo4j:{server}/neo4j"), null, TimeSpan.FromSeconds(30), TrustedAuthority.Handler(_ => file));
        return (await api.ReadAsync(new Statement("RETURN 1"), null, Cancellation)).Rows.Single().Number(0);
    }
}
