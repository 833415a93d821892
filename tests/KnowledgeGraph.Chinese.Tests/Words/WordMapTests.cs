using CsCheck;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Chinese.Tests.Words;

public sealed class WordMapTests
{
    private static readonly WordMap<int> Map = new(new Dictionary<string, int> { ["区长"] = 1, ["副区长"] = 2, ["副区长候选人"] = 3, ["长江"] = 4 });

    [Fact]
    public void The_longest_word_wins_from_left_to_right()
    {
        const string Text = "副区长候选人和区长江某";
        Map.Find(Text, new TextSpan(0, Text.Length)).Select(found => (found.Span.In(Text), found.Value)).ShouldBe([("副区长候选人", 3), ("区长", 1)]);
    }

    [Fact]
    public void Words_of_any_length_are_found()
    {
        var map = new WordMap<int>(new Dictionary<string, int> { [new string('长', 62)] = 62, [new string('长', 63)] = 63, [new string('长', 80)] = 80 });
        foreach (var (length, expected) in new[] { (61, 0), (62, 62), (63, 63), (79, 63), (80, 80), (100, 80) })
        {
            map.TryMatchAt(new string('长', length), 0, length, out var found, out _).ShouldBe(expected > 0);
            found.ShouldBe(expected);
            map.TryMatchBefore(new string('长', length), length, 0, out found, out _);
            found.ShouldBe(expected);
        }
    }

    [Fact]
    public void No_word_reaches_beyond_its_limit() =>
        Map.Find("副区长候选人", new TextSpan(0, 3)).Select(found => found.Value).ShouldBe([2]);

    [Fact]
    public void Words_are_found_from_their_end_too()
    {
        Map.TryMatchBefore("任副区长", 4, 0, out var length, out var value).ShouldBeTrue();
        (length, value).ShouldBe((3, 2));
        Map.TryMatchBefore("任副区长", 4, 2, out length, out value).ShouldBeTrue();
        (length, value).ShouldBe((2, 1));
    }

    [Fact]
    public void Every_end_of_a_word_is_told() =>
        Map.FindEndings("副区长江", new TextSpan(0, 4)).Select(found => found.Value).ShouldBe([2, 4]);

    [Fact]
    public void What_is_found_stands_there_and_does_not_overlap() =>
        Gen.String[Gen.Char["区长副候选人江"], 0, 40].Sample(text =>
        {
            var at = 0;
            foreach (var (span, value) in Map.Find(text, new TextSpan(0, text.Length)))
            {
                span.Start.ShouldBeGreaterThanOrEqualTo(at);
                Map.Words[span.In(text)].ShouldBe(value);
                at = span.End;
            }
        });

    [Fact]
    public void The_longest_word_is_told_at_every_place()
    {
        string[] words = ["区", "区长", "副区长", "长", "长候选人", "候选", "人", "江人"];
        var map = new WordMap<int>(words.ToDictionary(word => word, word => word.Length));
        Gen.String[Gen.Char["区长副候选人江"], 0, 20].Sample(text =>
        {
            for (var at = 0; at <= text.Length; at++)
            {
                map.TryMatchAt(text, at, text.Length, out var ahead, out _);
                ahead.ShouldBe(words.Where(word => text[at..].StartsWith(word, StringComparison.Ordinal)).Select(word => word.Length).DefaultIfEmpty().Max());
                map.TryMatchBefore(text, at, 0, out var behind, out _);
                behind.ShouldBe(words.Where(word => text[..at].EndsWith(word, StringComparison.Ordinal)).Select(word => word.Length).DefaultIfEmpty().Max());
            }
        });
    }
}
