using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Recognisers.Persons;

/// <summary>The words that stand around people's names.</summary>
internal sealed class PersonLexicon
{
    /// <summary>What people do: 强调, 主持, 带队.</summary>
    public WordSet Verbs { get; } = LexiconFile.Words("person-verbs.tsv");

    /// <summary>What opens a byline: 记者, 通讯员.</summary>
    public WordMap<string> Bylines { get; } = LexiconFile.Map("byline-words.tsv", 2, row => row.Columns[1]);

    /// <summary>Verbs that name whom they appoint or remove: 任命, 选举, 免去.</summary>
    public WordSet Appointing { get; } = LexiconFile.Words("appointing-verbs.tsv");

    /// <summary>Family names too seldom to be counted: 和, 仓.</summary>
    public WordSet RareSurnames { get; } = LexiconFile.Words("rare-surnames.tsv");

    /// <summary>Who people are without holding a post: 村民, 果农.</summary>
    public WordSet Trades { get; } = LexiconFile.Words("trades.tsv");

    /// <summary>What follows a family name and makes no full name: 阿姨, 女士.</summary>
    public WordSet Honorifics { get; } = LexiconFile.Words("honorifics.tsv");

    /// <summary>Elements of Mongolian, Tibetan, Uyghur and Yi names: 其其格, 卓玛.</summary>
    public WordSet Elements { get; } = LexiconFile.Words("minority-names.tsv");

    /// <summary>Characters that go on with such a name behind an element: 图 in 呼和图.</summary>
    public WordSet Sounds { get; } = LexiconFile.Words("transliteration.tsv");

    /// <summary>Words of four characters and more of which the analyser may take a part for a name: 安全度汛.</summary>
    public WordSet Phrases { get; } = LexiconFile.Words("not-name-phrases.tsv");

    /// <summary>Words of two or three characters that are no names although they begin with a surname.</summary>
    public WordSet NotNames { get; } = LexiconFile.Words("not-names.tsv");
}
