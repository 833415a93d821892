using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage.Serialization;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Compares values that hold lists, which records compare by reference.</summary>
internal static class Same
{
    public static void Group(MentionGroup read, MentionGroup put)
    {
        read.Face.Id.ShouldBe(put.Face.Id);
        GraphJson.Write(read.Face).ShouldBe(GraphJson.Write(put.Face));
        read.Names.ShouldBe(put.Names);
        read.Attributes.ShouldBe(put.Attributes);
        (read with { Face = put.Face, Names = put.Names, Attributes = put.Attributes }).ShouldBe(put);
    }

    public static void Mention(Mention read, Mention put)
    {
        read.Aliases.ShouldBe(put.Aliases);
        read.Occurrences.ShouldBe(put.Occurrences);
        (read with { Aliases = put.Aliases, Occurrences = put.Occurrences }).ShouldBe(put);
    }

    public static void Mentions(IReadOnlyList<Mention> read, IReadOnlyList<Mention> put)
    {
        read.Select(mention => mention.Id).ShouldBe(put.Select(mention => mention.Id));
        for (var i = 0; i < put.Count; i++) Mention(read[i], put[i]);
    }
}
