using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace KnowledgeGraph.Conventions.Tests;

public sealed class DocumentationTests
{
    public static TheoryData<string> Assemblies => [.. SourceTree.Projects.Select(project => project == "KnowledgeGraph.Cli" ? "kg" : project)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_type_says_what_it_means(string assembly)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value).ToHashSet();
        Assembly.Load(assembly).GetExportedTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsNested && type.Name != "Program")
            .Select(type => "T:" + type.FullName).Where(name => !documented.Contains(name)).ShouldBeEmpty();
    }
}
