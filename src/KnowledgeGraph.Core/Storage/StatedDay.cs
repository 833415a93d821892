using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Core.Storage;

/// <summary>The claims of a fact that state the same for one day, summed up: however many articles print a title, a day costs one row.</summary>
/// <param name="Attributes">What they state, without what only dates a claim (asOf).</param>
/// <param name="Day">The day for which they state it; null where no article is dated.</param>
/// <param name="Articles">How many articles do.</param>
/// <param name="Evidence">The claim worth showing: the surest, then the first by id.</param>
public sealed record StatedDay(AttributeSet Attributes, DateOnly? Day, int Articles, Evidence Evidence);
