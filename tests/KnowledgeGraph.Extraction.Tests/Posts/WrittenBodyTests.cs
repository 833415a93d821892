namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class WrittenBodyTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("会议选举张松溪为政协东丽区第一届委员会副主席，选举范遥为政协东丽区第一届委员会常务委员。", "张松溪 区政协副主席 of 东丽区 began", "范遥 区政协常务委员 of 东丽区 began")]
    [InlineData("张松溪当选中国共产党东丽区第三届委员会书记。", "张松溪 区委书记 of 东丽区 began")]
    [InlineData("张松溪当选区第十七届政协委员。", "张松溪 区政协委员 of 东丽区 began")]
    [InlineData("张松溪是区十七届人大代表。", "张松溪 区人大代表 of 东丽区 held")]
    public void A_leading_body_written_in_full_is_that_of_its_division(string sentence, params string[] posts)
    {
        var read = reader.Read(sentence);

        read.Posts.ShouldBe(posts, ignoreOrder: true);
        read.Names("Organization").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("张松溪是海河医院的护士长。", "张松溪 护士长 of 海河医院 held")]
    [InlineData("张松溪走访了海河医院的护士长。")]
    public void Who_is_said_to_be_a_body_s_has_its_post(string sentence, params string[] posts) => reader.Read(sentence).Posts.ShouldBe(posts);
}
