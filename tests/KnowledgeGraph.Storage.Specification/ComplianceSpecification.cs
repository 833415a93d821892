using System.Reflection;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>A backend runs the whole specification, or says which part it leaves out and why.</summary>
/// <param name="backend">The assembly of the backend's tests.</param>
public abstract class ComplianceSpecification(Assembly backend)
{
    /// <summary>Specification classes that do not apply, each with the reason.</summary>
    protected virtual IReadOnlyDictionary<Type, string> OptOuts { get; } = new Dictionary<Type, string>();

    [Fact]
    public void Every_specification_has_a_subclass_or_a_reason()
    {
        var run = backend.GetTypes().Where(type => !type.IsAbstract).SelectMany(Bases).ToHashSet();

        var missing = Specifications().Where(type => !run.Contains(type) && !OptOuts.ContainsKey(type)).Select(type => type.Name);

        missing.ShouldBeEmpty($"specifications without a subclass in {backend.GetName().Name}");
    }

    [Fact]
    public void Nothing_is_left_out_that_is_run_or_does_not_exist()
    {
        var run = backend.GetTypes().Where(type => !type.IsAbstract).SelectMany(Bases).ToHashSet();

        OptOuts.Keys.Where(type => run.Contains(type) || !Specifications().Contains(type)).ShouldBeEmpty();
        OptOuts.Values.ShouldAllBe(reason => reason.Length > 10);
    }

    private static IEnumerable<Type> Specifications() =>
        typeof(StoreSpecification).Assembly.GetTypes().Where(type => type.IsAbstract && type.IsSubclassOf(typeof(StoreSpecification)));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType) yield return at;
    }
}
