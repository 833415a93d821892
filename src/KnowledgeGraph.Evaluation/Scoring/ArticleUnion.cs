using KnowledgeGraph.Evaluation.References;

namespace KnowledgeGraph.Evaluation.Scoring;

/// <summary>The entities of several articles, same names joined, and their facts.</summary>
internal sealed class ArticleUnion
{
    private readonly List<ScoredEntity> _entities = [];
    private readonly List<ScoredFact> _facts = [];
    private readonly Dictionary<(string Type, string Form), int> _positions = [];

    private ArticleUnion()
    {
    }

    public IReadOnlyList<ScoredEntity> Entities => _entities;

    public IReadOnlyList<ScoredFact> Facts => _facts;

    public static ArticleUnion Of(IEnumerable<AnnotatedArticle> articles)
    {
        var union = new ArticleUnion();
        foreach (var article in articles) union.Add(article);
        return union;
    }

    private void Add(AnnotatedArticle article)
    {
        var ids = new Dictionary<string, int>();
        foreach (var entity in article.Entities.Where(entity => ScoreSheet.EntityTypes.Contains(entity.Type)))
            ids[entity.Id ?? ""] = Add(entity, article.Optional == true || entity.Optional == true);
        foreach (var fact in article.Facts.Where(fact => ScoreSheet.FactTypes.Contains(fact.Type)))
        {
            var position = fact.Type == "WROTE" ? ScoredFact.Article : Position(fact.Object);
            int[] objects = [.. fact.Objects.Where(ids.ContainsKey).Select(id => ids[id])];
            _facts.Add(new ScoredFact(fact, Position(fact.Subject), position, objects, article.Optional == true || fact.Optional == true));
        }

        int? Position(string? id) => ids.TryGetValue(id ?? "", out var at) ? at : null;
    }

    private int Add(AnnotatedEntity entity, bool optional)
    {
        var forms = entity.Forms();
        var at = entity.Type == "Event" ? _entities.Count : forms.Select(form => _positions.GetValueOrDefault((entity.Type, form), -1)).FirstOrDefault(found => found >= 0, _entities.Count);
        if (at == _entities.Count) _entities.Add(new ScoredEntity(entity, optional));
        else _entities[at] = _entities[at].Join(entity, optional);
        foreach (var form in forms) _positions[(entity.Type, form)] = at;
        return at;
    }
}
