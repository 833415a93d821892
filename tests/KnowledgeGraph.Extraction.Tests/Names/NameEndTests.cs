namespace KnowledgeGraph.Extraction.Tests.Names;

/// <summary>Where a name ends before a verb that the analyser draws to it, or that takes a character of it.</summary>
public sealed class NameEndTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void A_verb_of_one_character_before_a_speech_is_none_of_the_name() =>
        reader.Read("5月8日，区委召开座谈会，区委组织部部长姚静作交流发言。姚静说，要减轻基层负担。").Names("Person").ShouldBe(["姚静"]);

    [Fact]
    public void A_name_that_stands_elsewhere_is_whole_where_a_word_could_take_its_end() =>
        reader.Read("5月8日，区长郑开来到新立街道调研。郑开来表示，要落实责任。郑开来走进车间，询问产量。").Names("Person").ShouldBe(["郑开来"]);
}
