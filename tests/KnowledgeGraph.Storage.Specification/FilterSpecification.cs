using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;
using Filter = KnowledgeGraph.Core.Storage.Queries.EntityFilter;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Conditions on entities.</summary>
public abstract class FilterSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Official = Some.Entity("Person", "何静", "p1", attributes: AttributeSet.Of(("official", "true")), aliases: ["小何", "何 静"]);
    private static readonly Entity Reporter = Some.Entity("Person", "何静文", "p2");
    private static readonly Entity Farmer = Some.Entity("Person", "100%_的农民'\"\\", "p3", attributes: AttributeSet.Of(("official", "false")));
    private static readonly Entity Mayor = Some.Entity("Position", "县长", "t1", attributes: AttributeSet.Of(("title", "县长")));
    private static readonly Entity Fair = Some.Entity("Event", "丰收节", "e1", attributes: AttributeSet.Of(("date", "2021-09"), ("kind", "Activity")));
    private static readonly Entity Visit = Some.Entity("Event", "调研", "e2", attributes: AttributeSet.Of(("date", "2021-09-03"), ("kind", "Visit")));
    private static readonly Entity Undated = Some.Entity("Event", "会议", "e3");
    private static readonly Entity River = Some.Entity("District", "柳溪县", "d1");
    private static readonly Entity Hill = Some.Entity("District", "青山县", "d2");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder()
            .Add(Official, Reporter, Farmer, Mayor, Fair, Visit, Undated, River, Hill)
            .Add(
                Some.Fact("HOLDS", Official, Mayor),
                Some.Fact("POST_OF", Mayor, River),
                Some.Fact("PARTICIPATED_IN", Official, Visit),
                Some.Fact("PARTICIPATED_IN", Farmer, Visit),
                Some.Fact("COOPERATES_WITH", Hill, River)));
    }

    [Fact]
    public async Task Names_are_compared_whole_by_start_or_by_part()
    {
        await Find("Person", new Filter.NameIs(TextMatch.Equal, ["何静", "柳溪县"]), Official);
        await Find("Person", new Filter.NameIs(TextMatch.StartsWith, ["何静"]), Official, Reporter);
        await Find("Person", new Filter.NameIs(TextMatch.Contains, ["静文", "没有"]), Reporter);
        await Find("Person", new Filter.NameIs(TextMatch.StartsWith, ["静"]));
        await Find("Person", new Filter.NameIs(TextMatch.Equal, []));
    }

    [Fact]
    public async Task Signs_of_patterns_and_of_query_languages_are_plain_text()
    {
        await Find("Person", new Filter.NameIs(TextMatch.Contains, ["%"]), Farmer);
        await Find("Person", new Filter.NameIs(TextMatch.StartsWith, ["100%_的农民'\"\\"]), Farmer);
        await Find("Person", new Filter.NameIs(TextMatch.StartsWith, ["_"]));
        await Find("Person", new Filter.NameIs(TextMatch.Equal, ["' OR 1=1 --", "`}) DETACH DELETE (n"]));
        await Find("Person", new Filter.HasAttribute("official' OR 1=1 --", ["true"]));
    }

    [Fact]
    public async Task Aliases_count_where_asked_for()
    {
        await Find("Person", new Filter.NameIs(TextMatch.Equal, ["小何"]));
        await Find("Person", new Filter.NameIs(TextMatch.Equal, ["小何"], Aliases: true), Official);
        await Find("Person", new Filter.NameIs(TextMatch.Equal, ["何静文"], Aliases: true), Reporter);
    }

    [Fact]
    public async Task An_attribute_that_is_not_stated_has_no_value()
    {
        await Find("Person", new Filter.HasAttribute("official", ["true"]), Official);
        await Find("Person", new Filter.HasAttribute("official", ["true", "false"]), Farmer, Official);
        await Find("Person", new Filter.Not(new Filter.HasAttribute("official", ["true"])), Farmer, Reporter);
        await Find("Person", new Filter.HasAttribute("official", []));
    }

    [Fact]
    public async Task Days_lie_within_both_bounds_with_their_whole_width()
    {
        await Find("Event", new Filter.DateWithin(new DateOnly(2021, 9, 1), new DateOnly(2021, 9, 30)), Fair, Visit);
        await Find("Event", new Filter.DateWithin(new DateOnly(2021, 9, 2), new DateOnly(2021, 9, 30)), Visit);
        await Find("Event", new Filter.DateWithin(null, new DateOnly(2021, 9, 29)), Visit);
        await Find("Event", new Filter.DateWithin(new DateOnly(2021, 9, 3), null), Visit);
        await Find("Event", new Filter.DateWithin(null, null), Fair, Visit);
        await Find("Event", new Filter.Not(new Filter.DateWithin(null, null)), Undated);
    }

    [Fact]
    public async Task A_date_is_met_as_it_is_written()
    {
        await Find("Event", new Filter.HasAttribute("date", ["2021-09"]), Fair);
        await Find("Event", new Filter.HasAttribute("date", ["2021-09-03", "2021-09"]), Fair, Visit);
        await Find("Event", new Filter.HasAttribute("date", ["2021-09-01"]));
        await Find("Event", new Filter.HasAttribute("date", ["2021-09-03", "soon"]), Visit);
        await Find("Event", new Filter.All([new Filter.HasAttribute("kind", ["Visit"]), new Filter.HasAttribute("date", ["2021-09-03"])]), Visit);
        await Find("Person", new Filter.HasAttribute("date", ["2021-09-03"]));
    }

    [Fact]
    public async Task Conditions_join_by_and_or_and_not()
    {
        var called = new Filter.NameIs(TextMatch.StartsWith, ["何静"]);
        var official = new Filter.HasAttribute("official", ["true"]);

        await Find("Person", new Filter.All([called, official]), Official);
        await Find("Person", new Filter.Any([official, new Filter.IdIn(["p3"])]), Farmer, Official);
        await Find("Person", new Filter.All([called, new Filter.Not(official)]), Reporter);
        await Find("Person", new Filter.All([]), Farmer, Official, Reporter);
        await Find("Person", new Filter.Any([]));
        await Find("Person", new Filter.Not(new Filter.All([])));
    }

    [Fact]
    public async Task Ids_of_another_type_are_not_found() => await Find("Person", new Filter.IdIn(["p2", "t1", "no such entity"]), Reporter);

    [Fact]
    public async Task A_relation_is_found_in_its_direction()
    {
        await Find("Person", new Filter.Related("PARTICIPATED_IN", FactDirection.Out, null), Farmer, Official);
        await Find("Person", new Filter.Related("PARTICIPATED_IN", FactDirection.In, null));
        await Find("Event", new Filter.Related("PARTICIPATED_IN", FactDirection.In, new Filter.HasAttribute("official", ["true"])), Visit);
        await Find("Person", new Filter.Not(new Filter.Related("PARTICIPATED_IN", FactDirection.Out, null)), Reporter);
        await Find("District", new Filter.Related("COOPERATES_WITH", FactDirection.Both, new Filter.IdIn(["d1"])), Hill);
        await Find("District", new Filter.Related("COOPERATES_WITH", FactDirection.Both, new Filter.IdIn(["d2"])), River);
    }

    [Fact]
    public async Task Relations_nest()
    {
        var ofRiver = new Filter.Related("POST_OF", FactDirection.Out, new Filter.NameIs(TextMatch.Equal, ["柳溪县"]));
        var ofHill = new Filter.Related("POST_OF", FactDirection.Out, new Filter.NameIs(TextMatch.Equal, ["青山县"]));

        await Find("Person", new Filter.Related("HOLDS", FactDirection.Out, ofRiver), Official);
        await Find("Person", new Filter.Related("HOLDS", FactDirection.Out, ofHill));
        await Find("Person", new Filter.All([new Filter.Related("HOLDS", FactDirection.Out, ofRiver), new Filter.Related("PARTICIPATED_IN", FactDirection.Out, null)]), Official);
    }

    /// <summary>The filter lets through those entities, given in order of their names, and counts them.</summary>
    private async Task Find(string type, Filter filter, params Entity[] found)
    {
        await using var reader = await ReadAsync();
        var query = new EntityQuery { Type = type, Filter = filter };

        (await reader.SelectAsync(query, Cancellation)).Items.ShouldBe(found);
        (await reader.CountAsync(query, Cancellation)).ShouldBe(found.Length);
    }
}
