using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The words that report events.</summary>
internal sealed class EventLexicon
{
    /// <summary>座谈会, 开工仪式: what ends an event's name, with the kind of event.</summary>
    public WordMap<string> Nouns { get; } = LexiconFile.Map("event-nouns.tsv", 2, row => row.Columns[1]);

    /// <summary>召开, 参加: verbs that report an event by its noun.</summary>
    public WordMap<NounPlace> Holding { get; } = LexiconFile.Map("holding-verbs.tsv", 2, row => row.Enum<NounPlace>(1));

    /// <summary>调研, 开工, 签署: verbs that report an event by themselves.</summary>
    public WordMap<EventVerb> Verbs { get; } = LexiconFile.Map("event-verbs.tsv", 3, row => new EventVerb(row.Columns[1], row.Enum<VerbBuild>(2), row.Text(3) is "Weak" or "Led", row.Text(3) == "Led", row.Text(3) == "Step"));

    /// <summary>签署, 签约: those of the verbs by which two sides sign.</summary>
    public WordSet Signing { get; } = LexiconFile.WordsWith("event-verbs.tsv", 2, nameof(VerbBuild.Signing));

    /// <summary>社会, 检查组: words that hold a trigger but report nothing by it.</summary>
    public WordSet NotTriggers { get; } = LexiconFile.Words("not-triggers.tsv");
}

/// <summary>A verb that reports an event.</summary>
/// <param name="Kind">The kind of event.</param>
/// <param name="Build">How it takes its subject and object.</param>
/// <param name="Weak">Whether a stronger report of the same sentence outweighs it (察看 beside 召开座谈会).</param>
/// <param name="Led">Whether it reports only behind a word that leads to a place (赴龙井市开展对口协作).</param>
/// <param name="Step">Whether it reports only of a project (大桥启动, not 培训启动).</param>
internal sealed record EventVerb(string Kind, VerbBuild Build, bool Weak, bool Led, bool Step);

/// <summary>How a verb reports an event.</summary>
internal enum VerbBuild
{
    /// <summary>Somebody goes to see: 到学校调研, 走访企业.</summary>
    Journey,

    /// <summary>Somebody does it: 为公司揭牌.</summary>
    Act,

    /// <summary>Something reaches a state: 大桥通车.</summary>
    Passage,

    /// <summary>Two sides sign: 与乡签署协议.</summary>
    Signing,

    /// <summary>A body comes into being: 协会成立, 组建专班.</summary>
    Founding,
}

/// <summary>Where the noun of an event stands that a verb reports.</summary>
internal enum NounPlace
{
    /// <summary>召集会议.</summary>
    After,

    /// <summary>会议闭幕.</summary>
    Before,

    /// <summary>召开会议, 会议召开.</summary>
    Both,

    /// <summary>参加会议: the noun after it tells of an event that others held.</summary>
    Attended,
}
