namespace KnowledgeGraph.GraphQL.WebSockets;

/// <summary>Places for sockets: so many for all, and so many for each address or key, so that a few can't take them all.</summary>
/// <param name="all">Places for all together.</param>
/// <param name="each">Places for one.</param>
internal sealed class SocketPlaces(int all, int each)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _taken = [];
    private int _sum;

    /// <summary>A place for whoever that is, until it is disposed; null where none is left.</summary>
    public IDisposable? Take(string whose)
    {
        lock (_lock)
        {
            var taken = _taken.GetValueOrDefault(whose);
            if (_sum >= all || taken >= each) return null;
            _taken[whose] = taken + 1;
            _sum++;
            return new Place(this, whose);
        }
    }

    private void Leave(string whose)
    {
        lock (_lock)
        {
            _sum--;
            if (--_taken[whose] == 0) _taken.Remove(whose);
        }
    }

    private sealed class Place(SocketPlaces places, string whose) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) places.Leave(whose);
        }
    }
}
