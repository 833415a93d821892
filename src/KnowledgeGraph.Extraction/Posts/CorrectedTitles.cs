using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Relations.Progress;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads corrections of somebody's title, without a sentence that gave it: 将江枫的职务误印为局长，实为副局长.</summary>
internal sealed partial class CorrectedTitles(ArticleText text, ThingLayer things, TitleLayer titles, DateLayer dates, PostReader reader)
{
    /// <summary>Each person with the post and its state: corrected for the wrong one, held for the right one; for the day of the issue that was wrong.</summary>
    public IEnumerable<(Occurrence Person, PostPhrase Post, string State, TextSpan Sentence, PartialDate? Printed)> Read(Article article)
    {
        if (!CorrectionText.Is(article)) yield break;
        foreach (Match match in Miswritten().Matches(text.Body))
        {
            var name = match.Groups["name"];
            if (things.StartingAt(name.Index) is not { Thing.Type: "Person" } person || person.Span.Length != name.Length) continue;
            var sentence = text.SentenceAt(match.Index).Span;
            foreach (var (group, state) in new[] { (match.Groups["wrong"], "corrected"), (match.Groups["right"], "held") })
            {
                if (titles.Titles.FirstOrDefault(title => title.Span.Start >= group.Index && title.Span.End <= group.Index + group.Length) is { } title)
                    yield return (person, reader.Read(title, null), state, sentence, Printed(sentence));
            }
        }
    }

    /// <summary>The day of the wrong issue: the sentence's own, else the first that the article names, which 同日 means.</summary>
    private PartialDate? Printed(TextSpan sentence)
    {
        var days = dates.Dates.Where(date => date.Date.Day is not null && date.Span.In(text.Body).Contains('日') && !date.Span.In(text.Body).StartsWith('同')).ToList();
        return (days.Find(date => sentence.Contains(date.Span)) ?? days.FirstOrDefault())?.Date;
    }

    [GeneratedRegex("""(?:误?将|误?把)(?<name>[\u4e00-\u9fff·]{2,6}?)(?:同志)?的?(?:职务|身份|头衔|职称)(?:误写|误印|误登|误刊|误标|误排|误称|错写|错印|错登|误|写|印|刊|登|称|标)(?:为|成|作)“?(?<wrong>[^。，；“”]{2,40})”?[，；](?:正确的?)?(?:职务)?(?:应|应当|实|系)(?:更正|改|订正)?(?:为|是|系)“?(?<right>[^。，；“”]{2,40})""")]
    private static partial Regex Miswritten();
}
