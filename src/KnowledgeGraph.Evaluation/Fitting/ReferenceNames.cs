using KnowledgeGraph.Evaluation.References;
using KnowledgeGraph.Evaluation.Scoring;

namespace KnowledgeGraph.Evaluation.Fitting;

/// <summary>The entities that the reference has for an article, to tell what a candidate names.</summary>
internal sealed class ReferenceNames
{
    /// <summary>A candidate that names nothing of its type.</summary>
    public const int Wrong = -1;

    /// <summary>A candidate that the reference finds optional: right either way.</summary>
    public const int Open = -2;

    private readonly List<ScoredEntity> _entities;
    private readonly Dictionary<(string Type, string Form), int> _named = [];

    private ReferenceNames(IEnumerable<AnnotatedArticle> articles) => _entities =
        [.. ArticleUnion.Of(articles).Entities.Where(entity => entity.Type != "Event")];

    /// <summary>How many names are wanted.</summary>
    public int Wanted => _entities.Count(entity => !entity.Optional);

    /// <summary>The entities for each article of a page; one that the splitter cut otherwise has those of all reference articles that share its text.</summary>
    public static IReadOnlyList<ReferenceNames> Of(TrainingPage page)
    {
        AnnotatedArticle[] outputs = [.. page.Articles.Select(article => new AnnotatedArticle { Body = article.Body })];
        var names = new Dictionary<AnnotatedArticle, ReferenceNames>(ReferenceEqualityComparer.Instance);
        foreach (var group in Alignment.Of(page.Reference.Articles, outputs, new ScoreSheet()))
        {
            var shared = new ReferenceNames(group.Golds);
            foreach (var output in group.Outputs) names[output] = shared;
        }
        return [.. outputs.Select(output => names[output])];
    }

    /// <summary>The number of the entity that the candidate names by the rules of the score, the most alike, or <see cref="Wrong"/> or <see cref="Open"/>.</summary>
    public int Named(NameCandidate candidate)
    {
        var key = (candidate.Type, Comparable.Of(candidate.Form));
        if (!_named.TryGetValue(key, out var entity)) _named[key] = entity = MostAlike(new ScoredEntity(new AnnotatedEntity { Type = candidate.Type, Name = candidate.Form }, false));
        return entity;
    }

    private int MostAlike(ScoredEntity output)
    {
        var (found, likeness) = (Wrong, 0.0);
        for (var at = 0; at < _entities.Count; at++)
        {
            if (Similarity.Of(_entities[at], output) is var score && score > likeness) (found, likeness) = (_entities[at].Optional ? Open : at, score);
        }
        return found;
    }
}
