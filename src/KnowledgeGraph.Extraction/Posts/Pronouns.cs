using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Whom 他 or 她 means in a sentence that names nobody: 江枫的新办公室不大。今年3月，他卸任局长.</summary>
internal sealed class Pronouns(ArticleText text, ThingLayer things, UnnamedPeople unnamed)
{
    /// <summary>The pronoun as the subject of a clause, not of what others do to him (把他, 对她).</summary>
    private static readonly Regex Pronoun = Subject();

    /// <summary>The person of the nearest sentence before, in the same paragraph, that names one: the only one, or the one with whose name it begins; nobody where somebody unnamed comes between.</summary>
    /// <param name="sentence">The sentence with the pronoun.</param>
    /// <param name="verbAt">Where the verb stands whose subject is asked for.</param>
    public Occurrence? Of(TextSpan sentence, int verbAt)
    {
        if (!Pronoun.IsMatch(text.Body.AsSpan(sentence.Start, verbAt - sentence.Start)) || unnamed.Any(new TextSpan(sentence.Start, verbAt))) return null;
        var (own, paragraph) = (text.SentenceAt(sentence.Start).Index, text.SentenceAt(sentence.Start).Paragraph);
        for (var index = own - 1; index >= 0 && text.Sentences.Sentences[index].Paragraph == paragraph; index--)
        {
            var before = text.Sentences.Sentences[index].Span;
            if (unnamed.Any(before)) return null;
            var people = things.Within(before).Where(place => place.Thing.Type == "Person" && !IsBracketed(place, before)).ToList();
            if (people.Count > 0) return people.TrueForAll(place => place.Thing == people[0].Thing) || (Opens(people[0], before) && !IsListed(people)) ? people[0] : null;
        }
        return null;
    }

    /// <summary>Whether a pronoun between a name and what is told of somebody may mean another who is not named: 江枫慰问一位老党员，2019年他卸任局长.</summary>
    public bool MayMeanAnother(Occurrence person, int verbAt)
    {
        var between = new TextSpan(person.Span.End, Math.Max(person.Span.End, verbAt));
        return Pronoun.Match(text.Body[between.Start..between.End]) is { Success: true } pronoun && unnamed.Any(TextSpan.At(between.Start, pronoun.Index + pronoun.Length));
    }

    /// <summary>江枫 in 江枫、何苗来到会场: no more than the other of the two.</summary>
    private bool IsListed(List<Occurrence> people) => text.Body[people[0].Span.End..people[1].Span.Start] is "、" or "和" or "与" or "同";

    /// <summary>Whether the sentence begins with the name, whatever byline stands before it.</summary>
    private bool Opens(Occurrence person, TextSpan sentence) => person.Span.Start == sentence.Start || text.CharBefore(person.Span.Start) is '）' or ')';

    /// <summary>Who signs the article in brackets: 本报讯（记者 江白）.</summary>
    private bool IsBracketed(Occurrence person, TextSpan sentence)
    {
        var before = text.Body.AsSpan(sentence.Start, person.Span.Start - sentence.Start);
        return before.LastIndexOfAny('（', '(') > before.LastIndexOfAny('）', ')');
    }

    private static Regex Subject()
    {
        var marks = LexiconFile.Read("pronoun-marks.tsv", 2).ToLookup(row => row.Enum<MarkPlace>(1), row => row.Columns[0]);
        return new Regex($"(?:^|[，；：])(?:其中)?[^，；：他她]{{0,6}}?(?<![{string.Concat(marks[MarkPlace.Before])}])[他她](?![{string.Concat(marks[MarkPlace.Behind])}])", RegexOptions.CultureInvariant);
    }

    private enum MarkPlace
    {
        Before,
        Behind,
    }
}
