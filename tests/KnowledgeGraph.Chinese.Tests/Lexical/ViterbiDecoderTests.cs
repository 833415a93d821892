using CsCheck;
using KnowledgeGraph.Chinese.Lexical;

namespace KnowledgeGraph.Chinese.Tests.Lexical;

public sealed class ViterbiDecoderTests
{
    private const int Tags = LacModel.Tags;

    [Fact]
    public void Finds_the_path_that_a_plain_search_finds() =>
        Gen.Select(Gen.Float[-9, 9].Array[Tags * Tags], Gen.Float[-9, 9].Array[3 * Tags]).Sample((transitions, emissions) =>
        {
            var path = new int[3];
            new ViterbiDecoder(transitions).Decode(emissions, Tags, path);
            path.ShouldBe(Plain(transitions, emissions));
        }, iter: 20);

    [Fact]
    public void Follows_a_transition_against_the_emissions_where_it_pays()
    {
        var transitions = new float[Tags * Tags];
        transitions[(5 * Tags) + 56] = 10;
        var emissions = new float[2 * 59];
        emissions[3] = 4;
        emissions[59 + 8] = 4;
        var path = new int[2];

        new ViterbiDecoder(transitions).Decode(emissions, 59, path);

        path.ShouldBe([5, 56]);
    }

    /// <summary>Tries every path of three tags.</summary>
    private static int[] Plain(float[] transitions, float[] emissions)
    {
        var (best, score) = (new int[3], float.NegativeInfinity);
        for (var a = 0; a < Tags; a++)
        {
            for (var b = 0; b < Tags; b++)
            {
                for (var c = 0; c < Tags; c++)
                {
                    var sum = emissions[a] + transitions[(a * Tags) + b] + emissions[Tags + b] + transitions[(b * Tags) + c] + emissions[(2 * Tags) + c];
                    if (sum > score) (best, score) = ([a, b, c], sum);
                }
            }
        }
        return best;
    }
}
