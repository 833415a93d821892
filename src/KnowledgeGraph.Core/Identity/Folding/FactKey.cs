using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Folding;

/// <summary>What makes claims one fact: type, the entities at both ends, and the attributes that the ontology calls distinct.</summary>
/// <remarks>Of an edge without direction the smaller end comes first.</remarks>
internal sealed record FactKey(string Type, string Subject, string Object, AttributeSet Distinct)
{
    public static FactKey Of(ClaimFace face, Func<string, string> entityOf, GraphOntology ontology)
    {
        var edge = ontology.Edge(face.Type);
        var distinct = face.Attributes.Without(name => !edge.Attributes.Any(attribute => attribute.Distinct && attribute.Name == name));
        var (subject, @object) = (entityOf(face.Subject), entityOf(face.Object));
        return edge.Symmetric && CodePointComparer.Instance.Compare(subject, @object) > 0
            ? new FactKey(face.Type, @object, subject, distinct)
            : new FactKey(face.Type, subject, @object, distinct);
    }
}
