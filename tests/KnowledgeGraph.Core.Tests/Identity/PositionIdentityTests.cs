using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing.Articles;
using KnowledgeGraph.Testing.Memory;

namespace KnowledgeGraph.Core.Tests.Identity;

public sealed class PositionIdentityTests
{
    [Theory]
    [InlineData("镇党委书记", "党委书记")]
    [InlineData("镇人大主席", "人大主席")]
    [InlineData("镇党委副书记", "党委副书记")]
    public async Task A_title_with_and_without_the_word_of_its_bodys_level_is_one_post(string one, string other) =>
        (await PostsAsync(Post(one, "竹坞镇"), Post(other, "竹坞镇"))).ShouldBe(1);

    [Fact]
    public async Task A_coded_body_has_the_level_of_its_name() =>
        (await PostsAsync(Post("镇党委书记", "竹坞镇", "110199101"), Post("党委书记", "竹坞镇", "110199101"))).ShouldBe(1);

    [Theory]
    [InlineData("镇长", "长")]
    [InlineData("镇党委书记", "党支部书记")]
    [InlineData("镇党委书记", "镇党委副书记")]
    public async Task Titles_of_other_posts_stay_apart(string one, string other) =>
        (await PostsAsync(Post(one, "竹坞镇"), Post(other, "竹坞镇"))).ShouldBe(2);

    [Fact]
    public async Task The_word_of_another_level_tells_another_post() =>
        (await PostsAsync(Post("镇党委书记", "竹坞村"), Post("党委书记", "竹坞村"))).ShouldBe(2);

    private static ArticleClaims Post(string title, string body, string? code = null)
    {
        var story = new Story(day: "2023-03-04", home: "溪宁区", title: title);
        var district = code is null ? story.Names("District", body) : story.Names("District", body, ("adcode", code));
        return story.States("POST_OF", story.Names("Position", title, ("title", title)), district).Told();
    }

    private static async Task<int> PostsAsync(params ArticleClaims[] articles)
    {
        await using var library = await Library.OfAsync(articles);
        return (await library.AllAsync<ExportItem.OfEntity>()).Count(item => item.Entity.Type == "Position");
    }
}
