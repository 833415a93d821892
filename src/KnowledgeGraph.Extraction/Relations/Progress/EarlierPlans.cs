using System.Text.RegularExpressions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Relations.Progress;

/// <summary>What was planned once and is told only for comparison: 原定五一通车, 起初说去年通车, 年内通车的目标落空.</summary>
internal static partial class EarlierPlans
{
    private static readonly WordMap<EarlierPlan> Words = LexiconFile.Map("earlier-plans.tsv", 2, row => row.Enum<EarlierPlan>(1));

    /// <summary>Whether a clause that tells by when something is to be done tells of such a plan.</summary>
    public static bool IsTold(string body, TextSpan clause) => Words.Find(body, clause).Any() || Missed().IsMatch(clause.In(body));

    /// <summary>Whether such a plan is told right up to the word for what was to come: 起初说去年.</summary>
    public static bool LeadsTo(string body, TextSpan before) => Words.Find(body, before).Any(found => found.Value switch
    {
        EarlierPlan.Plan => true,
        EarlierPlan.Once => Promise().IsMatch(body.AsSpan(found.Span.End, before.End - found.Span.End)),
        _ => false,
    });

    /// <summary>说好, 承诺: right behind 起初.</summary>
    [GeneratedRegex("^(?:说好?|讲好?|定|打算|计划|承诺|答应|想)[^，]*$")]
    private static partial Regex Promise();

    [GeneratedRegex("(?:目标|计划|打算|承诺)[^，。]{0,6}(?:没有|未能)")]
    private static partial Regex Missed();
}

/// <summary>When a word tells of an earlier plan.</summary>
internal enum EarlierPlan
{
    /// <summary>By itself: 原定.</summary>
    Plan,

    /// <summary>With a promise behind it: 起初说.</summary>
    Once,

    /// <summary>Where it says that a plan came to nothing: 落空.</summary>
    Failed,
}
