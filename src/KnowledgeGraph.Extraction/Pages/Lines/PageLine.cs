namespace KnowledgeGraph.Extraction.Pages.Lines;

/// <summary>One printed line with text on it.</summary>
/// <param name="Text">The line without indentation, mark-up and trailing space.</param>
/// <param name="Mark">What its mark-up says.</param>
/// <param name="Level">The level of a heading, from 1; else 0.</param>
/// <param name="Blanks">How many empty lines stand before it.</param>
/// <param name="Indented">Whether it opens a paragraph by indentation.</param>
internal sealed record PageLine(string Text, LineMark Mark, int Level, int Blanks, bool Indented)
{
    /// <summary>The day of publication that the line states, where it is one below a headline that says so.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The width in half-width cells; single spaces between Chinese characters are typesetting and take none.</summary>
    public int Width { get; } = WidthOf(Text);

    private static int WidthOf(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            if (c == ' ' || char.IsLowSurrogate(c)) continue;
            width += c < 0x2000 ? 1 : 2;
        }
        return width;
    }
}

/// <summary>What mark-up says of a line.</summary>
internal enum LineMark
{
    None,

    /// <summary>A heading: ## 标题, ★标题★.</summary>
    Heading,

    /// <summary>An item of a list: ●, ▲, - .</summary>
    Item,

    /// <summary>A rule across the page, or furniture that stands between articles.</summary>
    Rule,

    /// <summary>上接1版: what follows is an article whose beginning stands on another page.</summary>
    Continued,

    /// <summary>Who wrote what follows, or what stands before.</summary>
    Byline,
}
