using System.ComponentModel;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.GraphQL.Tests.Ide;

/// <summary>A real Chromium without a window, driven by its DevTools protocol; where none is installed, the test is skipped.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const int Answer = 1 << 20;

    private readonly TemporaryFolder _profile = new();
    private readonly Process _process;
    private readonly ClientWebSocket _page = new();
    private int _last;

    /// <summary>What it writes on after its address is read away, so that it never waits for a reader.</summary>
    private Task _rest = Task.CompletedTask;

    private Browser() => _process = StartOrSkip(_profile.Path);

    /// <summary>A browser with an empty page of that size.</summary>
    public static async Task<Browser> OpenAsync(int width, int height)
    {
        var browser = new Browser();
        await browser.ConnectAsync();
        await browser.SendAsync("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = false });
        return browser;
    }

    /// <summary>Goes to an address and waits until a script says that the page is there.</summary>
    public async Task GoAsync(Uri address, string isThere)
    {
        await SendAsync("Page.navigate", new { url = address.ToString() });
        await UntilAsync(isThere);
    }

    /// <summary>Waits until a script gives true.</summary>
    public async Task UntilAsync(string script)
    {
        while ((await EvaluateAsync(script)).ValueKind != JsonValueKind.True) await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    /// <summary>What a script gives.</summary>
    public async Task<JsonElement> EvaluateAsync(string script)
    {
        var result = (await SendAsync("Runtime.evaluate", new { expression = script, returnByValue = true })).GetProperty("result").GetProperty("result");
        return result.TryGetProperty("value", out var value) ? value : default;
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        await _rest;
        _process.Dispose();
        try
        {
            _profile.Dispose();
        }
        catch (IOException)
        {
            // One of its processes still wrote; the system clears what is temporary.
        }
    }

    private static Process StartOrSkip(string profile)
    {
        foreach (var program in new[] { "chromium", "chromium-browser", "google-chrome" })
        {
            try
            {
                return Process.Start(new ProcessStartInfo(program, ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"]) { RedirectStandardError = true })!;
            }
            catch (Win32Exception)
            {
                // Under another name, perhaps.
            }
        }
        Assert.Skip("No Chromium is installed.");
        throw new InvalidOperationException();
    }

    private async Task ConnectAsync()
    {
        string? line;
        do line = await _process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line?.Contains("DevTools listening on ", StringComparison.Ordinal) == false);
        _process.ErrorDataReceived += (_, _) => { };
        _rest = _process.StandardError.ReadToEndAsync(CancellationToken.None);
        var port = new Uri(line!.Split(' ')[^1]).Port;
        using var http = new HttpClient();
        var targets = await http.GetFromJsonAsync<JsonElement>($"http://127.0.0.1:{port}/json", TestContext.Current.CancellationToken);
        var page = targets.EnumerateArray().First(target => target.GetProperty("type").GetString() == "page");
        await _page.ConnectAsync(new Uri(page.GetProperty("webSocketDebuggerUrl").GetString()!), TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> SendAsync(string method, object parameters)
    {
        var id = ++_last;
        await _page.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters }), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        while (true)
        {
            var message = await ReceiveAsync();
            if (message.TryGetProperty("id", out var answered) && answered.GetInt32() == id) return message;
        }
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        var (buffer, length) = (new byte[Answer], 0);
        while (true)
        {
            var part = await _page.ReceiveAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken);
            length += part.Count;
            if (part.EndOfMessage) return JsonElement.Parse(buffer.AsSpan(0, length));
        }
    }
}
