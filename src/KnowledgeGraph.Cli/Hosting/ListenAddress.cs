using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.Cli.Hosting;

/// <summary>Where a server listens, checked before anything is read or opened.</summary>
internal sealed record ListenAddress
{
    private const string Form = "write http://ADDRESS:PORT, as in http://127.0.0.1:5080";

    private ListenAddress(IReadOnlyList<string> urls) => Urls = urls;

    public IReadOnlyList<string> Urls { get; }

    /// <exception cref="UsageException">The port is none.</exception>
    public static ListenAddress OnThisMachine(int port) => Parse($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");

    /// <param name="text">One or more addresses, separated by semicolons.</param>
    /// <exception cref="UsageException">One of them can't be listened at.</exception>
    public static ListenAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0) throw new UsageException($"no address to listen at; {Form}.");
        foreach (var url in urls) Check(url);
        return new ListenAddress(urls);
    }

    public override string ToString() => string.Join(", ", Urls);

    private static void Check(string url)
    {
        var address = Binding(url);
        if (!address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"'{url}': only http is served; let a proxy in front of it speak https.");
        if (address.Port is < 0 or > IPEndPoint.MaxPort) throw new UsageException($"'{url}': ports go from 1 to {IPEndPoint.MaxPort}; {Form}.");
        if (address.PathBase.Length > 0) throw new UsageException($"'{url}': the address ends with the port; {Form}.");
        // The web server would take any other name for "everywhere".
        if (address.Host is not ("localhost" or "*" or "+") && !IPAddress.TryParse(address.Host, out _))
            throw new UsageException($"'{url}': '{address.Host}' is no address of this machine's; write an IP address, localhost, or * for all of them.");
    }

    private static BindingAddress Binding(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException cause)
        {
            throw new UsageException($"'{url}' is no address to listen at; {Form}.", cause);
        }
    }
}
