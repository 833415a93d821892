using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Asking;

/// <summary>A name that no article mentions is told from a question that the articles leave open.</summary>
public sealed class UnknownNamesTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Store => "sqlite:" + _folder["graph.db"];

    public async ValueTask InitializeAsync()
    {
        var page = _folder.Write("page.txt", "竹桥镇召开防汛会\n\n本报讯 3月4日，柳溪县竹桥镇召开防汛工作会。镇长何静出席并讲话，要求各村做好河道巡查。\n");
        (await KgRun.OfAsync("ingest", page, "--store", Store)).Code.ShouldBe(ExitCode.Fine);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("the graph knows no 何婧; did you mean 何静?", "career", "person=何婧")]
    [InlineData("the graph knows no 竹巧镇; did you mean 竹桥镇?", "holder", "of=竹巧镇", "post=镇长", "on=2024-03-04")]
    [InlineData("the graph knows no post 镇掌 of 竹桥镇; did you mean 镇长?", "holder", "of=竹桥镇", "post=镇掌", "on=2024-03-04")]
    [InlineData("the graph knows no post 总工程师 of 竹桥镇; it has 镇长.", "roster", "of=竹桥镇", "posts=镇长", "posts=总工程师", "on=2024-03-04")]
    [InlineData("the graph knows no event 赛龙舟;", "participants", "event=赛龙舟")]
    public async Task What_is_not_known_is_told_with_what_is_near(string told, string kind, params string[] parameters)
    {
        var table = await AskAsync("table", kind, parameters);
        table.Code.ShouldBe(ExitCode.NameUnknown);
        table.Error.ShouldContain($"kg: {told}");

        var json = await AskAsync("json", kind, parameters);
        json.Code.ShouldBe(ExitCode.Fine);
        json.Error.ShouldBe(table.Error);
        json.Output.ShouldStartWith("{\"answer\":[");
    }

    [Theory]
    [InlineData("'kind' is 'Meetng'; did you mean Meeting?", "met", "a=何静", "b=竹桥镇", "kind=Meetng")]
    [InlineData("'role' is 'chiar'; did you mean chair?", "participants", "event=防汛工作会", "role=chiar")]
    [InlineData("'type' is 'HOLD'; did you mean HOLDS?", "count", "person=何静", "type=HOLD")]
    [InlineData("'level' is 'town'; there are province, city, county, township, community.", "cooperation", "a=竹桥镇", "level=town")]
    public async Task A_word_of_a_list_that_is_misspelt_is_refused_with_the_list(string told, string kind, params string[] parameters)
    {
        var run = await AskAsync("json", kind, parameters);

        run.Code.ShouldBe(ExitCode.WrongUsage);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith($"kg: {told}");
    }

    [Theory]
    [InlineData("月亮区", "holder", "of=月亮区", "post=区长", "on=2020-01-01")]
    [InlineData("唐无", "career", "person=唐无")]
    [InlineData("唐无", "count", "person=唐无")]
    [InlineData("唐无", "path", "from=何静", "to=唐无")]
    public async Task A_name_that_nothing_bears_is_named(string name, string kind, params string[] parameters)
    {
        var run = await AskAsync("table", kind, parameters);

        run.Code.ShouldBe(ExitCode.NameUnknown);
        run.Error.ShouldStartWith($"kg: the graph knows no {name};");
    }

    [Theory]
    [InlineData("silence", "person=何静")]
    [InlineData("cooperation", "a=竹桥镇")]
    public async Task A_question_about_somebody_known_may_have_no_answer(string kind, params string[] parameters)
    {
        var run = await AskAsync("table", kind, parameters);

        run.Code.ShouldBe(ExitCode.Fine, run.Error);
        run.Output.ShouldBe("The graph has no answer to this.\n");
    }

    [Fact]
    public async Task Programs_read_an_empty_answer()
    {
        var run = await AskAsync("json", "career", "person=唐无");

        run.Code.ShouldBe(ExitCode.Fine);
        run.Output.ShouldBe("{\"answer\":[],\"evidence\":[]}\n");
    }

    private Task<KgRun> AskAsync(string format, string kind, params string[] parameters) =>
        KgRun.OfAsync(["ask", "--kind", kind, .. parameters.SelectMany(parameter => new[] { "--param", parameter }), "--format", format, "--store", Store]);
}
