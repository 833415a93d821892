using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Extraction.Lexicons;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>The words by which a clause tells no fact.</summary>
internal sealed class ModalityLexicon
{
    public ModalityLexicon() =>
        Words = LexiconFile.Read("modality.tsv", 2).ToLookup(row => row.Columns[0], row => new ModalWord(row.Enum<Modality>(1), row.Text(2)));

    /// <summary>The readings of a word; most words have one.</summary>
    public ILookup<string, ModalWord> Words { get; }

    /// <summary>强调, 要求: what follows is a demand until the speech ends.</summary>
    public WordSet Demands { get; } = LexiconFile.Words("speech-demands.tsv");

    /// <summary>会上, 据悉: the paper itself goes on telling.</summary>
    public WordSet Openers { get; } = LexiconFile.Words("speech-openers.tsv");
}

/// <summary>What a word makes of the words after it, if the analyser gave it the tag (any tag where that is empty).</summary>
internal sealed record ModalWord(Modality Modality, string Tag);
