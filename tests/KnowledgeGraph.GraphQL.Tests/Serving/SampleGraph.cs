using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graph;

namespace KnowledgeGraph.GraphQL.Tests.Serving;

/// <summary>A small invented graph: two officials, their posts and meetings in 柳溪县, told by two articles.</summary>
internal static class SampleGraph
{
    public static Entity County { get; } = Some.Entity("District", "柳溪县", "999901", articles: 2, attributes: AttributeSet.Of(("level", "county"), ("adcode", "999901")));

    public static Entity Town { get; } = Some.Entity("District", "竹桥镇", attributes: AttributeSet.Of(("level", "township")));

    public static Entity Bureau { get; } = Some.Entity("Organization", "柳溪县水务局", aliases: ["县水务局"], articles: 1);

    public static Entity Magistrate { get; } = Some.Entity("Position", "柳溪县县长", attributes: AttributeSet.Of(("title", "县长")));

    public static Entity Director { get; } = Some.Entity("Position", "柳溪县水务局局长", attributes: AttributeSet.Of(("title", "局长")));

    public static Entity He { get; } = Some.Entity(
        "Person", "何静", seen: Some.Days("2024-03-05", "2024-04-02"), articles: 2, attributes: AttributeSet.Of(("official", "true")), aliases: ["何县长"]);

    public static Entity Zhou { get; } = Some.Entity("Person", "周岚", seen: Some.Days("2024-03-05"), attributes: AttributeSet.Of(("official", "true")));

    public static Entity Reporter { get; } = Some.Entity("Person", "林夏", seen: Some.Days("2024-03-05"));

    public static Entity Meeting { get; } = Some.Entity(
        "Event", "柳溪县防汛工作会", seen: Some.Days("2024-03-05"), attributes: AttributeSet.Of(("kind", "Meeting"), ("date", "2024-03-04")));

    public static Entity Visit { get; } = Some.Entity(
        "Event", "何静到竹桥镇调研", seen: Some.Days("2024-04-02"), attributes: AttributeSet.Of(("kind", "Visit"), ("date", "2024-04")));

    public static Fact HeHolds { get; } = Some.Fact("HOLDS", He, Magistrate, seen: Some.Days("2024-03-05", "2024-04-02"), attributes: AttributeSet.Of(("state", "held"))) with { Articles = 2 };

    public static Fact ZhouHolds { get; } = Some.Fact("HOLDS", Zhou, Director, seen: Some.Days("2024-03-05"), attributes: AttributeSet.Of(("state", "acting")));

    public static Fact HeChairs { get; } = Some.Fact("PARTICIPATED_IN", He, Meeting, seen: Some.Days("2024-03-05"), attributes: AttributeSet.Of(("role", "chair")));

    public static Fact ZhouAttends { get; } = Some.Fact("PARTICIPATED_IN", Zhou, Meeting, seen: Some.Days("2024-03-05"), attributes: AttributeSet.Of(("role", "attendee")));

    public static Telling First { get; } = new Telling("县长何静主持召开柳溪县防汛工作会。柳溪县水务局代局长周岚参加。（林夏）", new(2024, 3, 5), "防汛工作会召开")
        .Naming(He).Naming(Zhou).Naming(Reporter).Naming(Meeting).Naming(County).Naming(Bureau, "柳溪县水务局").Naming(Magistrate, "县长").Naming(Director, "局长")
        .Stating(HeHolds, "县长何静", 0.95, new(2024, 3, 5)).Stating(ZhouHolds, "柳溪县水务局代局长周岚")
        .Stating(HeChairs, "县长何静主持召开柳溪县防汛工作会").Stating(ZhouAttends, "柳溪县水务局代局长周岚参加");

    public static Telling Second { get; } = new Telling("4月2日，何县长到竹桥镇调研，与村民座谈。𠮷安桥通车。县长何静说，路要修好。", new(2024, 4, 2), "何静到竹桥镇调研")
        .Naming(He, "何静", "何县长").Naming(Town).Naming(Visit, "到竹桥镇调研").Naming(Magistrate, "县长")
        .Stating(HeHolds, "县长何静", 0.8, new(2024, 4, 2), AttributeSet.Of(("state", "held"), ("asOf", "2024-04-02")));

    public static Entity FirstArticle { get; } = ArticleOf(First);

    public static Entity SecondArticle { get; } = ArticleOf(Second);

    public static GraphBatch Batch() => new BatchBuilder()
        .Add(County, Town, Bureau, Magistrate, Director, He, Zhou, Reporter, Meeting, Visit, FirstArticle, SecondArticle)
        .Add(HeHolds, ZhouHolds, HeChairs, ZhouAttends)
        .Add(
            Some.Fact("POST_OF", Magistrate, County),
            Some.Fact("POST_OF", Director, Bureau),
            Some.Fact("PARTICIPATED_IN", He, Visit, seen: Some.Days("2024-04-02"), attributes: AttributeSet.Of(("role", "speaker"))),
            Some.Fact("HELD_IN", Visit, Town),
            Some.Fact("PART_OF", Town, County, attributes: AttributeSet.Of(("derived", "true"))),
            Some.Fact("COOPERATES_WITH", County, Bureau, attributes: AttributeSet.Of(("kind", "结对帮扶"))),
            Some.Fact("WROTE", Reporter, FirstArticle, attributes: AttributeSet.Of(("role", "reporter"))))
        .Tell(First, Second);

    private static Entity ArticleOf(Telling telling) => Some.Entity(
        "Article",
        telling.Article.Title,
        telling.Article.Id,
        Some.Days(telling.Article.Page.IssueDate!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        attributes: AttributeSet.Of(("newspaper", "柳溪报"), ("page", "01"), ("issueDate", telling.Article.Page.IssueDate.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
}
