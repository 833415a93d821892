using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Entities and facts that change their id keep all that hangs on them.</summary>
public abstract class RenameSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Person = Some.Person("何静", "m1");
    private static readonly Entity Namesake = Some.Person("何静", "m2");
    private static readonly Entity Post = Some.Entity("Position", "县长", "m3");
    private static readonly Fact Holds = Some.Fact("HOLDS", Person, Post, "f1");
    private static readonly Fact Held = Some.Fact("HOLDS", Namesake, Post, "f2");
    private static readonly Telling Report = new Telling("县长何静到看丹村。").Naming(Person).Naming(Post).Stating(Holds, "县长何静");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder().Add(Person, Namesake, Post).Add(Holds, Held).Tell(Report));
    }

    [Fact]
    public async Task A_renamed_entity_keeps_its_facts_and_its_mentions()
    {
        await CommitAsync(new BatchBuilder().Change(Person, Person with { Id = "m0" }));
        await using var reader = await ReadAsync();

        (await reader.EntitiesAsync(["m0", "m1"], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(Person with { Id = "m0" });
        (await reader.FactsAsync(["f1"], Cancellation))["f1"].ShouldBe(Holds with { Subject = "m0" });
        (await ObjectsOf(reader, "m0")).ShouldBe(["m3"]);
        (await ObjectsOf(reader, "m1")).ShouldBeEmpty();
        (await reader.ResolveAsync([Report.Mentions[0].Mention.Id], Cancellation)).Values.ShouldBe(["m0"]);
        (await reader.SearchAsync(new("何静", ["何静"], ["Person"]), Cancellation)).Select(hit => hit.Id).ShouldBe(["m0", "m2"]);
        await using var writer = await LeaseAsync();
        (await writer.MentionGroupsOfEntitiesAsync(["m0"], Cancellation)).ShouldHaveSingleItem().Entity.ShouldBe("m0");
    }

    [Fact]
    public async Task A_renamed_fact_keeps_its_evidence()
    {
        await CommitAsync(new BatchBuilder().Change(Holds, Holds with { Id = "f0", Articles = 2 }));
        await using var reader = await ReadAsync();

        (await reader.FactsAsync(["f0", "f1"], Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(Holds with { Id = "f0", Articles = 2 });
        (await reader.EvidenceAsync(["f0"], 10, Cancellation))["f0"].ShouldHaveSingleItem().Fact.ShouldBe("f0");
        await using var writer = await LeaseAsync();
        (await writer.ClaimGroupsOfFactsAsync(["f0"], Cancellation)).ShouldHaveSingleItem().Fact.ShouldBe("f0");
    }

    [Fact]
    public async Task Two_entities_can_swap_their_ids()
    {
        await CommitAsync(new BatchBuilder().Change(Person, Person with { Id = "m2", Articles = 5 }).Change(Namesake, Namesake with { Id = "m1" }));
        await using var reader = await ReadAsync();

        (await reader.FactsAsync(["f1", "f2"], Cancellation)).Values.Select(fact => (fact.Id, fact.Subject)).ShouldBe([("f1", "m2"), ("f2", "m1")], ignoreOrder: true);
        (await reader.EntitiesAsync(["m2"], Cancellation))["m2"].Articles.ShouldBe(5);
    }

    [Fact]
    public async Task Two_facts_can_swap_their_ids()
    {
        await CommitAsync(new BatchBuilder().Change(Holds, Holds with { Id = "f2" }).Change(Held, Held with { Id = "f1" }));
        await using var reader = await ReadAsync();

        (await reader.FactsAsync(["f1", "f2"], Cancellation)).Values.Select(fact => (fact.Id, fact.Subject)).ShouldBe([("f1", "m2"), ("f2", "m1")], ignoreOrder: true);
    }

    [Fact]
    public async Task An_id_that_is_freed_can_be_taken_in_the_same_batch()
    {
        var newcomer = Some.Person("新人", "m1");
        await CommitAsync(new BatchBuilder()
            .Add(newcomer)
            .Add(Some.Fact("HOLDS", newcomer, Post, "f2"))
            .Change(Person, Person with { Id = "m2" })
            .Remove(Namesake, mergedInto: "m2")
            .Remove(Held));
        await using var reader = await ReadAsync();

        (await reader.EntitiesAsync(["m1", "m2"], Cancellation)).Values.ShouldBe([newcomer, Person with { Id = "m2" }], ignoreOrder: true);
        (await reader.FactsAsync(["f1", "f2"], Cancellation)).Values.Select(fact => (fact.Id, fact.Subject)).ShouldBe([("f1", "m2"), ("f2", "m1")], ignoreOrder: true);
        (await reader.CountsAsync(Cancellation)).Entities["Person"].ShouldBe(2);
    }

    [Fact]
    public async Task A_fact_is_that_of_the_entity_which_has_the_id_of_its_end_after_the_batch()
    {
        await CommitAsync(new BatchBuilder()
            .Change(Person, Person with { Id = "m0" })
            .Change(Namesake, Namesake with { Id = "m1" })
            .Change(Holds, Holds with { Articles = 2 }));
        await using var reader = await ReadAsync();

        (await reader.FactsAsync(["f1", "f2"], Cancellation)).Values.Select(fact => (fact.Id, fact.Subject)).ShouldBe([("f1", "m1"), ("f2", "m1")], ignoreOrder: true);
        (await ObjectsOf(reader, "m0")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merge_moves_groups_and_facts_to_the_one_that_stays()
    {
        var group = Groups.OfMentions(Report).First(found => found.Entity == Person.Id);
        await CommitAsync(new BatchBuilder()
            .Put(group with { Entity = Namesake.Id })
            .Change(Holds, Holds with { Subject = Namesake.Id })
            .Remove(Person, mergedInto: Namesake.Id));
        await using var reader = await ReadAsync();

        (await reader.ResolveAsync([Report.Mentions[0].Mention.Id], Cancellation)).Values.ShouldBe([Namesake.Id]);
        (await reader.ExpandAsync(new ExpandQuery { Parents = [Namesake.Id], FactType = "HOLDS" }, Cancellation))[Namesake.Id].Items
            .Select(item => item.Fact.Id).ShouldBe(["f1", "f2"]);
    }

    private static async Task<IEnumerable<string>> ObjectsOf(IGraphReader reader, string entity) =>
        (await reader.ExpandAsync(new ExpandQuery { Parents = [entity], FactType = "HOLDS" }, Cancellation))[entity].Items.Select(item => item.Node.Id);
}
