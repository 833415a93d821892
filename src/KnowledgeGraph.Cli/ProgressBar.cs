namespace KnowledgeGraph.Cli;

/// <summary>Tells how far a run has come: a bar where someone looks, elsewhere a line a step, or a line for so many of them.</summary>
internal sealed class ProgressBar(Terminal terminal, int total, int stepsOfLine = 1)
{
    private const int Width = 30;

    private int _done;

    public void Advance(string step)
    {
        _done++;
        if (terminal.Interactive) terminal.Error.Write($"\r[{new string('#', Filled)}{new string('.', Width - Filled)}] {_done}/{total} {step}   ");
        else if (_done % stepsOfLine == 0 || _done == total) terminal.Error.WriteLine($"{_done}/{total} {step}");
    }

    public void Finish(string? summary = null)
    {
        if (terminal.Interactive) terminal.Error.WriteLine();
        if (summary is not null) terminal.Error.WriteLine(summary);
    }

    private int Filled => total == 0 ? Width : Math.Min(Width, _done * Width / total);
}
