using System.Net;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Ingesting;

namespace KnowledgeGraph.Cli.Hosting;

/// <summary>How a server is set up.</summary>
/// <param name="Api">Who may, and how much.</param>
/// <param name="Proxies">Proxies that are believed.</param>
/// <param name="Ingestor">Reads pages that come through the API; null for none.</param>
internal sealed record ServerSetup(ApiOptions Api, IReadOnlyList<IPAddress> Proxies, IPageIngestor? Ingestor = null);
