using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Cli.Formats;

/// <summary>A body in which every named thing stands in brackets with its type: [Person 陆怀远]主持会议.</summary>
internal static class MarkedText
{
    /// <summary>Marks that lie in others are nested; of two that cross, the first stays.</summary>
    public static string Of(string body, IEnumerable<Mention> mentions)
    {
        var marks = mentions.SelectMany(mention => mention.Occurrences.Select(span => (Span: span, mention.Type)))
            .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End).ThenBy(mark => mark.Type, StringComparer.Ordinal);
        var text = new StringBuilder(body.Length * 2);
        var open = new Stack<TextSpan>();
        var at = 0;
        foreach (var (span, type) in marks)
        {
            while (open.TryPeek(out var outer) && outer.End <= span.Start) Close(outer);
            if (open.TryPeek(out var around) && !around.Contains(span)) continue;
            Copy(span.Start);
            text.Append('[').Append(type).Append(' ');
            open.Push(span);
        }
        while (open.TryPeek(out var outer)) Close(outer);
        Copy(body.Length);
        return text.ToString();

        void Close(TextSpan span)
        {
            Copy(span.End);
            text.Append(']');
            open.Pop();
        }

        void Copy(int to)
        {
            text.Append(body, at, to - at);
            at = to;
        }
    }
}
