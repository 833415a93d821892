using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;

namespace KnowledgeGraph.Extraction.Relations.Participation;

/// <summary>Who is there because somebody welcomes them: 江枫 in 对江枫一行的到来表示热烈欢迎.</summary>
internal sealed partial class WelcomedReader(ClauseText text, Stage stage)
{
    public IEnumerable<Part> Read()
    {
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            if (Welcome().Match(text.Body, clause.Span.Start, clause.Span.Length) is not { Success: true } welcome || stage.At(welcome.Index) is not { } told) continue;
            foreach (var guest in text.Things.Within(TextSpan.At(welcome.Groups["guests"].Index, welcome.Groups["guests"].Length)).Where(place => place.Thing.Type == "Person"))
                yield return new Part(guest.Thing.Index, told.Index, "attendee", clause, "participation.welcomed", 0.9);
        }
    }

    [GeneratedRegex("[对向](?<guests>[^，。；]{2,60}?)(?:一行)?的?(?:到来|来访|到访|莅临|来到)[^，。；]{0,12}表示[^，。；]{0,8}欢迎")]
    private static partial Regex Welcome();
}
