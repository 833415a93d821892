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
