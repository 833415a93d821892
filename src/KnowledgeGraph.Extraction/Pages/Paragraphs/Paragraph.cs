namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Lines that belong together: a paragraph of a text, a line of a headline, an item of a list.</summary>
internal sealed record Paragraph
{
    public required string Text { get; init; }

    public required ParagraphKind Kind { get; init; }

    /// <summary>The level of a heading that mark-up shows, from 1; else 0.</summary>
    public int Level { get; init; }

    /// <summary>How many empty lines stand before it that mean something.</summary>
    public int Gap { get; init; }

    /// <summary>Whether empty lines stand before it, whatever they mean.</summary>
    public bool Apart { get; init; }

    /// <summary>Whether it ends in the middle of a sentence, at a column's end: its rest stands elsewhere on the page.</summary>
    public bool Open { get; init; }

    /// <summary>Whether a bullet opens it.</summary>
    public bool Bulleted { get; init; }

    /// <summary>The day of publication that its line states.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether it opens by indentation, which headlines and rests of sentences do not.</summary>
    public bool Indented { get; init; }
}

/// <summary>What a paragraph is on its page.</summary>
internal enum ParagraphKind
{
    Text,

    /// <summary>A line that may be a headline or a sub-heading.</summary>
    Head,

    /// <summary>Who wrote or photographed: ■本报记者 钟灵.</summary>
    Byline,

    /// <summary>The words below a photograph.</summary>
    Caption,

    /// <summary>A line of a table, a list of names or a poem, which keeps its line.</summary>
    Row,

    /// <summary>Nothing of its own; articles seldom go on across it.</summary>
    Rule,

    /// <summary>上接1版: the next text opens an article that has no head here.</summary>
    Continued,
}
