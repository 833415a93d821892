using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Extraction.Tests.Names;

public sealed class WeightsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_loads_again_with_its_comments()
    {
        var changed = Weights.Load().With(new Dictionary<string, double> { ["person.bias"] = -2.25 });
        using var output = new StringWriter();
        changed.Write(output);
        var file = _folder.Write("weights.tsv", output.ToString());
        Weights.Load(file).Values.ShouldBe(changed.Values, ignoreOrder: true);
        File.ReadLines(file).First().ShouldStartWith("# ");
        File.ReadLines(file).ShouldContain("person.bias\t-2.25");
    }

    [Fact]
    public void What_did_not_change_is_written_as_it_was()
    {
        using var output = new StringWriter();
        Weights.Load().Write(output);
        output.ToString().ShouldBe(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "lexicons", "weights.tsv")));
    }

    [Fact]
    public void A_feature_that_no_recogniser_knows_is_refused() =>
        Should.Throw<LexiconException>(() => Weights.Load().With(new Dictionary<string, double> { ["person.luck"] = 1 })).Message.ShouldContain("person.luck");

    [Fact]
    public void A_feature_that_a_file_lacks_is_missed_in_that_file_and_in_no_line()
    {
        var file = _folder.Write("own.tsv", "person.bias\t1");

        Should.Throw<LexiconException>(() => Weights.Load(file)["person.length"]).Message.ShouldStartWith($"{file}: the feature");
    }

    [Theory]
    [InlineData("person.bias\tmuch", "weights.tsv:1: 'much' is no number")]
    [InlineData("person.bias\tNaN", "weights.tsv:1: 'NaN' is no number")]
    [InlineData("person.bias", "weights.tsv:1: 2 columns")]
    public void A_wrong_line_is_named(string line, string message) =>
        Should.Throw<LexiconException>(() => Weights.Load(_folder.Write("weights.tsv", line))).Message.ShouldContain(message);
}
