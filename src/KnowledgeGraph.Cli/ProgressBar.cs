namespace KnowledgeGraph.Cli;

/// <summary>Tells how far a run has come: a bar where someone looks, a line a step elsewhere.</summary>
internal sealed class ProgressBar(Terminal terminal, int total)
{
    private const int Width = 30;

    private int _done;

    public void Advance(string step)
    {
        _done++;
        if (terminal.Interactive) terminal.Error.Write($"\r[{new string('#', Filled)}{new string('.', Width - Filled)}] {_done}/{total} {step}   ");
        else terminal.Error.WriteLine($"{_done}/{total} {step}");
    }

    public void Finish(string summary)
    {
        if (terminal.Interactive) terminal.Error.WriteLine();
        terminal.Error.WriteLine(summary);
    }

    private int Filled => total == 0 ? Width : Math.Min(Width, _done * Width / total);
}
