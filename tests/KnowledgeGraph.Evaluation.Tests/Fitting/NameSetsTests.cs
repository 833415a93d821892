using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Evaluation.Fitting;

namespace KnowledgeGraph.Evaluation.Tests.Fitting;

public sealed class NameSetsTests
{
    private static readonly TextSpan[] Spans = [new(0, 4), new(2, 6), new(6, 8), new(4, 8), new(0, 2)];

    [Theory]
    [InlineData("1 3 1 0 0", "1 2")]
    [InlineData("2 3 1 2 0", "0 3")]
    [InlineData("-1 -2 0 -3 0", "")]
    [InlineData("2 0 0 0 2", "0")]
    public void The_best_set_has_no_overlaps_and_the_longer_of_equal_ones(string scores, string best)
    {
        var chosen = new List<int>();
        new NameSets(Spans).Choose([.. scores.Split(' ').Select(int.Parse).Select(score => (double)score)], chosen);
        chosen.Reverse();
        string.Join(' ', chosen).ShouldBe(best);
    }
}
