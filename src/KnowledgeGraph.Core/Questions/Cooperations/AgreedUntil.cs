using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Cooperations;

/// <summary>The last year that an agreement's name states: （2022—2025年） is 2025.</summary>
internal static partial class AgreedUntil
{
    public static PartialDate? Of(string name) =>
        Years().Match(name) is { Success: true } years ? new PartialDate(int.Parse(years.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex("(?:19|20)[0-9]{2}年?[-—–－~～至到]+((?:19|20)[0-9]{2})年?")]
    private static partial Regex Years();
}
