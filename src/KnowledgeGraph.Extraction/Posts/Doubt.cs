namespace KnowledgeGraph.Extraction.Posts;

/// <summary>What a word makes of a change of a post.</summary>
internal enum Doubt
{
    /// <summary>没能当上: it did not come about.</summary>
    Denied,

    /// <summary>婉拒出任, 自称担任: a verb that says so of the very next one.</summary>
    Refused,

    /// <summary>若, 传言: what follows is supposed or repeated.</summary>
    Supposed,

    /// <summary>无论: what its own clause says may be so or not.</summary>
    Whether,

    /// <summary>拟由, 任局长的梦想: it is meant to come about.</summary>
    Intended,

    /// <summary>推荐江枫任: it is asked for.</summary>
    Proposed,

    /// <summary>同意, 接受: what was asked for came about.</summary>
    Granted,

    /// <summary>消息不实, 未获批准: it is said not to be, behind the post.</summary>
    Refuted,

    /// <summary>任局长的消息: what is refuted or granted.</summary>
    Matter,

    /// <summary>经组织推荐担任: by way of what was asked for, it came about.</summary>
    Way,

    /// <summary>不得不: a word in which one of the others stands by chance.</summary>
    Plain,
}
