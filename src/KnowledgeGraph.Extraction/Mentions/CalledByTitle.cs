using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Lets a family name before a title mean whom the article named with that title: 江书记 behind 区委书记江枫.</summary>
/// <remarks>It is a place where the person is spoken of, and no name. It means nobody where two of that family name have the title.</remarks>
internal static class CalledByTitle
{
    public static void Join(ThingBuilder builder, ArticleText text, TitleLayer titles)
    {
        var people = builder.OfType("Person").ToList();
        foreach (var title in titles.Titles.Where(title => title.Span == title.Head && title.Kind is not (TitleKind.Occupation or TitleKind.Leader or TitleKind.None) && title.Span.Start > 0))
        {
            var span = new TextSpan(title.Span.Start - 1, title.Span.End);
            if (!text.IsStart(span.Start) || builder.IsNamed(span)) continue;
            var meant = people.Where(person => person.Name[0] == text.Body[span.Start] && person.Occurrences.Exists(name => name.End <= span.Start && Titles(titles, text.Body, name.Start).Contains(title.Head.In(text.Body)))).ToList();
            if (meant.Count == 1) meant[0].Occurrences.Add(span);
        }
    }

    /// <summary>The titles before a name without their bodies: 副书记 and 区长 of 区委副书记、区长江枫.</summary>
    private static IEnumerable<string> Titles(TitleLayer titles, string body, int start)
    {
        for (var title = titles.EndingAt(start); title is not null; title = title.Span.Start > 0 && body[title.Span.Start - 1] == '、' ? titles.EndingAt(title.Span.Start - 1) : null) yield return body[(title.LeadingBody?.End ?? title.Span.Start)..title.Head.End];
    }
}
