namespace KnowledgeGraph.Core.Tenures;

/// <summary>A post as tenures see it.</summary>
/// <param name="Id">Id of the position.</param>
/// <param name="Title">Its title: 区委书记, 局长.</param>
/// <param name="Body">Id of the division or organisation that it belongs to; null where no text names it.</param>
public sealed record Post(string Id, string Title, string? Body)
{
    /// <summary>Whether one person at a time holds it; a post of no known body stands for many.</summary>
    public bool HasOneHolder => Body is not null && OneHolderTitles.Default.Has(Title);

    /// <summary>Whether it is a deputy's: who is called acting in it is in charge of the post above (副局长主持工作).</summary>
    public bool IsDeputy => DeputyTitles.HeadOf(Title) is not null;
}
