using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>Reads articles with names weighed in a certain way; one that is analysed once can be read under several weights without running the model again.</summary>
public sealed class WeighedReader
{
    private readonly AnnotationPipeline _analysis;
    private readonly AnnotationPipeline _pipeline;
    private readonly Lazy<CandidateAnnotator> _all;
    private readonly Lazy<CandidateAnnotator> _proposing;
    private readonly NameAnnotator _names;
    private readonly ClaimAssembler _assembler;

    internal WeighedReader(Annotators annotators, Weights weights, string extractor)
    {
        _analysis = new AnnotationPipeline(annotators.Analysis());
        _pipeline = new AnnotationPipeline(annotators.Under(weights));
        _all = new(() => annotators.Candidates(weights.WithoutFloor()));
        _proposing = new(() => annotators.Candidates(weights));
        _names = new NameAnnotator(weights);
        _assembler = new ClaimAssembler(extractor);
    }

    /// <summary>Reads an article, from the last layer that it has.</summary>
    public ArticleClaims Read(AnnotatedArticle article) => _assembler.Assemble(Annotate(article));

    /// <summary>Everything that an analysed article could name, with the score of the last choice: what is proposed, and what scores too little to be.</summary>
    public IReadOnlyList<Candidate> Candidates(AnnotatedArticle analysed)
    {
        List<Candidate> candidates = [.. _names.Weigh(_proposing.Value.Annotate(analysed))];
        var seen = new HashSet<(TextSpan, string)>(candidates.Select(candidate => (candidate.Span, candidate.Type)));
        candidates.AddRange(_all.Value.Annotate(analysed).Get<CandidateLayer>().Candidates.Where(candidate => !seen.Contains((candidate.Span, candidate.Type))));
        return candidates;
    }

    internal AnnotatedArticle Analyse(Article article) => _analysis.Run(article);

    internal AnnotatedArticle Annotate(AnnotatedArticle article) => _pipeline.Resume(article);
}
