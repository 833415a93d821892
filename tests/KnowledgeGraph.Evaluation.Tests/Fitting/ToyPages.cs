using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Evaluation.Fitting;
using KnowledgeGraph.Evaluation.References;

namespace KnowledgeGraph.Evaluation.Tests.Fitting;

/// <summary>Pages of an invented paper, small enough to say what the right weights are.</summary>
internal static class ToyPages
{
    private const string Body = "云水区召开会议，陆怀远、江枫、方向、白雪出席，会议结束。";

    /// <summary>A page whose candidates are people, each with the features that hold for it beside an offset of -1; the reference has those that are wanted.</summary>
    public static TrainingPage Of(string name, IEnumerable<AnnotatedEntity> wanted, params (string Form, string[] Features)[] candidates) => new(
        new AnnotatedPage(name, [new AnnotatedArticle { Page = name, Start = "云水区召开", End = "会议结束", Entities = [.. wanted] }]),
        [new CandidateArticle(Body, [.. candidates.Select(candidate => Candidate(candidate.Form, candidate.Features))])]);

    public static AnnotatedEntity Person(string name) => new() { Id = name, Type = "Person", Names = [name] };

    /// <summary>A page on which the feature holds for two people and for no other word.</summary>
    public static TrainingPage MarkedBy(string feature, string name) =>
        Of(name, [Person("陆怀远"), Person("江枫")], ("陆怀远", [feature]), ("江枫", [feature]), ("方向", []), ("白雪", []));

    private static NameCandidate Candidate(string form, string[] features) => new(
        TextSpan.At(Body.IndexOf(form, StringComparison.Ordinal), form.Length), form, "Person", -1, [.. features.Select(feature => new FeatureValue(feature, 1))]);
}
