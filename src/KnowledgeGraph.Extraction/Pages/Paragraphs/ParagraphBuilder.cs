using System.Text;
using KnowledgeGraph.Extraction.Pages.Lines;

namespace KnowledgeGraph.Extraction.Pages.Paragraphs;

/// <summary>Joins lines into paragraphs and says what each is.</summary>
internal static class ParagraphBuilder
{
    private const int LongestHead = 50;

    public static List<Paragraph> Build(List<PageLine> lines)
    {
        var flow = new LineFlow(lines);
        var paragraphs = new List<Paragraph>();
        for (var at = 0; at < lines.Count; at++)
        {
            var first = at;
            var text = new StringBuilder(lines[at].Text);
            while (flow.GoesOn(at, at == first)) Append(text, lines[++at].Text);
            paragraphs.Add(Of(lines[first], Doubles.Undo(text.ToString()), flow.IsBroken(at), flow.BreaksOff(at), flow.Gap(first)));
        }
        return ListRows.Mark(Gaps.Settle(Signatures.Settle(HeadLines.Settle(KeepLists(paragraphs)))));
    }

    /// <summary>Bullets one below the other are a list; a bulleted headline has its text below.</summary>
    private static List<Paragraph> KeepLists(List<Paragraph> paragraphs)
    {
        for (var at = 1; at < paragraphs.Count; at++)
        {
            if (paragraphs[at - 1].Bulleted && paragraphs[at] is { Bulleted: true, Kind: ParagraphKind.Head })
            {
                paragraphs[at] = paragraphs[at] with { Kind = ParagraphKind.Text };
                if (paragraphs[at - 1].Kind == ParagraphKind.Head) paragraphs[at - 1] = paragraphs[at - 1] with { Kind = ParagraphKind.Text };
            }
        }
        return paragraphs;
    }

    private static Paragraph Of(PageLine line, string text, bool broken, bool breaksOff, int gap)
    {
        var kind = KindOf(line, text);
        if (kind == ParagraphKind.Head && breaksOff && Punctuation.HasSentenceMark(text)) kind = ParagraphKind.Text;
        return new Paragraph
        {
            Text = Spacing.Undo(text, kind),
            Kind = kind,
            Level = line.Level,
            Gap = gap,
            Apart = gap > 0,
            Open = broken && kind == ParagraphKind.Text && (Punctuation.HasSentenceMark(text) || Cues.OpensArticle(text)),
            Bulleted = line.Mark == LineMark.Item,
            Indented = line.Indented,
            Day = line.Day,
        };
    }

    private static ParagraphKind KindOf(PageLine line, string text) => line.Mark switch
    {
        LineMark.Rule => ParagraphKind.Rule,
        LineMark.Continued => ParagraphKind.Continued,
        LineMark.Byline => ParagraphKind.Byline,
        LineMark.Heading => ParagraphKind.Head,
        _ when Cues.IsByline(text) => ParagraphKind.Byline,
        LineMark.Item => IsHead(text) && !Cues.LeadsWithDay(text) ? ParagraphKind.Head : ParagraphKind.Text,
        _ when Cues.IsCaption(text) => ParagraphKind.Caption,
        _ => !line.Indented && IsHead(text) ? ParagraphKind.Head : ParagraphKind.Text,
    };

    /// <summary>A short line that ends no sentence: no 。 in it, none of ，；： at its end, no bracket around it, no day that opens a report, and not what heads a life below it.</summary>
    private static bool IsHead(string text)
    {
        if (text.Length > LongestHead || Cues.IsTurn(text) || Cues.HeadsLife(text) || text.Contains('。') || text.Contains('；')) return false;
        if ("，、：；:,".Contains(text[^1]) || text[0] is '（' or '(') return false;
        return !Cues.OpensArticle(text) && !Cues.OpensWithDay(text);
    }

    private static void Append(StringBuilder text, string line)
    {
        if (text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line[0])) text.Append(' ');
        text.Append(line);
    }
}
