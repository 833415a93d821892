using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Core.Review;

/// <summary>A question that only a person can answer: are these one?</summary>
/// <param name="Type">The entity type of both.</param>
/// <param name="One">The side with more mentions.</param>
/// <param name="Other">The other side.</param>
/// <param name="Together">Whether the graph has them as one now.</param>
/// <param name="Likelihood">How likely they are one, as the rules see it, from 0 to 1.</param>
/// <param name="Gain">How many pairs of mentions an answer is expected to mend; the queue's order.</param>
/// <param name="For">What speaks for one.</param>
/// <param name="Against">What speaks against it: first what rules forbid, then what only makes one doubt.</param>
public sealed record ReviewQuestion(
    string Type, ReviewSide One, ReviewSide Other, bool Together, double Likelihood, double Gain, IReadOnlyList<string> For, IReadOnlyList<string> Against);

/// <summary>One side of a question.</summary>
/// <param name="Mention">A mention of it, to be named in a judgement.</param>
/// <param name="Entity">The entity that holds it now.</param>
/// <param name="Name">Its name.</param>
/// <param name="Mentions">How many mentions are on this side.</param>
/// <param name="Seen">First and last day of these.</param>
/// <param name="Known">What the papers say of it: its posts and the homes of the papers.</param>
public sealed record ReviewSide(string Mention, string Entity, string Name, long Mentions, DayRange? Seen, IReadOnlyList<string> Known);
