using System.Text.Json;
using KnowledgeGraph.Chinese.Lexical;

namespace KnowledgeGraph.Chinese.Tests.Lexical;

public sealed class LexicalAnalyserTests : IDisposable
{
    private readonly LexicalAnalyser _analyser = new(Path.Combine(AppContext.BaseDirectory, "Data", "lac"));

    public void Dispose() => _analyser.Dispose();

    [Fact]
    public void Gives_the_words_and_tags_of_the_original_on_every_parity_sentence()
    {
        var cases = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Lexical", "parity.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var tokens = _analyser.Analyse([.. cases.Select(item => item.GetProperty("text").GetString()!)]);

        cases.Count.ShouldBe(300);
        for (var i = 0; i < cases.Count; i++)
        {
            var text = cases[i].GetProperty("text").GetString()!;
            var expected = cases[i].GetProperty("tokens").EnumerateArray().Select(token => $"{token[0]}/{token[1]}");
            tokens[i].Select(token => $"{token.Span.In(text)}/{token.Tag}").ShouldBe(expected, text);
        }
    }

    [Fact]
    public void Cuts_nothing_from_an_empty_text() => _analyser.Analyse([""])[0].ShouldBeEmpty();

    [Fact]
    public void Covers_surrogate_pairs_lone_surrogates_and_long_texts_without_gaps()
    {
        var text = "\ud842\udfb7好\ud800看" + new string('长', 1200);

        var tokens = _analyser.Analyse([text])[0];

        tokens[0].Span.Start.ShouldBe(0);
        tokens[^1].Span.End.ShouldBe(text.Length);
        tokens.Zip(tokens.Skip(1)).ShouldAllBe(pair => pair.First.Span.End == pair.Second.Span.Start);
    }
}
