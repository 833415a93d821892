using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who is there because the text tells what they did at the event: 董事长江枫在会上立下军令状.</summary>
/// <remarks>Those with a post; of others 在会上 often tells where somebody spoke of them. Not to whom something was done there (在会上被点名), nor of whom a thing there is told (在会上的缺席).</remarks>
internal sealed partial class SiteActReader(ClauseText text, SubjectReader subjects, Stage stage)
{
    private static readonly string[] Gatherings = ["Meeting", "Ceremony", "Activity", "Signing", "Founding", "Milestone"];
    private readonly HashSet<int> _posted = [.. text.Posts.Statements.Where(post => post.Body is not null).Select(post => post.Person)];

    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality == Modality.Fact))
        {
            if (Site().Match(text.Body, clause.Span.Start, clause.Span.Length) is not { Success: true } site || stage.At(site.Index) is not { } told || !Gatherings.Contains(told.Kind)) continue;
            foreach (var person in subjects.Of(clause, site.Index).Where(person => IsRightBefore(person, site.Index, clause) && _posted.Contains(person.Thing.Index)))
                yield return new Part(person.Thing.Index, told.Index, "attendee", clause, "participation.site", 0.88);
        }
    }

    /// <summary>Whether the words follow the people of the clause, with no more than an adverb between.</summary>
    private bool IsRightBefore(Occurrence person, int site, Clause clause) =>
        person.Thing.Type == "Person" && clause.Span.Contains(person.Span) && text.Things.Within(new TextSpan(person.Span.End, site)).All(place => place.Thing.Type == "Person") && Adverbs().IsMatch(BehindLast(site));

    /// <summary>What stands between the last name before the offset and it.</summary>
    private ReadOnlySpan<char> BehindLast(int offset)
    {
        var end = text.Things.LastBefore(offset) is >= 0 and var at ? text.Things.Places[at].Span.End : offset;
        return text.Body.AsSpan(end, offset - end);
    }

    /// <summary>在会上, 在仪式现场, before what somebody did.</summary>
    [GeneratedRegex("在(?:会|会议|大会|推进会|座谈会|调度会|现场会|仪式|活动)(?:上|中|现场)(?!被|受到|获|的)")]
    private static partial Regex Site();

    [GeneratedRegex("^(?:等|也|还|则|都|分别|先后|又|随后|当场|同志)*$")]
    private static partial Regex Adverbs();
}
