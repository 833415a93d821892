namespace KnowledgeGraph.Storage.Neo4j.Tests.Schema;

/// <summary>What a server leaves that is killed between the index of a constraint and the constraint.</summary>
public sealed class OrphanIndexTests(Neo4jFixture fixture) : IClassFixture<Neo4jFixture>
{
    private const string Name = "held_in_id";

    [Fact]
    public async Task An_index_without_its_constraint_is_made_anew_with_it()
    {
        Assert.SkipWhen(fixture.SkipReason is not null, fixture.SkipReason ?? "");
        await fixture.ResetAsync();
        await RawQuery.RunAsync($"DROP CONSTRAINT {Name} IF EXISTS");
        await RawQuery.RunAsync($"CREATE INDEX {Name} IF NOT EXISTS FOR ()-[r:HELD_IN]-() ON (r.id)");

        await fixture.Open(TimeProvider.System).MigrateAsync(TestContext.Current.CancellationToken);

        var owners = await RawQuery.RunAsync($"SHOW INDEXES YIELD name, owningConstraint WHERE name = '{Name}' RETURN owningConstraint");
        owners.GetProperty("data").GetProperty("values")[0][0].GetString().ShouldBe(Name);
    }
}
