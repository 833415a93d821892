using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Containment;

/// <summary>PART_OF: the village or community with which a house's name opens, whose town stands before it in the name or right before the name: 柳堤镇望汐村卫生室.</summary>
internal sealed class TownsOfHousesRule : IRelationRule
{
    public IEnumerable<Relation> Apply(AnnotatedArticle article)
    {
        var things = article.Get<ThingLayer>();
        var readings = article.Get<DivisionLayer>().Readings.Where(reading => reading.Form is DivisionForm.Full or DivisionForm.Suffix && reading.Span.Length > 2).ToLookup(reading => reading.Span.Start);
        foreach (var place in things.Places.Where(place => place.Thing.Type is "Organization" or "Place" or "Project"))
        {
            var outer = things.EndingAt(place.Span.Start) is { Thing: { Type: "District", Level: DivisionLevel.Township } town } ? town : null;
            for (var start = place.Span.Start; Longest(readings[start], place.Span.End) is { } reading && Named(article.Body, things, reading) is { } inner; start = reading.Span.End)
            {
                if (outer is { Level: { } above } && inner.Level is { } below && below > above && below == DivisionLevel.Community)
                    yield return new Relation("PART_OF", End.Thing(inner.Index), End.Thing(outer.Index), AttributeSet.Empty, article.Get<SentenceLayer>().At(start).Span, "part-of.house", 0.93);
                outer = inner;
            }
        }
    }

    private static DivisionReading? Longest(IEnumerable<DivisionReading> readings, int end) => readings.Where(reading => reading.Span.End < end).MaxBy(reading => reading.Span.End);

    /// <summary>The division of the article that a reading means.</summary>
    private static Thing? Named(string body, ThingLayer things, DivisionReading reading) => things.Things.FirstOrDefault(thing =>
        thing.Type == "District" && (reading.Division is null ? thing.Division is null && thing.Forms.Append(thing.Name).Contains(reading.Span.In(body)) : thing.Division == reading.Division));
}
