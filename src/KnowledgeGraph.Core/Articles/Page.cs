namespace KnowledgeGraph.Core.Articles;

/// <summary>One page of a newspaper as it was read: raw text, line breaks and typesetting damage included.</summary>
/// <param name="Metadata">What is known of the page beforehand.</param>
/// <param name="Text">The page's text, decoded, otherwise untouched.</param>
/// <param name="Format">How the text is marked up.</param>
public sealed record Page(PageMetadata Metadata, string Text, PageFormat Format = PageFormat.PlainText);

/// <summary>How a page's text is marked up.</summary>
public enum PageFormat
{
    PlainText,
    Markdown,
}
