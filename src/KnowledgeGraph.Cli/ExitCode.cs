namespace KnowledgeGraph.Cli;

/// <summary>How <c>kg</c> ends; scripts rely on the numbers.</summary>
public enum ExitCode
{
    /// <summary>All that was asked for was done.</summary>
    Fine = 0,

    /// <summary>Pages or articles could not be read; if there were others, they were.</summary>
    InputFailed = 1,

    /// <summary>The command line is wrong, or a file that configures the run (manifest, divisions, annotations). Pages beside other manifests were read.</summary>
    WrongUsage = 2,

    /// <summary>The store can't be opened, reached or written (no permission, a full disk), is being written by another, or is of a newer version.</summary>
    StoreUnavailable = 3,

    /// <summary>The server can't listen at its address.</summary>
    AddressUnavailable = 4,

    /// <summary>A figure is lower than the recorded one.</summary>
    FiguresFell = 5,

    /// <summary>The results can't be written: the disk is full, for one.</summary>
    OutputUnwritable = 6,

    /// <summary>A store does not hold the graph that its articles and judgements make.</summary>
    GraphDiffers = 7,

    /// <summary>Nothing in the graph bears a name, or is a post, that was asked about. With --format json, ask ends with 0: the empty answer tells it.</summary>
    NameUnknown = 8,

    /// <summary>Stopped by Ctrl-C or SIGTERM before it was done.</summary>
    Stopped = 130,
}
