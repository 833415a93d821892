using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Chinese.Segmentation;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Chinese.Tests.Segmentation;

public sealed class JiebaSearchTokenizerTests
{
    private static readonly JiebaSearchTokenizer Tokenizer = new();

    [Fact]
    public void Stores_words_of_jieba_beside_pairs_and_characters()
    {
        var tokens = Tokenizer.TokensOf("区人民法院揭牌");

        tokens.ShouldContain("人民法院");
        tokens.ShouldContain("民法");
        tokens.ShouldContain("牌");
        tokens.ShouldBeUnique();
    }

    [Theory]
    [InlineData("青垣区", new[] { "青垣", "垣区" })]
    [InlineData("郑", new[] { "郑" })]
    [InlineData("  沧浦 雾岭村 ", new[] { "沧浦", "雾岭", "岭村" })]
    [InlineData("Ｍall项目２０２３", new[] { "mall", "项目", "2023" })]
    [InlineData("5号楼", new[] { "5", "号楼" })]
    [InlineData("𠮷野家", new[] { "𠮷野", "野家" })]
    [InlineData("“”，。\ud800", new string[0])]
    [InlineData("", new string[0])]
    public void Asks_for_the_pairs_of_each_run_of_Chinese_characters_and_for_whole_words_of_others(string typed, string[] expected) =>
        Tokenizer.QueryTokens(typed).ShouldBe(expected);

    [Fact]
    public void Finds_a_text_by_every_run_of_its_Chinese_characters() =>
        Gen.String[Gen.Char["丰台区委书记会见〇々，。 郑青垣A９𠮷\ud842\udfb7"], 1, 30].Sample(text =>
        {
            var stored = Tokenizer.TokensOf(text).ToHashSet();
            foreach (var run in TextRun.Of(CompatibilityForm.Of(text)).Where(run => run.IsHan))
            {
                for (var start = 0; start < run.Text.Length; start++)
                {
                    for (var end = start + 1; end <= run.Text.Length; end++)
                    {
                        if (!SplitsPair(run.Text, start) && !SplitsPair(run.Text, end)) Tokenizer.QueryTokens(run.Text[start..end]).ShouldBeSubsetOf(stored);
                    }
                }
            }
        }, iter: 300);

    [Fact]
    public void Holds_no_white_space_in_a_token_and_survives_a_long_line_without_punctuation()
    {
        var tokens = Tokenizer.TokensOf(string.Concat(Enumerable.Repeat("街道 社区\t干部\u3000群众齐心协力建设美丽家园", 3000)) + new string('x', 5000));

        tokens.ShouldAllBe(token => !token.Any(char.IsWhiteSpace));
        tokens.ShouldContain("齐心协力");
        tokens.Max(token => token.Length).ShouldBe(64);
    }

    [Fact]
    public void Cuts_as_the_original_does_on_its_parity_texts()
    {
        Assert.SkipUnless(RepositoryFiles.Shared is not null, RepositoryFiles.NoShared);
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFiles.Shared!, "data", "jieba", "parity.jsonl")))
        {
            var item = JsonDocument.Parse(line).RootElement;
            var text = item.GetProperty("text").GetString()!;
            if (!item.TryGetProperty("search", out var words) || text.Any(char.IsSurrogate)) continue;
            Jieba.SearchWords(text).ShouldBe(words.EnumerateArray().Select(word => word.GetString()!), text);
        }
    }

    [Fact]
    public async Task Gives_the_same_tokens_on_many_threads()
    {
        const string Text = "沧浦区住房和城乡建设委员会召开老旧小区综合整治工作推进会";
        var expected = Tokenizer.TokensOf(Text);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Tokenizer.TokensOf(Text), TestContext.Current.CancellationToken)));

        results.ShouldAllBe(tokens => tokens.SequenceEqual(expected));
    }

    private static bool SplitsPair(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);
}
