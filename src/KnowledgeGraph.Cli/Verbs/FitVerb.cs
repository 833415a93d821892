using System.CommandLine;
using KnowledgeGraph.Cli.Composition;
using KnowledgeGraph.Cli.Fitting;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Evaluation.Fitting;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg fit</c>: fits the weights of name candidates to reference annotations, and tells what that gains on pages that were left out.</summary>
internal static class FitVerb
{
    private const double Prior = 1;

    public static Command Command(Terminal terminal)
    {
        var pages = new Argument<string>("PAGES") { Description = "Pages (.txt, .md): one, or a folder of them." };
        var gold = new Argument<string>("GOLD") { Description = "Their reference annotations: a .jsonl file, or a folder of them." };
        var beside = new Option<string[]>("--beside") { HelpName = "PAGES GOLD", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true, Description = "Further pages and their annotations, which are always learnt from and never left out." };
        var prior = new Option<double>("--prior") { HelpName = "NUMBER", DefaultValueFactory = _ => Prior, Description = $"How strongly weights are held to what they are: moving one by d costs ½ + d² times as many names; {Prior} unless another is named." };
        var write = new Option<string>("--write") { HelpName = "FILE", Description = "Write the weights that all pages together ask for, as a weights.tsv; else they are printed where they differ." };
        var command = new Command("fit", "Fits the weights of name candidates to reference annotations, and tells what F1 each page has with weights that were fitted on the others.") { pages, gold, beside, prior, write };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(prior) is not (>= 0 and < double.PositiveInfinity)) throw new UsageException("--prior: write a number from 0.");
            var judged = new FitInput(parsed.GetRequiredValue(pages), parsed.GetRequiredValue(gold));
            var more = parsed.GetValue(beside) is [var besidePages, var besideGold] ? new FitInput(besidePages, besideGold) : null;
            Run(judged, more, parsed.GetValue(prior), parsed.GetValue(write), terminal, cancellation);
            return Task.FromResult((int)ExitCode.Fine);
        });
        return command;
    }

    private static void Run(FitInput judged, FitInput? more, double prior, string? file, Terminal terminal, CancellationToken cancellation)
    {
        using var engine = Engine.Load(Ingestion.Readers.PageReader.DivisionLists([.. judged.Files, .. more?.Files ?? []]));
        var weights = Weights.Load();
        var present = engine.Reader.Under(weights);
        var pages = judged.Read(engine, present, cancellation);
        var beside = more?.Read(engine, present, cancellation) ?? [];
        if (pages.Count < 2) throw new UsageException($"{judged.Gold} annotates one page of {judged.Pages}; to leave one out takes two.");
        var fitting = new WeightFitting(weights.Values, prior);
        TrainingPage[] training = [.. pages.Select(page => page.Page)], always = [.. beside.Select(page => page.Page)];
        var held = new List<HeldOutPage>();
        foreach (var page in LeaveOnePageOut.Run(training, always, fitting, new FittedScore(engine.Reader, weights, pages).Of))
        {
            cancellation.ThrowIfCancellationRequested();
            held.Add(page);
        }
        new FittingReport(held).Write(terminal.Output);
        var fitted = weights.With(fitting.Fit(training.Concat(always)));
        if (file is null) WriteChanges(weights, fitted, terminal.Output);
        else WriteFile(fitted, file);
    }

    private static void WriteChanges(Weights present, Weights fitted, TextWriter output)
    {
        foreach (var (feature, weight) in present.Values.Where(pair => fitted[pair.Key] != pair.Value)) output.Write(FormattableString.Invariant($"{feature}\t{weight:0.0#} -> {fitted[feature]:0.0#}\n"));
    }

    private static void WriteFile(Weights weights, string file)
    {
        try
        {
            using var output = new StreamWriter(file);
            weights.Write(output);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"--write {file}: it can't be written ({cause.Message}).", cause);
        }
    }
}
