using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Chooses names among the candidates, first by themselves, then once more with what the whole article says for each form.</summary>
/// <remarks>A form that was chosen somewhere with strong evidence is raised everywhere; so how far a name reaches is decided over all its occurrences.</remarks>
internal sealed class NameAnnotator(Weights weights) : IAnnotator
{
    private static readonly string[] Repeated = ["Person", "Organization", "Place", "Project"];

    public IReadOnlyList<Type> Requires { get; } = [typeof(CandidateLayer), typeof(TitleLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(NameLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article) => article.With(new NameLayer(BracketedParts.Extend(article.Body, NameChoice.Best(Weigh(article)))));

    /// <summary>The candidates of the last choice: those that were proposed, some of them raised, and the echoes of known forms.</summary>
    public IEnumerable<Candidate> Weigh(AnnotatedArticle article)
    {
        var candidates = article.Get<CandidateLayer>().Candidates;
        var known = KnownForms(article.Body, NameChoice.Best(candidates));
        return candidates.Select(candidate => Raise(article.Body, candidate, known)).Concat(Echoes(article, known, candidates));
    }

    /// <summary>The forms chosen in the first round, with the type and best score of each.</summary>
    private static Dictionary<string, Candidate> KnownForms(string body, IReadOnlyList<Candidate> chosen) =>
        chosen.Where(name => Repeated.Contains(name.Type) && name.Span.Length >= 2)
            .GroupBy(name => name.Span.In(body))
            .ToDictionary(same => same.Key, same => same.MaxBy(name => name.Score)!);

    private Candidate Raise(string body, Candidate candidate, Dictionary<string, Candidate> known)
    {
        if (!known.TryGetValue(candidate.Span.In(body), out var same) || same.Type != candidate.Type || same.Span == candidate.Span) return candidate;
        var feature = $"{ScorePrefix(candidate.Type)}.elsewhere";
        var weight = Math.Min(same.Score - candidate.Score, weights[feature] * 3);
        if (weight <= 0) return candidate;
        return candidate with { Score = candidate.Score + weight, Reasons = [.. candidate.Reasons, new Reason(feature, weight)] };
    }

    /// <summary>Occurrences of known forms that no recogniser proposed; not where a title takes part of them (柳堤区委 in 柳堤区委书记).</summary>
    private static IEnumerable<Candidate> Echoes(AnnotatedArticle article, Dictionary<string, Candidate> known, IReadOnlyList<Candidate> candidates)
    {
        var body = article.Body;
        var titles = article.Get<TitleLayer>();
        var proposed = candidates.Select(candidate => (candidate.Span, candidate.Type)).ToHashSet();
        foreach (var (form, name) in known)
        {
            if (name.Score < 2) continue;
            foreach (var span in name.Type == "Person" ? Misprints.Of(form, body) : [])
            {
                if (!proposed.Contains((span, name.Type))) yield return name with { Span = span, Score = name.Score * 0.5, Reasons = [new Reason(Misprints.Reason, name.Score * 0.5)] };
            }
            for (var at = body.IndexOf(form, StringComparison.Ordinal); at >= 0; at = body.IndexOf(form, at + 1, StringComparison.Ordinal))
            {
                var span = Core.Text.TextSpan.At(at, form.Length);
                if (!proposed.Contains((span, name.Type)) && !Enumerable.Range(at, form.Length).Any(offset => titles.At(offset) is not null)) yield return name with { Span = span, Score = name.Score * 0.5, Reasons = [new Reason("echo", name.Score * 0.5)] };
            }
        }
    }

    private static string ScorePrefix(string type) => type switch
    {
        "Person" => "person",
        "Organization" => "organization",
        "Place" => "place",
        _ => "project",
    };
}
