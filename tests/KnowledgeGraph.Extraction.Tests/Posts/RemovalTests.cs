namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class RemovalTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区人大常委会免去范遥区财政局局长职务。", "东丽区", "范遥 局长 of 东丽区财政局 ended")]
    [InlineData("区人大常委会免去张松溪区财政局局长职务。", "东丽区", "张松溪 局长 of 东丽区财政局 ended")]
    [InlineData("县人大常委会免去宋远桥县财政局局长职务。", "竹山县", "宋远桥 局长 of 竹山县财政局 ended")]
    [InlineData("县人大常委会免去范遥县财政局局长职务。", "竹山县", "范遥 局长 of 竹山县财政局 ended")]
    [InlineData("范遥被免去东丽区财政局局长职务。", "东丽区", "范遥 局长 of 东丽区财政局 ended")]
    public void Whom_a_verb_removes_is_no_part_of_the_body_behind(string sentence, string home, string post) =>
        reader.Read(sentence, home).Posts.ShouldBe([post]);

    [Theory]
    [InlineData("会议决定免去张松溪同志的区第三中学校长职务。", "张松溪 校长 of 东丽区第三中学 ended")]
    [InlineData("张松溪任区实验学校校长。", "张松溪 校长 of 东丽区实验学校 began")]
    public void A_school_ends_before_the_title_that_takes_its_last_character(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);

    [Theory]
    [InlineData("会议提名张松溪为区政协副主席候选人。")]
    [InlineData("张松溪被提名为区政协副主席候选人。")]
    public void A_candidate_is_a_post_to_come_and_no_person(string sentence) => reader.Read(sentence).Posts.ShouldBe(["张松溪 区政协副主席 of 东丽区 nominated"]);
}
