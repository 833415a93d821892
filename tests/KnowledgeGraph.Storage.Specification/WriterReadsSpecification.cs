using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What a rebuild reads of mention groups, claim groups and articles.</summary>
public abstract class WriterReadsSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    private static readonly Entity Person = Some.Person("何静");
    private static readonly Entity Post = Some.Entity("Position", "县长", attributes: Core.Claims.AttributeSet.Of(("title", "县长")));
    private static readonly Fact Holds = Some.Fact("HOLDS", Person, Post, attributes: Core.Claims.AttributeSet.Of(("state", "held")));

    private static readonly Telling First = new Telling("县长何静、县长助理到看丹村。", new DateOnly(2021, 3, 4))
        .Naming(Person).Naming(Post).Stating(Holds, "县长何静", 0.8, new DateOnly(2021, 3, 4), Holds.Attributes.With("asOf", "2021-03-04"));

    private static readonly Telling Second = new Telling("何静（县长）讲话，小何讲话。", new DateOnly(2021, 5, 6))
        .Naming(Person, "何静", "小何").Naming(Post).Stating(Holds, "何静（县长）", 0.95, new DateOnly(2021, 5, 5));

    private static readonly Telling Undated = new Telling("县长何静下乡。", year: 2021)
        .Naming(Person).Naming(Post).Stating(Holds, "县长何静");

    private static string PersonGroup => Telling.FaceOf(Person).Id;

    private static string HoldsGroup => First.FaceOf(First.Claims[0].Claim).Id;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(new BatchBuilder().Add(Person, Post).Add(Holds).Tell(First, Second, Undated));
    }

    [Fact]
    public async Task An_article_comes_back_with_all_that_it_states()
    {
        await using var writer = await LeaseAsync();

        var read = (await writer.ArticlesAsync([First.Article.Id, "no such article"], Cancellation)).ShouldHaveSingleItem();

        var put = First.Stored();
        read.Claims.Article.ShouldBe(put.Claims.Article);
        read.Claims.Extractor.ShouldBe(put.Claims.Extractor);
        read.Claims.Claims.ShouldBe(put.Claims.Claims);
        read.MentionGroups.ShouldBe(put.MentionGroups, ignoreOrder: true);
        read.ClaimGroups.ShouldBe(put.ClaimGroups, ignoreOrder: true);
        read.Days.ShouldBe(put.Days, ignoreOrder: true);
        read.SearchTokens.ShouldBeEmpty();
        Same.Mentions(read.Claims.Mentions, put.Claims.Mentions);
    }

    [Fact]
    public async Task An_article_of_a_page_without_a_day_keeps_its_year_of_issue()
    {
        await using var writer = await LeaseAsync();
        await using var reader = await ReadAsync();

        (await writer.ArticlesAsync([Undated.Article.Id], Cancellation)).ShouldHaveSingleItem().Claims.Article.ShouldBe(Undated.Article);
        (await reader.ArticlesAsync([Undated.Article.Id], Cancellation)).ShouldHaveSingleItem().Value.Page.IssueYear.ShouldBe(2021);
    }

    [Fact]
    public async Task A_mention_group_comes_back_as_it_was_put()
    {
        await using var writer = await LeaseAsync();

        var read = (await writer.MentionGroupsAsync([PersonGroup, "no such group"], Cancellation)).ShouldHaveSingleItem();

        Same.Group(read, Groups.OfMentions(First, Second, Undated).First(group => group.Id == PersonGroup));
    }

    [Fact]
    public async Task Mention_groups_are_found_by_type_and_key()
    {
        await using var writer = await LeaseAsync();

        (await writer.MentionGroupsByKeyAsync("Person", ["何静", "no such key", "id:" + Person.Id], Cancellation)).ShouldHaveSingleItem().Id.ShouldBe(PersonGroup);
        (await writer.MentionGroupsByKeyAsync("Position", ["何静"], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Mention_groups_are_found_by_the_groups_they_refer_to()
    {
        var face = new GroupFace("Person", "何静", ["何静"], [], [Telling.FaceOf(Post).Id, PersonGroup]);
        var group = Groups.OfMentions(First)[0] with { Id = face.Id, Face = face };
        await CommitAsync(new BatchBuilder().Put(group));
        await using var writer = await LeaseAsync();

        var read = await writer.MentionGroupsReferringToAsync([PersonGroup, Telling.FaceOf(Post).Id], Cancellation);

        Same.Group(read.ShouldHaveSingleItem(), group);
        (await writer.MentionGroupsReferringToAsync([face.Id], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Mention_groups_are_found_by_their_entity()
    {
        await using var writer = await LeaseAsync();

        (await writer.MentionGroupsOfEntitiesAsync([Person.Id, "no such entity"], Cancellation)).ShouldHaveSingleItem().Entity.ShouldBe(Person.Id);
    }

    [Fact]
    public async Task A_claim_group_comes_back_as_it_was_put()
    {
        await using var writer = await LeaseAsync();

        var read = (await writer.ClaimGroupsAsync([HoldsGroup, "no such group"], Cancellation)).ShouldHaveSingleItem();

        read.ShouldBe(Groups.OfClaims(First, Second, Undated).ShouldHaveSingleItem());
    }

    [Fact]
    public async Task Claim_groups_are_found_by_either_end_and_by_their_fact()
    {
        await using var writer = await LeaseAsync();

        (await writer.ClaimGroupsTouchingAsync([PersonGroup], Cancellation)).ShouldHaveSingleItem().Id.ShouldBe(HoldsGroup);
        (await writer.ClaimGroupsTouchingAsync([Telling.FaceOf(Post).Id, PersonGroup], Cancellation)).ShouldHaveSingleItem();
        (await writer.ClaimGroupsTouchingAsync(["no such group"], Cancellation)).ShouldBeEmpty();
        (await writer.ClaimGroupsOfFactsAsync([Holds.Id], Cancellation)).ShouldHaveSingleItem().Fact.ShouldBe(Holds.Id);
    }

    [Fact]
    public async Task A_group_that_is_put_again_replaces_the_first()
    {
        var mentions = Groups.OfMentions(First).First(group => group.Id == PersonGroup);
        var claims = Groups.OfClaims(Second).ShouldHaveSingleItem();
        await CommitAsync(new BatchBuilder().Put(mentions).Put(claims));
        await using var writer = await LeaseAsync();

        Same.Group((await writer.MentionGroupsAsync([PersonGroup], Cancellation))[0], mentions);
        (await writer.ClaimGroupsAsync([HoldsGroup], Cancellation))[0].ShouldBe(claims);
    }

    [Fact]
    public async Task Facts_are_found_between_two_entities_in_the_direction_given()
    {
        await using var writer = await LeaseAsync();

        var read = await writer.FactsBetweenAsync(
            [new("HOLDS", Person.Id, Post.Id), new("HOLDS", Post.Id, Person.Id), new("POST_OF", Person.Id, Post.Id), new("HOLDS", Person.Id, Post.Id)], Cancellation);

        read.ShouldHaveSingleItem().ShouldBe(Holds);
        (await writer.FactsAsync([new("HOLDS", Holds.Id), new("HOLDS", "no such fact")], Cancellation)).ShouldHaveSingleItem().ShouldBe(Holds);
        (await writer.EntitiesAsync([Person.Id, "no such entity"], Cancellation)).ShouldHaveSingleItem().ShouldBe(Person);
    }

    [Fact]
    public async Task Asking_for_nothing_gives_nothing()
    {
        await using var writer = await LeaseAsync();

        (await writer.ArticlesAsync([], Cancellation)).ShouldBeEmpty();
        (await writer.MentionGroupsByKeyAsync("Person", [], Cancellation)).ShouldBeEmpty();
        (await writer.ClaimExtremesAsync([], First.Article.Id, Cancellation)).ShouldBeEmpty();
        (await writer.FactsBetweenAsync([], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_writer_reads_its_own_commit()
    {
        await using var writer = await LeaseAsync();
        await writer.CommitAsync(new BatchBuilder().Change(Person, Person with { Articles = 9 }), Cancellation);

        (await writer.EntitiesAsync([Person.Id], Cancellation)).ShouldHaveSingleItem().Articles.ShouldBe(9);
    }
}
