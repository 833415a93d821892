using System.Text;

namespace KnowledgeGraph.Extraction.Tests.Mutations;

/// <summary>Damages pages as no newspaper would: cut, shuffled, doubled, other scripts, emoji, halves of surrogate pairs, control characters, endless lines.</summary>
internal sealed class PageMutator(IReadOnlyList<string> pages, Random random)
{
    private const int LongestPiece = 700;

    private static readonly string[] Foreign =
        ["Ωμέγα", "Привет, мир", "مرحبا", "שלום", "नमस्ते", "한국어", "ひらがな", "𠮷𡈽", "🏙️👩‍👩‍👧", "\ud83d", "\udc00", "\0", "\u0007", "\u200b", "\u202e", "\ufeff", "e\u0301\u0301", "（（（（", "“”“”“", "《《》", "　　　", "\t", "\r\n", "……", "———", "９９９年９９月９９日", "0000年00月00日", "第第第届届"];

    /// <summary>The next page: a piece of a sample page, damaged one to five times.</summary>
    public string Next()
    {
        var page = pages[random.Next(pages.Count)];
        var start = random.Next(page.Length);
        var text = new StringBuilder(page.Substring(start, Math.Min(page.Length - start, random.Next(1, LongestPiece))));
        for (var times = random.Next(1, 6); times > 0; times--) Damage(text);
        return text.ToString();
    }

    private void Damage(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(60, text.Length - at) + 1);
        switch (random.Next(7))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, text.ToString(at, length)); break;
            case 2: Move(text, at, length); break;
            case 3: text.Insert(at, Foreign[random.Next(Foreign.Length)]); break;
            case 4: text.Insert(at, new string(Foreign[random.Next(Foreign.Length)][0], random.Next(1, 300))); break;
            case 5: text.Replace("\n", random.Next(2) == 0 ? "" : "\n\n"); break;
            default: Swap(text); break;
        }
    }

    private void Move(StringBuilder text, int at, int length)
    {
        var moved = text.ToString(at, length);
        text.Remove(at, length).Insert(random.Next(text.Length + 1), moved);
    }

    private void Swap(StringBuilder text)
    {
        for (var times = Math.Min(20, text.Length); times > 0; times--)
        {
            var (a, b) = (random.Next(text.Length), random.Next(text.Length));
            (text[a], text[b]) = (text[b], text[a]);
        }
    }
}
