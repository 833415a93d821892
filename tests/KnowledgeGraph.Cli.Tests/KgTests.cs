namespace KnowledgeGraph.Cli.Tests;

public sealed class KgTests
{
    [Fact]
    public async Task Help_goes_to_the_output_and_is_fine()
    {
        var run = await KgRun.OfAsync("--help");
        run.Code.ShouldBe(ExitCode.Fine);
        run.Output.ShouldContain("score");
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("scoer")]
    [InlineData("score")]
    [InlineData("score", "a", "b", "--nothing")]
    public async Task A_wrong_command_line_is_wrong_usage_and_points_to_the_help(params string[] arguments)
    {
        var run = await KgRun.OfAsync(arguments);
        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldStartWith("kg: ");
        run.Error.ShouldContain("--help'");
        run.Output.ShouldBeEmpty();
    }
}
