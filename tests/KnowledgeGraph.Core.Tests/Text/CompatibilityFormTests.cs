using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tests.Text;

public sealed class CompatibilityFormTests
{
    [Theory]
    [InlineData("２０２３年３月，ＡＢ！", "2023年3月,AB!")]
    [InlineData("第①批　㎡　㈱", "第1批 m2 (株)")]
    [InlineData("ﬁ½", "fi1\u20442")]
    [InlineData("e\u0301 o\u0323\u0302", "\u00e9 \u1ed9")]
    [InlineData("o\u0302\u0323", "\u1ed9")]
    [InlineData("\u1112\u1161\u11ab\uac00\u11a8", "\ud55c\uac01")]
    [InlineData("\ufa0c\ud87e\udc00", "\u5140\u4e3d")]
    [InlineData("\ud835\udc00", "A")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\ud834\udd5e", "\ud834\udd57\ud834\udd65")]
    [InlineData("\u212b", "\u00c5")]
    public void Folds_as_unicode_says(string text, string form) => CompatibilityForm.Of(text).ShouldBe(form);

    [Theory]
    [InlineData("")]
    [InlineData("丰台区召开会议。“好”《办法》")]
    public void Text_that_does_not_change_is_returned_itself(string text) => CompatibilityForm.Of(text).ShouldBeSameAs(text);

    [Theory]
    [InlineData("\ud800Ａ", "\ud800A")]
    [InlineData("Ａ\udc00", "A\udc00")]
    public void Lone_surrogates_stay(string text, string form) => CompatibilityForm.Of(text).ShouldBe(form);

    [Fact]
    public void The_form_of_a_form_is_itself()
    {
        for (var c = '\u00a0'; c < char.MaxValue; c++)
        {
            var once = CompatibilityForm.Of($"a{c}\u0301");
            CompatibilityForm.Of(once).ShouldBe(once);
        }
    }
}
