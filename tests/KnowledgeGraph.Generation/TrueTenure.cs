namespace KnowledgeGraph.Generation;

/// <summary>A person's time in a post of the papers' own district, as it truly was.</summary>
/// <param name="Post">What the post's mentions truly are, as <see cref="GeneratedArticle.Truth"/> has it.</param>
/// <param name="Body">The same of the body whose post it is.</param>
/// <param name="Person">The same of the person.</param>
/// <param name="From">The first day; null where it lies before the papers begin.</param>
/// <param name="To">The day on which the next took over; null where the papers end before.</param>
public sealed record TrueTenure(string Post, string Body, string Person, DateOnly? From, DateOnly? To);
