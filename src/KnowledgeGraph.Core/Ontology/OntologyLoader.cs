using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Core.Ontology;

/// <summary>Reads an ontology from YAML; errors name file and line.</summary>
public static class OntologyLoader
{
    private const string Resource = "ontology.yaml";

    public static GraphOntology LoadEmbedded()
    {
        using var stream = typeof(OntologyLoader).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        using var reader = new StreamReader(stream);
        return Load(reader, Resource);
    }

    /// <exception cref="OntologyException">The file is no YAML, lacks a part, or names a type that it doesn't define.</exception>
    public static GraphOntology Load(TextReader reader, string file)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(reader);
        }
        catch (YamlException error)
        {
            throw new OntologyException(file, error.Start.Line, error.Message, error);
        }
        if (yaml.Documents.Count == 0) throw new OntologyException(file, 1, "the file is empty; it needs 'entities' and 'edges'.");
        return new OntologyReader(file).Read(yaml.Documents[0].RootNode);
    }
}
