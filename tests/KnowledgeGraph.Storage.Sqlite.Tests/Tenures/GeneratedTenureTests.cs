using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Generation;
using KnowledgeGraph.Generation.Scoring;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Tenures;

/// <summary>How many tenures and lines of rosters are right on papers that nobody tuned on, of which many changes tell only by showing the successor.</summary>
public sealed class GeneratedTenureTests
{
    private const double Least = 0.98;
    private const int Days = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tenures_and_rosters_of_generated_papers_are_as_they_truly_were()
    {
        var seed = Random.Shared.Next(1, 1_000_000);
        var options = new GeneratorOptions(seed, 2000) { SizePerHundred = 50, TenureDays = 80, PerDay = 8, ToldChangesPerHundred = 60 };
        using var folder = new TemporaryFolder();
        await using var district = await ToldDistrict.OfAsync(options, new SqliteStore(folder["graph.db"]));

        var tenures = await TenureScoreAsync(district);
        var rosters = await RosterScoreAsync(district, options);

        tenures.F1.ShouldBeGreaterThanOrEqualTo(Least, $"seed {seed}: tenures {tenures}");
        rosters.F1.ShouldBeGreaterThanOrEqualTo(Least, $"seed {seed}: rosters {rosters}");
    }

    /// <summary>A tenure is right if the true days of its beginning and end lie where it says: on a stated day, or between the last sight of one and the first of the other.</summary>
    private static async Task<FoundScore> TenureScoreAsync(ToldDistrict district)
    {
        var found = (await district.HistoriesAsync())
            .SelectMany(history => history.Tenures.Select(tenure => (Post: district.TruthOf(history.Post.Id), Person: district.TruthOf(tenure.Person), Tenure: tenure)))
            .ToLookup(tenure => (tenure.Post, tenure.Person), tenure => tenure.Tenure);
        var right = district.Tenures.Count(truth => found[(truth.Post, truth.Person)].Count(tenure => Agrees(tenure, truth, district)) == 1);
        return new FoundScore(found.Sum(tenures => tenures.Count()), district.Tenures.Count, right);
    }

    private static bool Agrees(Tenure tenure, TrueTenure truth, ToldDistrict district)
    {
        if (truth.From > tenure.KnownFrom || tenure.KnownTo > truth.To) return false;
        var over = tenure.End?.FirstDay ?? tenure.OverBy;
        return truth.To is { } to && district.IsEndTold(truth) ? over >= to : over is null || over >= truth.To;
    }

    private static async Task<FoundScore> RosterScoreAsync(ToldDistrict district, GeneratorOptions options)
    {
        var dice = new Random(options.Seed);
        List<(DateOnly Day, string Post, string Person)> found = [], truth = [];
        await using var reader = await district.ReadAsync();
        foreach (var day in Enumerable.Range(0, Days).Select(_ => options.Start.AddDays(dice.Next(options.Articles / options.PerDay))))
        {
            var told = district.HoldersOn(day).ToLookup(tenure => district.IsShownBy(tenure, day));
            truth.AddRange(told[true].Select(tenure => (day, tenure.Post, tenure.Person)));
            // Of a holder whom no article has shown by that day, the papers can't tell; whoever was seen last stands in the roster.
            var untold = told[false].Select(tenure => tenure.Post).ToHashSet();
            foreach (var entity in district.Tenures.Select(tenure => tenure.Body).Distinct().SelectMany(district.EntitiesOf))
            {
                found.AddRange((await new PostQuestions(reader).RosterAsync(entity, day, null, Cancellation)).Where(line => line.Holding?.Tenure is not null)
                    .Select(line => (day, district.TruthOf(line.Post!.Position.Id), district.TruthOf(line.Holding!.Tenure!.Person)))
                    .Where(line => !untold.Contains(line.Item2)));
            }
        }
        return FoundScore.Of(found.Distinct().ToList(), truth.Distinct().ToList());
    }
}
