namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class OtherSubjectTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("张松溪的母亲曾任区妇幼保健院院长。")]
    [InlineData("张松溪走访了一位老战士，老战士曾任区妇幼保健院院长。")]
    [InlineData("张松溪走访了曾任区妇幼保健院院长的老战士。")]
    [InlineData("张松溪开了一家书店，其妹现任区妇幼保健院院长。")]
    [InlineData("张松溪的搭档2019年当选区妇幼保健院院长。")]
    [InlineData("张松溪说，她的邻居2019年当选区妇幼保健院院长。")]
    public void A_post_is_of_the_subject_of_its_verb_though_nobody_names_it(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("张松溪接替老领导出任区妇幼保健院院长。")]
    [InlineData("张松溪医生2019年当选区妇幼保健院院长。")]
    [InlineData("张松溪走访老战士后，2019年出任区妇幼保健院院长。")]
    [InlineData("张松溪以优异的成绩当选区妇幼保健院院长。")]
    [InlineData("张松溪生于农家，2019年出任区妇幼保健院院长。")]
    [InlineData("老战士张松溪2019年出任区妇幼保健院院长。")]
    public void What_a_verb_takes_as_its_object_or_names_the_person_is_no_other_subject(string sentence) =>
        reader.Read(sentence).Posts.ShouldContain("张松溪 院长 of 东丽区妇幼保健院 began");

    [Theory]
    [InlineData("区长为俞莲舟颁发证书。")]
    [InlineData("俞莲舟对新任区委书记充满期待。")]
    public void Whom_an_official_honours_or_who_looks_at_one_is_none(string sentence) => reader.Read(sentence).Posts.ShouldBeEmpty();

    [Theory]
    [InlineData("区长为俞莲舟。", "俞莲舟 区长 of 东丽区 held")]
    [InlineData("俞莲舟新任区委书记。", "俞莲舟 区委书记 of 东丽区 began")]
    public void Who_is_said_to_be_one_or_to_have_become_one_is(string sentence, string post) => reader.Read(sentence).Posts.ShouldBe([post]);
}
