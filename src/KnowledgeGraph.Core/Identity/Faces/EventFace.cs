using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Identity.Names;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Identity.Faces;

/// <summary>An event is its kind, day, name, participants and places. Its keys are candidates: papers of two divisions meet on any of them.</summary>
/// <remarks>Keys join the day with each division that it names and each person who took part. An undated event is met only on its name and its issue's day.</remarks>
internal sealed class EventFace : IFaceRule
{
    public string Type => "Event";

    public GroupFace FaceOf(Mention mention, ArticleView article)
    {
        var name = CanonicalName.Of(mention.Name);
        var participants = Ends(article.To(mention, "PARTICIPATED_IN").Concat(article.To(mention, "ORGANIZED")).Select(claim => claim.Subject), article);
        var places = Ends(article.From(mention, "HELD_IN").Select(claim => claim.Object), article);
        List<string> context =
        [
            Facet.Of(Facet.Kind, mention.Attributes["kind"] ?? "Activity"),
            article.HomeFacet,
            .. participants.Select(end => Facet.Of(Facet.With, end.Name)),
            .. places.Select(end => Facet.Of(Facet.At, end.Name)),
        ];
        string[] keys;
        if (mention.Attributes["date"] is { } day)
        {
            context.Add(Facet.Of(Facet.Day, day));
            keys = [.. participants.Concat(places).Where(end => end.Type is "District" or "Person").Select(end => $"{day}|{end.Name}")];
            if (keys.Length == 0) keys = [$"{day}|{article.HomeFacet}"];
        }
        else
        {
            context.Add($"issue:{article.Issue}");
            keys = [$"{article.Issue}|{name}"];
        }
        return new GroupFace(Type, name, Sorted(keys), Sorted(context), []);
    }

    private static List<(string Type, string Name)> Ends(IEnumerable<string> mentions, ArticleView article) =>
        [.. mentions.Select(id => (article.Mention(id).Type, article.NameOf(id))).Distinct()];

    private static string[] Sorted(IEnumerable<string> entries) => [.. entries.Distinct().Order(CodePointComparer.Instance)];
}
