namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class AskVerbTests
{
    [Fact]
    public async Task An_unknown_kind_is_refused_with_those_there_are()
    {
        var run = await KgRun.OfAsync("ask", "--kind", "weather", "--store", "sqlite:no.db");

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("holder");
    }

    [Fact]
    public async Task A_misspelt_kind_is_refused_with_the_nearest()
    {
        var run = await KgRun.OfAsync("ask", "--kind", "hoder", "--store", "sqlite:no.db");

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("did you mean holder? There are career, changed,");
    }

    [Theory]
    [InlineData("of=沧浦区", "needs")]
    [InlineData("nonsense=1", "takes of, post, on")]
    [InlineData("of", "NAME=VALUE")]
    public async Task A_missing_or_unknown_parameter_is_named(string parameter, string told)
    {
        var run = await KgRun.OfAsync("ask", "--kind", "holder", "--param", parameter, "--store", "sqlite:no.db");

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain(told);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused_with_how_to_write_one()
    {
        var run = await KgRun.OfAsync("ask", "--kind", "holder", "--param", "of=甲区", "--param", "post=区长", "--param", "on=2020-13-01", "--store", "sqlite:no.db");

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldBe("kg: --param on=2020-13-01: write a day as 2023-03-30, a month as 2023-03, or a year.\n");
    }

    [Fact]
    public async Task A_parameter_that_is_no_list_is_taken_once()
    {
        var run = await KgRun.OfAsync("ask", "--kind", "holder", "--param", "of=甲区", "--param", "of=乙区", "--param", "post=区长", "--param", "on=2020-01-01", "--store", "sqlite:no.db");

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Error.ShouldContain("takes it once");
    }
}
