using KnowledgeGraph.Chinese.Dates;

namespace KnowledgeGraph.Chinese.Tests.Dates;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("27", 27)]
    [InlineData("２７", 27)]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    public void Numbers_below_a_hundred_are_read(string text, int value) => ChineseNumerals.Small(text).ShouldBe(value);

    [Theory]
    [InlineData("2023", 2023)]
    [InlineData("２０２３", 2023)]
    [InlineData("二〇二三", 2023)]
    [InlineData("二○○九", 2009)]
    [InlineData("二零一零", 2010)]
    public void Years_are_read_digit_by_digit(string text, int value) => ChineseNumerals.Year(text).ShouldBe(value);
}
