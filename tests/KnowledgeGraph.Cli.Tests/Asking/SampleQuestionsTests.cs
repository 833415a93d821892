using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.Testing.Files;

namespace KnowledgeGraph.Cli.Tests.Asking;

/// <summary>The sample papers are read into a SQLite file and asked all questions of <c>seeds/questions.jsonl</c> by <c>kg ask</c>; the figures of <c>docs/quality.md</c> only go up.</summary>
public sealed class SampleQuestionsTests
{
    private const string Marker = "<!-- recorded questions -->";

    [Fact]
    public async Task As_many_questions_are_answered_rightly_and_with_evidence_as_before()
    {
        using var folder = new TemporaryFolder();
        var store = $"sqlite:{Path.Combine(folder.Path, "samples.db")}";
        (await KgRun.OfAsync("ingest", Path.Combine(RepositoryFiles.Seeds, "pages"), "--store", store)).Code.ShouldBe(ExitCode.Fine);
        var (right, proven) = (0, 0);
        List<string> misses = [];
        foreach (var question in SampleQuestion.All().Where(question => question.Parameters is not null))
        {
            var run = await KgRun.OfAsync(question.Command(store));
            run.Code.ShouldBe(ExitCode.Fine, $"{question.Id}: {run.Error}");
            var answer = JsonNode.Parse(run.Output)!;
            if (!AnswerComparison.IsRight(question, answer["answer"]!.AsArray()))
            {
                misses.Add($"{question.Id} {question.Kind}: {answer["answer"]!.ToJsonString()}");
                continue;
            }
            right++;
            if (question.Kind == "unknown" || AnswerComparison.HasEvidence(question, answer["evidence"]!.AsArray())) proven++;
        }
        var recorded = Recorded();
        right.ShouldBeGreaterThanOrEqualTo(recorded["right"], string.Join('\n', misses));
        proven.ShouldBeGreaterThanOrEqualTo(recorded["right with evidence"], string.Join('\n', misses));
        SampleQuestion.All().Count.ShouldBe(recorded["asked"]);
    }

    [Fact]
    public async Task Every_kind_of_question_has_a_file_that_the_schema_accepts()
    {
        using var folder = new TemporaryFolder();
        var store = $"sqlite:{Path.Combine(folder.Path, "empty.db")}";
        (await KgRun.OfAsync("ingest", Path.Combine(RepositoryFiles.Seeds, "pages", "s01.txt"), "--store", store)).Code.ShouldBe(ExitCode.Fine);
        foreach (var question in SampleQuestion.All().Where(question => question.Parameters is not null).DistinctBy(question => question.Kind))
        {
            var run = await KgRun.OfAsync(question.Command(store));
            run.Code.ShouldBe(ExitCode.Fine, $"{question.Kind}: {run.Error}");
        }
    }

    private static Dictionary<string, int> Recorded()
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "docs", "quality.md"));
        var at = Array.IndexOf(lines, Marker);
        at.ShouldBeGreaterThanOrEqualTo(0, "docs/quality.md lacks the table of recorded questions.");
        return lines.Skip(at + 3).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture));
    }
}
