using KnowledgeGraph.Ingestion.Extracting;

namespace KnowledgeGraph.Ingestion.Tests.Extracting;

public sealed class InOrderTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_inputs_however_long_each_takes()
    {
        using var first = new ManualResetEventSlim();
        var results = await InOrder.SelectAsync(Range(20), Work, 2, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        results.ShouldBe(Enumerable.Range(0, 20));

        int Work(int input)
        {
            if (input == 0) first.Wait(TestContext.Current.CancellationToken);
            if (input == 1) first.Set();
            return input;
        }
    }

    [Fact]
    public async Task Inputs_are_taken_only_as_results_are_taken()
    {
        var taken = 0;
        await foreach (var result in InOrder.SelectAsync(Inputs().ToAsyncEnumerable(), input => input, 2, TestContext.Current.CancellationToken))
        {
            (taken - result).ShouldBeLessThanOrEqualTo(4);
        }
        taken.ShouldBe(100);

        IEnumerable<int> Inputs()
        {
            for (; taken < 100; taken++) yield return taken;
        }
    }

    [Fact]
    public async Task No_more_than_so_many_run_at_a_time()
    {
        int running = 0, most = 0;
        var gate = new Lock();
        await InOrder.SelectAsync(Range(50), Work, 2, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        most.ShouldBeInRange(1, 2);

        int Work(int input)
        {
            lock (gate) most = Math.Max(most, ++running);
            Thread.Yield();
            lock (gate) running--;
            return input;
        }
    }

    [Fact]
    public async Task Cancelling_ends_the_run()
    {
        using var stop = new CancellationTokenSource();
        var results = new List<int>();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in InOrder.SelectAsync(Range(int.MaxValue), input => input, 2, stop.Token))
            {
                results.Add(result);
                if (result == 10) await stop.CancelAsync();
            }
        });
        results.Count.ShouldBeInRange(11, 20);
    }

    private static IAsyncEnumerable<int> Range(int count) => AsyncEnumerable.Range(0, count);
}
