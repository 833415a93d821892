using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Veiled;
using KnowledgeGraph.GraphQL.Access;
using KnowledgeGraph.GraphQL.Tests.Serving;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Articles;

namespace KnowledgeGraph.GraphQL.Tests.Judgements;

/// <summary>The API with a key for changes, over two articles that name two people of one short name; who is hidden is, as kg serves it.</summary>
public sealed class JudgementApi : Api
{
    public const string Key = "a key for tests";

    protected override AccessOptions Access { get; } = new() { EditorKey = Key };

    protected override IGraphStore Serve(IGraphStore store) => new VeiledStore(store);

    protected override async Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        await using var writer = await store.LeaseWriterAsync("test", TimeSpan.FromMinutes(1));
        var updater = new GraphUpdater(writer, new SomeTokenizer(), TimeProvider.System);
        foreach (var title in new[] { "镇长", "副局长" })
        {
            var story = new Story(text: $"本报讯 {title}");
            story.Official("王宁", title, title == "镇长" ? story.District("南坡镇", "990201001") : story.Names("Organization", "柳溪县水务局"));
            await updater.IngestAsync(story.Told());
        }
    }
}
