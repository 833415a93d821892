using CsCheck;
using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Testing.Articles;

/// <summary>Random small worlds: few names, so that namesakes, shared posts and events told twice are common.</summary>
public static class Worlds
{
    private static readonly string[] People = ["王宁", "林小夏", "陈晨", "欧阳澍"];
    private static readonly string[] Titles = ["县长", "副县长", "局长", "县领导"];
    private static readonly string[] Bodies = ["柳溪县", "柳川县", "县水务局", "柳溪县水务局", "云溪市住房和城乡建设委员会", "云溪市住建委", "南坡镇"];
    private static readonly string[] Homes = ["柳溪县", "柳川县"];
    private static readonly string[] Days = ["2023-03-27", "2023-03-28", "2023-05-04", "2024-01-09"];
    private static readonly string[] Events = ["重点工程推进会", "柳溪柳川协作座谈会", "柳溪县与柳川县协作座谈会"];
    private static readonly string[] Projects = ["柳溪河跨河大桥工程", "柳溪河跨河大桥", "校舍翻修"];
    private static readonly string[] States = ["held", "began", "former", "acting"];

    /// <summary>Articles with distinct ids.</summary>
    public static Gen<ArticleClaims[]> Some(int atMost) => Article.Array[1, atMost].Select(articles => articles.DistinctBy(article => article.Article.Id).ToArray());

    private static Gen<ArticleClaims> Article => Gen.Select(
        Gen.Int[0, 4], Gen.Int[0, 1], Gen.Int[0, 3], Statement.Array[1, 5],
        (day, home, text, statements) => Tell(new Story(day < Days.Length ? Days[day] : null, Homes[home], text: $"本报讯 {text}"), statements));

    private static Gen<(int Kind, int A, int B, int C, int D)> Statement =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 10], Gen.Int[0, 10], Gen.Int[0, 10], Gen.Int[0, 10]);

    private static ArticleClaims Tell(Story story, (int Kind, int A, int B, int C, int D)[] statements)
    {
        var bodies = new Dictionary<string, Named>();
        foreach (var (kind, a, b, c, d) in statements)
        {
            switch (kind)
            {
                case 0 or 1:
                    story.Official(Of(People, a), Of(Titles, b), c == 0 ? null : Body(c), Of(States, d), d > 5 ? Of(Days, d) : null);
                    break;
                case 2:
                    story.Reporter(Of(People, a), b > 5 ? "reporter" : "correspondent");
                    break;
                case 3:
                    story.Person(Of(People, a));
                    break;
                case 4 or 5:
                    var met = story.Event(Of(Events, a), b > 8 ? null : Of(Days, b), b % 2 == 0 ? "Meeting" : "Visit", story.Person(Of(People, c)), story.Person(Of(People, d)), Body(b));
                    if (d % 2 == 0) story.States("HELD_IN", met, Body(d));
                    break;
                case 6:
                    var project = story.Names("Project", Of(Projects, a));
                    story.States("UNDERTAKES", Body(b), project, 0.5 + (c / 25.0), ("status", c % 2 == 0 ? "started" : "completed"));
                    break;
                default:
                    story.States("COOPERATES_WITH", Body(a), Body(b + 1 == a ? b + 2 : b), 0.8, ("kind", c % 3 == 0 ? "对口协作" : null));
                    story.Names("Document", c % 2 == 0 ? "合作协议" : "柳溪河保护条例");
                    break;
            }
        }
        return story.Told();

        Named Body(int at)
        {
            var name = Of(Bodies, at);
            if (!bodies.TryGetValue(name, out var body)) bodies.Add(name, body = NameBody(story, name));
            return body;
        }
    }

    private static Named NameBody(Story story, string name) => name switch
    {
        "柳溪县" => story.District(name, "990201"),
        "柳川县" => story.District(name, "990202"),
        "南坡镇" => story.District(name),
        _ => story.Names("Organization", [name, name[^3..]]),
    };

    private static string Of(string[] values, int at) => values[at % values.Length];
}
