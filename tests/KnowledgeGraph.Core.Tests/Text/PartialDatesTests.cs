using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Tests.Text;

public sealed class PartialDatesTests
{
    [Theory]
    [InlineData("2014", "2015-03", Certainty.Certain)]
    [InlineData("2014", "2014-08", Certainty.Possible)]
    [InlineData("2014", "2013", Certainty.Impossible)]
    [InlineData("2014-08-15", "2014-08-15", Certainty.Impossible)]
    public void One_date_is_before_another(string one, string other, Certainty certainty) =>
        Assert.Equal(certainty, PartialDates.Before(PartialDate.Parse(one), PartialDate.Parse(other)));

    [Theory]
    [InlineData("2014-08-15", "2014-08-15", Certainty.Certain)]
    [InlineData("2014-08", "2014-08-15", Certainty.Possible)]
    [InlineData("2014-08", "2014-08", Certainty.Possible)]
    [InlineData("2014-08", "2014-09", Certainty.Impossible)]
    public void Two_dates_are_the_same_day(string one, string other, Certainty certainty) =>
        Assert.Equal(certainty, PartialDates.Same(PartialDate.Parse(one), PartialDate.Parse(other)));

    [Fact]
    public void Two_times_with_days_in_common_for_certain_overlap_and_an_open_end_only_may()
    {
        (PartialDate? From, PartialDate? To) one = (PartialDate.Parse("2014"), PartialDate.Parse("2016"));

        Assert.Equal(Certainty.Certain, PartialDates.Overlap(one, (PartialDate.Parse("2015"), PartialDate.Parse("2018"))));
        Assert.Equal(Certainty.Possible, PartialDates.Overlap(one, (PartialDate.Parse("2016-05"), PartialDate.Parse("2018"))));
        Assert.Equal(Certainty.Possible, PartialDates.Overlap(one, (PartialDate.Parse("2012"), null)));
        Assert.Equal(Certainty.Impossible, PartialDates.Overlap(one, (PartialDate.Parse("2017"), PartialDate.Parse("2018"))));
    }
}
