using System.Reflection;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>A backend runs the whole specification.</summary>
/// <param name="backend">The assembly of the backend's tests.</param>
public abstract class ComplianceSpecification(Assembly backend)
{
    [Fact]
    public void Every_specification_has_a_subclass()
    {
        var run = backend.GetTypes().Where(type => !type.IsAbstract).SelectMany(Bases).ToHashSet();

        var missing = Specifications().Where(type => !run.Contains(type)).Select(type => type.Name);

        missing.ShouldBeEmpty($"specifications without a subclass in {backend.GetName().Name}");
    }

    private static IEnumerable<Type> Specifications() =>
        typeof(StoreSpecification).Assembly.GetTypes().Where(type => type.IsAbstract && type.IsSubclassOf(typeof(StoreSpecification)));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType) yield return at;
    }
}
