using KnowledgeGraph.Core.Annotations;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>Reads one kind of edge off an article whose things, posts and events are known.</summary>
/// <remarks>Pure; a rule reads only layers that <see cref="RelationAnnotator"/> requires.</remarks>
internal interface IRelationRule
{
    IEnumerable<Relation> Apply(AnnotatedArticle article);
}
