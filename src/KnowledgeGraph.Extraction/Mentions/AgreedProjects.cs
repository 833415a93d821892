using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Makes a thing of the project that only an agreement's title names, where the text goes on to speak of it: 签订产业园项目投资协议。该项目总投资20亿元.</summary>
/// <remarks>It stands where the noun stands that takes it up, for a name in a name is no mention of its own.</remarks>
internal static partial class AgreedProjects
{
    public static void Join(ThingBuilder builder, string body)
    {
        foreach (var document in builder.OfType("Document").ToList())
        {
            if (Agreed().Match(document.Name) is not { Success: true } agreed) continue;
            var name = agreed.Groups["project"].Value;
            foreach (var end in document.Occurrences.Select(span => span.End).ToList())
            {
                if (TakenUp().Match(body, end) is not { Success: true } taken) continue;
                var noun = TextSpan.At(taken.Groups["noun"].Index, taken.Groups["noun"].Length);
                if (builder.IsNamed(noun) || builder.OfType("Project").Any(project => project.Occurrences.Exists(span => span.End <= noun.Start && body.AsSpan(span.End, noun.Start - span.End).Count('。') <= 1))) continue;
                var draft = builder.At("Project", name, name);
                draft.Forms.Add(name);
                draft.Occurrences.Add(noun);
                break;
            }
        }
    }

    /// <summary>产业园项目 in 产业园项目投资协议, with more before its head than a word of its kind.</summary>
    [GeneratedRegex("^《?(?:关于)?(?<project>[^《》]{3,24}?(?:项目|工程))(?:的)?(?:投资|合作|建设|入园|入驻|落户|落地|开发|招商|进区|代建|施工|总承包|框架|战略|意向|正式)*(?:协议|协议书|合同|合同书|意向书|备忘录)》?$")]
    private static partial Regex Agreed();

    /// <summary>The next clause or sentence, as far as it begins with the noun and says something of it.</summary>
    [GeneratedRegex("""\G[》”]?(?:。|，|；)(?:据悉，|据了解，|根据协议，)?(?<noun>该项目|该工程|项目|工程)(?=总投资|计划|拟|占地|位于|选址|由|将|建成|总|落户|分|预计|用地|规划)""")]
    private static partial Regex TakenUp();
}
