using KnowledgeGraph.Core.Building;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Export;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Core.Storage.Veiled;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Articles;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Who is hidden is in no view, and comes back when the judgement is undone.</summary>
public abstract class HidingSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private const string Hidden = "林小夏";

    [Fact]
    public async Task A_hidden_person_is_in_no_view_export_or_log_and_comes_back_when_it_is_undone()
    {
        await using var writer = await LeaseAsync();
        var updater = new GraphUpdater(writer, new SomeTokenizer(), Clock);
        await updater.IngestAsync(Told("0"), Cancellation);
        await updater.IngestAsync(Told("1"), Cancellation);
        var before = await ExportAsync();
        var (person, happening) = (await IdOfAsync("Person", Hidden), await IdOfAsync("Event", "防汛工作部署会"));

        var hidden = await FactsOfAsync(person);

        var (judgement, _) = await updater.HideAsync(person, "编辑", "本人请求", Cancellation);
        await updater.IngestAsync(Told("2"), Cancellation);

        (await ExportAsync()).ShouldAllBe(line => !line.Contains(Hidden, StringComparison.Ordinal));
        await using (var reader = await new VeiledStore(Store).ReadAsync(null, Cancellation))
        {
            (await reader.EntitiesAsync([person], Cancellation)).ShouldBeEmpty();
            (await reader.ResolveAsync([person], Cancellation)).ShouldBeEmpty();
            (await reader.SelectAsync(new EntityQuery { Type = "Person" }, Cancellation)).Items.Select(entity => entity.Name).ShouldBe(["王宁"]);
            (await reader.CountAsync(new EntityQuery { Type = "Person" }, Cancellation)).ShouldBe(1);
            (await reader.CountsAsync(Cancellation)).Entities["Person"].ShouldBe(1);
            var participants = new ExpandQuery { Parents = [happening], FactType = "PARTICIPATED_IN", Direction = FactDirection.In, First = 1 };
            var slice = (await reader.ExpandAsync(participants, Cancellation))[happening];
            slice.Items.ShouldHaveSingleItem().Node.Name.ShouldBe("王宁");
            slice.HasMore.ShouldBeFalse();
            var links = await reader.LinksAsync(participants with { Parents = [happening, person] }, Cancellation);
            links.ShouldHaveSingleItem().Value.Items.ShouldHaveSingleItem().Node.ShouldBe(slice.Items[0].Node.Id);
            (await reader.TriplesAsync([.. hidden.Append(slice.Items[0].Fact.Id).Select(fact => new FactName("PARTICIPATED_IN", fact))], Cancellation)).Keys.ShouldBe([slice.Items[0].Fact.Id]);
            var around = await reader.AroundAsync(new AroundQuery { Parents = [happening, person], FactTypes = ["PARTICIPATED_IN"], First = 1 }, Cancellation);
            around[person].ShouldBeEmpty();
            around[happening].ShouldBe(slice.Items);
            (await reader.NamedWithAsync(person, 10, Cancellation)).ShouldBeEmpty();
            (await reader.NamedWithAsync(slice.Items[0].Node.Id, 10, Cancellation)).ShouldBeEmpty();
            (await reader.CountFactsAsync(participants, Cancellation))[happening].ShouldBe(1);
            var attended = new BucketQuery { Entities = new EntityQuery { Type = "Event" }, By = new Grouping.OfRelation("PARTICIPATED_IN", FactDirection.In), First = 1 };
            (await reader.BucketsAsync(attended, Cancellation)).ShouldHaveSingleItem().Key.ShouldBe(slice.Items[0].Node.Id);
            (await reader.ChangesAsync(0, 100, Cancellation)).SelectMany(entry => entry.Diff.Entities)
                .ShouldAllBe(change => change.After == null || change.After.Name != Hidden);
        }

        await updater.UndoAsync(judgement.Id, "编辑", "", Cancellation);
        await updater.RetractAsync(Told("2").Article.Id, Cancellation);
        ExportComparison.FirstDifference(await ExportAsync(), before).ShouldBeNull();
    }

    private static Core.Claims.ArticleClaims Told(string text)
    {
        var story = new Story(text: $"本报讯 {text}");
        story.Event("防汛工作部署会", "2023-03-26", "Meeting", story.Person(Hidden), story.Person("王宁"));
        return story.Told();
    }

    private async Task<string> IdOfAsync(string type, string name)
    {
        await using var reader = await ReadAsync();
        var query = new EntityQuery { Type = type, Filter = new EntityFilter.NameIs(TextMatch.Equal, [name]) };
        return (await reader.SelectAsync(query, Cancellation)).Items.ShouldHaveSingleItem().Id;
    }

    private async Task<IEnumerable<string>> FactsOfAsync(string person)
    {
        await using var reader = await ReadAsync();
        return (await reader.ExpandAsync(new ExpandQuery { Parents = [person], FactType = "PARTICIPATED_IN" }, Cancellation))[person].Items.Select(item => item.Fact.Id);
    }

    private async Task<IReadOnlyList<string>> ExportAsync()
    {
        await using var reader = await new VeiledStore(Store).ReadAsync(null, Cancellation);
        return await GraphExport.LinesAsync(reader, Cancellation);
    }
}
