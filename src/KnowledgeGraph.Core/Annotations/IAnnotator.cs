namespace KnowledgeGraph.Core.Annotations;

/// <summary>One stage that reads an article: a pure function that adds layers.</summary>
/// <remarks>No I/O, clock or store. An annotator reads only layers named in <see cref="Requires"/> and adds all named in <see cref="Assigns"/>.</remarks>
public interface IAnnotator
{
    /// <summary>The layers that must be there before this annotator runs.</summary>
    IReadOnlyList<Type> Requires { get; }

    /// <summary>The layers that this annotator adds.</summary>
    IReadOnlyList<Type> Assigns { get; }

    AnnotatedArticle Annotate(AnnotatedArticle article);
}
