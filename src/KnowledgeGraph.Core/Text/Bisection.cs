namespace KnowledgeGraph.Core.Text;

/// <summary>Looks up by bisection in lists that are in the order of a number: of spans by where they begin. O(log n).</summary>
public static class Bisection
{
    /// <summary>How many items have a smaller number than that one, which is the index of the first that has not.</summary>
    /// <param name="items">In the order of <paramref name="number"/>.</param>
    /// <param name="below">The number that the items counted are below.</param>
    /// <param name="number">The number of an item.</param>
    public static int CountBelow<T>(IReadOnlyList<T> items, int below, Func<T, int> number)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(number);
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (number(items[middle]) < below) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
