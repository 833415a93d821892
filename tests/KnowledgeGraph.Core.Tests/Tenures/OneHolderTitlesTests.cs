using KnowledgeGraph.Core.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

public sealed class OneHolderTitlesTests
{
    [Theory]
    [InlineData("区委书记", true)]
    [InlineData("区人大常委会主任", true)]
    [InlineData("常务副区长", true)]
    [InlineData("副区长", false)]
    [InlineData("区委副书记", false)]
    [InlineData("区政协副主席", false)]
    [InlineData("区长助理", false)]
    [InlineData("区委常委", false)]
    [InlineData("主任医师", false)]
    [InlineData("区领导", false)]
    public void Heads_hold_their_post_alone_deputies_and_members_share_it(string title, bool alone) =>
        Assert.Equal(alone, OneHolderTitles.Default.Has(title));

    [Theory]
    [InlineData("副局长", "局长")]
    [InlineData("常务副区长", "区长")]
    [InlineData("区委副书记", "区委书记")]
    [InlineData("局长", null)]
    public void A_deputys_title_tells_the_heads(string title, string? head) => Assert.Equal(head, DeputyTitles.HeadOf(title));
}
