using KnowledgeGraph.Core.Storage.Leases;
using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Core.Tests.Storage.Leases;

public sealed class WriterNameTests
{
    [Fact]
    public void A_process_that_runs_has_not_ended() => WriterName.HasEnded(WriterName.Of("kg")).ShouldBeFalse();

    [Fact]
    public void One_that_ended_has() => WriterName.HasEnded(Linux(EndedProcess.Name())).ShouldBeTrue();

    [Fact]
    public void One_whose_number_another_was_given_has() => WriterName.HasEnded(Linux(WriterName.Of("kg"))[..^1] + "0)").ShouldBeTrue();

    [Fact]
    public void Of_another_machine_or_another_start_of_this_one_nothing_is_known()
    {
        var ended = Linux(EndedProcess.Name());

        WriterName.HasEnded(ended.Replace($" on {Environment.MachineName},", " on elsewhere,", StringComparison.Ordinal)).ShouldBeFalse();
        WriterName.HasEnded(ended[..ended.IndexOf('(', StringComparison.Ordinal)] + "(00000000/1)").ShouldBeFalse();
    }

    [Theory]
    [InlineData("the test")]
    [InlineData("host 1, process 42")]
    [InlineData("")]
    public void Of_a_name_of_another_form_nothing_is_known_and_it_is_plain(string holder)
    {
        WriterName.HasEnded(holder).ShouldBeFalse();
        WriterName.Plain(holder).ShouldBe(holder);
    }

    [Fact]
    public void People_read_the_plain_name() =>
        WriterName.Plain(WriterName.Of("kg")).ShouldBe($"kg on {Environment.MachineName}, process {Environment.ProcessId}");

    private static string Linux(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells whether a process of that start runs.");
        return name;
    }
}
