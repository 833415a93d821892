using KnowledgeGraph.Chinese.Names;

namespace KnowledgeGraph.Chinese.Tests.Names;

public sealed class NameLexiconTests
{
    private static readonly NameLexicon Lexicon = NameLexicon.Load(ChineseData.Shipped.Roles);

    [Theory]
    [InlineData("何静", 1)]
    [InlineData("王建国", 1)]
    [InlineData("欧阳澜", 2)]
    [InlineData("司马文远", 2)]
    [InlineData("欧阳", 1)]
    [InlineData("何", 0)]
    [InlineData("的确", 0)]
    [InlineData("", 0)]
    public void Surnames_have_one_character_or_two(string name, int length) => Lexicon.SurnameLength(name).ShouldBe(length);

    [Theory]
    [InlineData("建国", "公里")]
    [InlineData("静怡", "会议")]
    [InlineData("伟", "的")]
    public void What_stands_in_given_names_scores_above_what_stands_elsewhere(string given, string other) =>
        Lexicon.GivenNameScore(given).ShouldBeGreaterThan(Lexicon.GivenNameScore(other));

    [Theory]
    [InlineData("建国")]
    [InlineData("的的")]
    [InlineData("\U00020BB7")]
    public void Scores_keep_within_their_bounds(string given) => Lexicon.GivenNameScore(given).ShouldBeInRange(-3, 3);

    [Fact]
    public void No_given_name_scores_nothing() => Lexicon.GivenNameScore("").ShouldBe(0);
}
