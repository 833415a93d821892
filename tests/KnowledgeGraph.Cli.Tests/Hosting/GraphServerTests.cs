using System.Net;
using KnowledgeGraph.Cli.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Cli.Tests.Hosting;

/// <summary>Whose word counts on where a client comes from.</summary>
public sealed class GraphServerTests
{
    [Theory]
    [InlineData("192.0.2.1", "127.0.0.1")]
    [InlineData("127.0.0.1", "198.51.100.7")]
    public async Task Only_a_proxy_that_was_named_is_believed(string proxy, string seen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.UseForwardedHeaders(GraphServer.Forwarded([IPAddress.Parse(proxy)]));
        app.MapGet("/", (HttpContext http) => http.Connection.RemoteIpAddress!.MapToIPv4().ToString());
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");

        (await http.GetStringAsync(app.Urls.First(), TestContext.Current.CancellationToken)).ShouldBe(seen);
    }
}
