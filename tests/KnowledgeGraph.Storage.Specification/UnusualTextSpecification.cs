using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Any text comes back as it went in, wherever it stands.</summary>
public abstract class UnusualTextSpecification(IStoreFixture fixture) : StoreSpecification(fixture)
{
    public static TheoryData<string> Texts =>
    [
        "O'Brien \"quoted\" `ticks`",
        "第一行\n第二行\r\n\t制表",
        "\\u4e2d \\n \\ // /* -- */",
        "\U00020BB7野家 \U0001F600",
        "e\u0301 ≠ \u00E9",
        "{\"json\": [1, null]}",
        "$param :x @y ?1 {{z}} ${w}",
        "　全角　空格　",
        "NULL",
        "0123",
        "1e5",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_comes_back_as_it_went_in(string text)
    {
        var entity = Some.Entity("Project", text, "m" + text, attributes: AttributeSet.Of(("kind", text)), aliases: [text + "二"]);
        var other = Some.Entity("Place", "某地");
        var fact = Some.Fact("LOCATED_IN", entity, other, "f" + text, attributes: AttributeSet.Of((text.Trim(), text)));
        var telling = new Telling($"报道：{text}在某地。", title: text, newspaper: text).Naming(entity).Naming(other).Stating(fact, $"{text}在某地");
        await CommitAsync(new BatchBuilder().Add(entity, other).Add(fact).Tell(telling));
        await using var reader = await ReadAsync();

        (await reader.EntitiesAsync([entity.Id], Cancellation))[entity.Id].ShouldBe(entity);
        (await reader.FactsAsync([fact.Id], Cancellation))[fact.Id].ShouldBe(fact);
        (await reader.ArticlesAsync([telling.Article.Id], Cancellation))[telling.Article.Id].ShouldBe(telling.Article);
        (await reader.EvidenceAsync([fact.Id], 1, Cancellation))[fact.Id].ShouldHaveSingleItem().Quote.ShouldBe($"{text}在某地");
        (await reader.ExpandAsync(new ExpandQuery { Parents = [entity.Id], FactType = "LOCATED_IN", Where = fact.Attributes }, Cancellation))[entity.Id].Items
            .ShouldBe([new Neighbour(fact, other)]);
        await FindsAsync(reader, new EntityFilter.NameIs(TextMatch.Equal, [text]), entity);
        await FindsAsync(reader, new EntityFilter.NameIs(TextMatch.Contains, [text]), entity);
        await FindsAsync(reader, new EntityFilter.HasAttribute("kind", [text]), entity);
        await using var writer = await LeaseAsync();
        (await writer.MentionGroupsByKeyAsync("Project", [text], Cancellation)).ShouldHaveSingleItem().Entity.ShouldBe(entity.Id);
        (await writer.ArticlesAsync([telling.Article.Id], Cancellation))[0].Claims.Claims.ShouldBe(telling.Stored().Claims.Claims);
    }

    private static async Task FindsAsync(IGraphReader reader, EntityFilter filter, Entity entity) =>
        (await reader.SelectAsync(new EntityQuery { Type = "Project", Filter = filter }, Cancellation)).Items.ShouldBe([entity]);
}
