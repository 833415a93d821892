namespace KnowledgeGraph.Extraction.Posts;

/// <summary>What a word makes of a change of a post.</summary>
internal enum Doubt
{
    /// <summary>没能当上: it did not come about.</summary>
    Denied,

    /// <summary>若, 传言: its sentence supposes or repeats it.</summary>
    Supposed,

    /// <summary>拟由, 任局长的梦想: it is meant to come about.</summary>
    Intended,

    /// <summary>同意, 接受: what was asked for came about.</summary>
    Granted,

    /// <summary>没有犹豫就当上: no doubt before it holds any more.</summary>
    Overcome,

    /// <summary>消息不实, 未获批准: it is said not to be, mostly behind the post.</summary>
    Refuted,

    /// <summary>未来: a word in which one of the others stands by chance.</summary>
    Plain,
}
