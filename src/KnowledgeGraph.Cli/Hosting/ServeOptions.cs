using System.CommandLine;
using System.Net;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Rates;

namespace KnowledgeGraph.Cli.Hosting;

/// <summary>The options of <c>kg serve</c> that say who may, and how often.</summary>
internal sealed class ServeOptions
{
    /// <summary>The environment variable with a single key of an editor.</summary>
    public const string KeyVariable = "KNOWLEDGEGRAPH_KEY";

    private readonly Option<string> _keys = new("--keys") { HelpName = "FILE", Description = $"Keys that 'kg keys' made; beside them counts a single key of an editor in {KeyVariable}." };
    private readonly Option<bool> _closed = new("--no-anonymous") { Description = "Answer only those who send a key or token; else anyone may read." };
    private readonly Option<string> _issuer = new("--issuer") { HelpName = "URL", Description = "An OpenID issuer whose tokens (JWT) count; needs --audience." };
    private readonly Option<string> _audience = new("--audience") { HelpName = "NAME", Description = "What the issuer's tokens must be made for." };
    private readonly Option<string> _roles = new("--role-claim") { HelpName = "NAME", Description = "The claim of tokens with the roles; 'editor' in it makes an editor.", DefaultValueFactory = _ => "roles" };
    private readonly Option<string> _audit = new("--audit") { HelpName = "FILE", Description = "Add a line for each mutation to this file; they stand in the log anyway." };

    private readonly Option<int> _rate = new("--rate") { HelpName = "N", Description = "Requests a minute from one address without a key; 0 for any number.", DefaultValueFactory = _ => new RateLimits().PerAddress };
    private readonly Option<int> _keyRate = new("--key-rate") { HelpName = "N", Description = "Requests a minute with one key; 0 for any number.", DefaultValueFactory = _ => new RateLimits().PerKey };
    private readonly Option<string> _documents = new("--documents") { HelpName = "FOLDER", Description = "Documents (.graphql) that requests can name by 'documentId': sha256: and the hash of the file." };
    private readonly Option<bool> _only = new("--only-documents") { Description = "Answer these alone." };
    private readonly Option<bool> _ingest = new("--ingest") { Description = "Let editors bring pages in by the mutation 'ingest'; reading the first takes 500 MB of memory." };
    private readonly Option<string[]> _divisions = new("--divisions") { HelpName = "FILE", Description = "With --ingest, a further list of divisions." };
    private readonly Option<string[]> _origins = new("--origin") { HelpName = "ORIGIN", Description = "Let pages of https://HOST ask from a browser, beside the server's own." };
    private readonly Option<string[]> _proxies = new("--proxy") { HelpName = "ADDRESS", Description = "A proxy in front, whose X-Forwarded-For tells the addresses of clients." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _keys, _closed, _issuer, _audience, _roles, _audit, _rate, _keyRate, _documents, _only, _origins, _ingest, _divisions, _proxies }) command.Options.Add(option);
    }

    /// <exception cref="UsageException">They don't fit together.</exception>
    public ServerSetup Read(ParseResult parsed)
    {
        var keys = parsed.GetValue(_keys);
        if (keys is not null && !File.Exists(keys)) throw new UsageException($"--keys {keys}: there is no such file; 'kg keys make NAME --keys {keys}' makes it.");
        if (keys is not null) new KeyFile(keys).Read();
        var access = FromEnvironment() with
        {
            KeyFile = keys,
            AnonymousReading = !parsed.GetValue(_closed),
            Issuer = Issuer(parsed.GetValue(_issuer), parsed.GetValue(_audience), parsed.GetRequiredValue(_roles)),
            AuditFile = parsed.GetValue(_audit),
        };
        if (access is { AnonymousReading: false, KeyFile: null, Issuer: null, EditorKey: null }) throw new UsageException($"--no-anonymous shuts everyone out; name keys with --keys, an issuer with --issuer, or set {KeyVariable}.");
        var api = new ApiOptions { Access = access, Rates = new RateLimits { PerAddress = parsed.GetValue(_rate), PerKey = parsed.GetValue(_keyRate) }, Documents = Documents(parsed), Origins = Origins(parsed) };
        return new ServerSetup(api, Proxies(parsed), Ingestor(parsed));
    }

    private PageIngestor? Ingestor(ParseResult parsed)
    {
        var divisions = parsed.GetValue(_divisions) ?? [];
        if (divisions.Length > 0 && !parsed.GetValue(_ingest)) throw new UsageException("--divisions is for pages that come in; it needs --ingest.");
        if (divisions.FirstOrDefault(list => !File.Exists(list)) is { } missing) throw new UsageException($"--divisions {missing}: there is no such file.");
        return parsed.GetValue(_ingest) ? new PageIngestor(divisions) : null;
    }

    private string[] Origins(ParseResult parsed) =>
        [.. (parsed.GetValue(_origins) ?? []).Select(text => Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.GetLeftPart(UriPartial.Authority) == text ? text : throw new UsageException($"--origin {text}: write scheme, host and port alone, as in https://app.example."))];

    private DocumentOptions Documents(ParseResult parsed)
    {
        var (folder, only) = (parsed.GetValue(_documents), parsed.GetValue(_only));
        return only && folder is null ? throw new UsageException("--only-documents answers nothing without --documents.") : new DocumentOptions { Folder = folder, Only = only };
    }

    private IPAddress[] Proxies(ParseResult parsed) =>
        [.. (parsed.GetValue(_proxies) ?? []).Select(text => IPAddress.TryParse(text, out var address) ? address : throw new UsageException($"--proxy {text}: write an IP address."))];

    /// <summary>What holds where the command line says nothing.</summary>
    public static AccessOptions FromEnvironment() => new() { EditorKey = Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key ? key : null };

    private static TokenIssuer? Issuer(string? address, string? audience, string roles)
    {
        if (address is null) return audience is null ? null : throw new UsageException("--audience says nothing without --issuer.");
        if (audience is null) throw new UsageException("--issuer needs --audience, or tokens made for others would count.");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var issuer) || !(issuer.Scheme == Uri.UriSchemeHttps || (issuer.Scheme == Uri.UriSchemeHttp && issuer.IsLoopback)))
            throw new UsageException($"--issuer {address}: write an https address.");
        return new TokenIssuer(issuer, audience, roles);
    }
}
