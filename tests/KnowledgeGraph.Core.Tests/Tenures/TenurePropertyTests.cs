using CsCheck;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Testing.Tenures;

namespace KnowledgeGraph.Core.Tests.Tenures;

/// <summary>What must hold of tenures, whatever the papers say.</summary>
public sealed class TenurePropertyTests
{
    private static readonly string[] Names = ["欧阳静", "司马川", "诸葛安", "上官石"];

    /// <summary>Anything about a post: kind, person, day, and whether the day is stated as its beginning or end.</summary>
    private static readonly Gen<(int Kind, int Person, int Day, bool Stated)[]> Anything =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 2000], Gen.Bool).Array[1, 25];

    /// <summary>A history as it was: holders one after the other, each seen several times.</summary>
    private static readonly Gen<(int Sights, bool Stated)[]> Histories = Gen.Select(Gen.Int[2, 5], Gen.Bool).Array[1, 4];

    [Fact]
    public void Tenures_of_one_person_in_one_post_never_overlap() => Gen.Select(Anything, Gen.Bool).Sample((said, sole) =>
    {
        var history = Story(said, sole).History;
        foreach (var person in history.Tenures.GroupBy(tenure => tenure.Person))
        {
            var times = person.Where(tenure => tenure.KnownFrom is not null).OrderBy(tenure => tenure.KnownFrom).ToList();
            for (var at = 1; at < times.Count; at++) Assert.True(times[at - 1].KnownTo <= times[at].KnownFrom, $"{times[at - 1].KnownTo} and {times[at].KnownFrom} of {person.Key}");
        }
    });

    [Fact]
    public void The_order_in_which_statements_come_does_not_matter() => Gen.Select(Anything, Gen.Int[0, 1000]).Sample((said, seed) =>
    {
        var story = Story(said, sole: true);
        var shuffled = story.Statements.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Times(story.History), Times(PostHistory.Of(story.Post, shuffled)));
    });

    [Fact]
    public void Every_statement_stands_behind_a_tenure_a_conflict_or_is_only_a_nomination() => Anything.Sample(said =>
    {
        var story = Story(said, sole: true);
        var history = story.History;
        var used = history.Tenures.SelectMany(tenure => tenure.Statements).Concat(history.Conflicts.SelectMany(conflict => conflict.Statements)).Select(statement => statement.Evidence.Claim).ToHashSet();
        Assert.All(story.Statements.Where(statement => statement.Kind is not (StatementKind.Nominated or StatementKind.Former)), statement => Assert.Contains(statement.Evidence.Claim, used));
    });

    [Fact]
    public void A_single_misprinted_name_changes_no_tenure() => Gen.Select(Histories, Gen.Int[0, 1999]).Sample((holders, day) =>
    {
        var story = Telling(holders);
        var before = Times(story.History);
        var holder = story.Statements.Where(statement => statement.Place <= Day(day)).OrderBy(statement => statement.Place).Select(statement => statement.Person).LastOrDefault() ?? Names[0];
        story.Held(holder[..2] + "错", Text(day));
        Assert.Equal(before, Times(story.History));
    });

    [Fact]
    public void Holders_seen_one_after_the_other_are_found_again_in_order() => Histories.Sample(holders =>
        Assert.Equal(Enumerable.Range(0, holders.Length).Select(at => Names[at]), Telling(holders).History.Tenures.Select(tenure => tenure.Person)));

    private static PostStory Story((int Kind, int Person, int Day, bool Stated)[] said, bool sole)
    {
        var story = new PostStory(sole ? "区长" : "副区长");
        foreach (var (kind, person, day, stated) in said)
        {
            var told = (StatementKind)kind;
            var date = stated ? Text(day) : null;
            story.Add(Names[person], told, Text(day), told is StatementKind.Began or StatementKind.Acting ? date : null, told is StatementKind.Ended or StatementKind.Former ? date : null);
        }
        return story;
    }

    private static PostStory Telling((int Sights, bool Stated)[] holders)
    {
        var story = new PostStory();
        var day = 0;
        for (var at = 0; at < holders.Length; at++)
        {
            if (holders[at].Stated) story.Began(Names[at], Text(day += 17));
            for (var sight = 0; sight < holders[at].Sights; sight++) story.Held(Names[at], Text(day += 61));
            if (holders[at].Stated) story.Ended(Names[at], Text(day += 29));
        }
        return story;
    }

    private static IReadOnlyList<(string, bool, PartialDate?, PartialDate?, DateOnly?, DateOnly?, EndKind?)> Times(PostHistory history) =>
        [.. history.Tenures.Select(tenure => (tenure.Person, tenure.Acting, tenure.Start, tenure.End, tenure.KnownFrom, tenure.KnownTo, tenure.EndedBy))];

    private static DateOnly Day(int day) => new DateOnly(2018, 1, 1).AddDays(day);

    private static string Text(int day) => PartialDate.Of(Day(day)).ToString();
}
