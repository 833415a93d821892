namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class PhraseTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("区防汛办要求各单位确保安全度汛，加强值守。")]
    [InlineData("为提升委员知情明政水平，区政协组织视察。")]
    public void A_part_of_a_common_phrase_is_nobody_s_name(string sentence) => reader.Read(sentence).Names("Person").ShouldBeEmpty();

    [Theory]
    [InlineData("军粮城街道的果农何凤来说，今年的苹果好。", "何凤来")]
    [InlineData("村民张松溪说，今年的苹果好。", "张松溪")]
    public void Who_says_something_keeps_the_last_character_of_his_name(string sentence, string name) => reader.Read(sentence).Names("Person").ShouldBe([name]);

    [Theory]
    [InlineData("文化节由区农业农村委主办。", "东丽区农业农村委")]
    [InlineData("区教育局局长张松溪出席。", "东丽区教育局")]
    public void A_word_of_grammar_before_a_word_of_level_is_no_part_of_a_body_s_name(string sentence, string name) => reader.Read(sentence).Names("Organization").ShouldBe([name]);

    [Fact]
    public void A_firm_is_called_by_its_name_without_division_and_form() =>
        reader.Read("天津海云智造科技有限公司去年投产。海云智造是津海集团的全资子公司。").Edges("PART_OF").ShouldBe(["天津海云智造科技有限公司 → 津海集团"]);

    [Fact]
    public void Common_words_call_no_firm() =>
        reader.Read("天津建筑工程有限公司去年中标。今年建筑工程不少。").Claims.Mentions.Where(mention => mention.Type == "Organization").ShouldAllBe(mention => mention.Occurrences.Count == 1);
}
