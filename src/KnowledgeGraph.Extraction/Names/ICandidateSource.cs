using KnowledgeGraph.Core.Annotations;

namespace KnowledgeGraph.Extraction.Names;

/// <summary>Proposes candidates of one entity type; the choice between them and others comes later.</summary>
internal interface ICandidateSource
{
    IEnumerable<Candidate> Propose(AnnotatedArticle article, ArticleText text);
}
