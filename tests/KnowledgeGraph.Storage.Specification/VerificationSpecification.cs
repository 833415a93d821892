using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Verification;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>A graph built anew from what is stored is the graph that is stored; what was meddled with shows.</summary>
public abstract class VerificationSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    [Fact]
    public async Task The_store_of_generated_papers_and_judgements_verifies()
    {
        await using var writer = await LeaseAsync();
        await FillAsync(writer);
        await using var reader = await ReadAsync();

        var report = await new GraphVerifier(reader, Clock).RunAsync(null, Cancellation);

        report.Differences.ShouldBeEmpty();
        report.Agrees.ShouldBeTrue();
        report.Articles.ShouldBe(30);
        report.Facts.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task An_entity_that_was_changed_behind_the_back_of_identity_is_reported()
    {
        await using var writer = await LeaseAsync();
        await FillAsync(writer);
        await using var before = await ReadAsync();
        var entity = (await before.ExportAsync(Cancellation).OfType<ExportItem.OfEntity>().Where(item => item.Entity.Type == "Person").FirstAsync(Cancellation)).Entity;
        var changed = entity with { Name = entity.Name + "改" };
        await writer.CommitAsync(
            new GraphBatch
            {
                Cause = new LogCause(LogKind.Reread, [], Clock.GetUtcNow()),
                Diff = new Core.Graph.GraphDiff([new(entity, changed)], []),
                Index = new Dictionary<string, EntityIndex> { [entity.Id] = new(1, 2, EntityIndex.NoDay, EntityIndex.NoDay, "") },
            },
            Cancellation);
        await using var reader = await ReadAsync();

        var report = await new GraphVerifier(reader, Clock).RunAsync(null, Cancellation);

        report.Differences.ShouldHaveSingleItem().ShouldContain(entity.Id);
    }

    private async Task FillAsync(IGraphWriter writer)
    {
        var updater = new GraphUpdater(writer, new SomeTokenizer(), Clock);
        var papers = GeneratedPapers.Of(new GeneratorOptions(31, 30) { SizePerHundred = 12, TenureDays = 30, PerDay = 6 }).ToList();
        foreach (var paper in papers) await updater.IngestAsync(paper.Claims, Cancellation);
        var people = papers.SelectMany(paper => paper.Claims.Mentions).Where(mention => mention.Type == "Person").ToList();
        await updater.JudgeAsync(JudgementKind.Same, people[0].Id, people.First(person => person.Name != people[0].Name).Id, "编辑", "", Cancellation);
        var again = people.GroupBy(person => person.Name).First(name => name.Count() > 2).ToList();
        await updater.JudgeAsync(JudgementKind.Different, again[0].Id, again[1].Id, "编辑", "", Cancellation);
    }
}
