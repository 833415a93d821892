using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Chinese.Tests.Lexical;

public sealed class LexicalAnalyserTests(LexicalFixture fixture)
{
    [Fact]
    public void Gives_the_words_and_tags_of_the_original_on_every_parity_sentence()
    {
        var cases = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Lexical", "parity.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var tokens = fixture.Analyser.Analyse([.. cases.Select(item => item.GetProperty("text").GetString()!)]);

        cases.Count.ShouldBe(120);
        for (var i = 0; i < cases.Count; i++)
        {
            var text = cases[i].GetProperty("text").GetString()!;
            var expected = cases[i].GetProperty("tokens").EnumerateArray().Select(token => $"{token[0]}/{token[1]}");
            tokens[i].Select(token => $"{token.Span.In(text)}/{token.Tag}").ShouldBe(expected, text);
        }
    }

    [Fact]
    public void Tells_people_and_times_from_other_words()
    {
        const string Text = "3月5日，区长方文清到青垣镇调研。";

        var tokens = fixture.Analyser.Analyse([Text])[0];

        tokens.ShouldContain(token => token.Tag == "PER" && token.Span.In(Text) == "方文清");
        tokens.ShouldContain(token => token.Tag == "TIME");
    }

    [Fact]
    public void Reads_a_sentence_alike_alone_and_among_others()
    {
        string[] texts = ["会议强调安全。", "大家认真听讲。", "", "社区志愿者走访。", "春天来了", "会议强调安全。"];

        var together = fixture.Analyser.Analyse(texts);

        for (var i = 0; i < texts.Length; i++) together[i].ShouldBe(fixture.Analyser.Analyse([texts[i]])[0]);
        together[2].ShouldBeEmpty();
    }

    [Fact]
    public void Covers_any_text_without_gaps_and_splits_no_surrogate_pair() =>
        Gen.String[Gen.Char["区委书记，。 \u0000\u0007\t１a\ud842\udfb7\ud800"], 1, 60].Sample(text => Tiles(text, fixture.Analyser.Analyse([text])[0]), iter: 100);

    [Fact]
    public void Reads_a_text_longer_than_its_window_in_pieces()
    {
        var text = "\ud842\udfb7好\ud800看" + new string('长', 1200);

        Tiles(text, fixture.Analyser.Analyse([text])[0]);
    }

    [Fact]
    public async Task Gives_the_same_on_many_threads()
    {
        string[] texts = ["沧浦区召开老旧小区整治推进会。", "记者从区教委获悉，新学校将于秋季开学。"];
        var expected = fixture.Analyser.Analyse(texts);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => fixture.Analyser.Analyse(texts), TestContext.Current.CancellationToken)));

        foreach (var result in results)
        {
            for (var i = 0; i < texts.Length; i++) result[i].ShouldBe(expected[i]);
        }
    }

    [Fact]
    public void Names_the_model_file_that_is_missing()
    {
        using var folder = new TemporaryFolder();

        Should.Throw<FileNotFoundException>(() => new LexicalAnalyser(folder.Path)).Message.ShouldStartWith(folder["vocabulary.txt"]);
    }

    private static void Tiles(string text, IReadOnlyList<Token> tokens)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            token.Span.Start.ShouldBe(at);
            token.Span.IsEmpty.ShouldBeFalse();
            (at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])).ShouldBeFalse();
            at = token.Span.End;
        }
        at.ShouldBe(text.Length);
    }
}
