using KnowledgeGraph.GraphQL.Search;

namespace KnowledgeGraph.GraphQL.Tests.Search;

public sealed class ExcerptTests
{
    [Fact]
    public void Overlapping_words_are_marked_once()
    {
        var excerpt = Excerpt.Of("县里召开防汛工作会，部署防汛。", ["防汛工作", "防汛", "汛工", "工作"]);

        excerpt.Text.ShouldBe("县里召开防汛工作会，部署防汛。");
        excerpt.Marks.Select(mark => mark.In(excerpt.Text)).ShouldBe(["防汛工作", "防汛"]);
    }

    [Fact]
    public void A_long_text_is_cut_around_the_first_word()
    {
        var excerpt = Excerpt.Of(new string('前', 300) + "防汛" + new string('后', 300), ["防汛"]);

        excerpt.Text.Length.ShouldBe(120);
        excerpt.Marks.Single().In(excerpt.Text).ShouldBe("防汛");
    }

    [Fact]
    public void Without_the_words_it_is_the_start_of_the_text()
    {
        var excerpt = Excerpt.Of("县里召开会议。", ["防汛"]);

        excerpt.Text.ShouldBe("县里召开会议。");
        excerpt.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void Letters_are_found_in_either_case() => Excerpt.Of("京东MALL开业", ["mall"]).Marks.Single().Start.ShouldBe(2);

    [Fact]
    public void A_character_beyond_the_basic_plane_is_not_cut_in_half()
    {
        var excerpt = Excerpt.Of(string.Concat(Enumerable.Repeat("𠮷", 11)) + "防" + string.Concat(Enumerable.Repeat("𠮷", 100)), ["防"]);

        char.IsLowSurrogate(excerpt.Text[0]).ShouldBeFalse();
        char.IsHighSurrogate(excerpt.Text[^1]).ShouldBeFalse();
    }

    [Fact]
    public void An_empty_text_gives_an_empty_excerpt() => Excerpt.Of("", ["防汛"]).Text.ShouldBeEmpty();
}
