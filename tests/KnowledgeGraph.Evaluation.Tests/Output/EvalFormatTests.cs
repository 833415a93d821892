using System.Text.Json.Nodes;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Evaluation.Output;

namespace KnowledgeGraph.Evaluation.Tests.Output;

public sealed class EvalFormatTests
{
    private const string Body = "本报讯（记者 林夏）3月13日，云水区召开防汛会。区长陆怀远主持会议并讲话。\n会后，陆怀远不再担任区长。";

    private readonly Article _article = Article.Create(
        new PageMetadata { Name = "s99", IssueDate = new DateOnly(2019, 3, 15) }, 2, "云水区防汛", Body);

    [Fact]
    public void An_article_is_one_line_that_names_page_title_day_and_authors()
    {
        var line = Line(Write());
        ((string)line["page"]!, (int)line["article"]!, (string)line["title"]!, (string)line["date"]!).ShouldBe(("s99", 2, "云水区防汛", "2019-03-13"));
        line["authors"]!.AsArray().Select(name => (string)name!).ShouldBe(["林夏"]);
        ((string)line["body"]!).ShouldBe(Body);
    }

    [Fact]
    public void A_post_is_folded_into_its_holding_with_title_and_body()
    {
        var fact = Fact(Line(Hold("held", "区长陆怀远主持会议")), "HOLDS");
        ((string)fact["title"]!, (string)fact["subject"]!, (string)fact["object"]!).ShouldBe(("区长", "p1", "d1"));
        fact.ContainsKey("former").ShouldBeFalse();
    }

    [Fact]
    public void A_post_that_one_sentence_ends_is_former()
    {
        var fact = Fact(Line(Hold("held", "区长陆怀远主持会议"), Hold("ended", "陆怀远不再担任区长")), "HOLDS");
        ((bool)fact["former"]!).ShouldBeTrue();
        fact["evidence"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public void A_nomination_stays_apart_from_a_tenure()
    {
        var facts = Line(Hold("held", "区长陆怀远主持会议"), Hold("nominated", "陆怀远不再担任区长"))["facts"]!.AsArray();
        facts.Select(fact => (string?)fact!["state"]).ShouldBe([null, "nominated"]);
    }

    [Fact]
    public void Of_several_roles_the_strongest_is_written()
    {
        var line = Line(TakePart("speaker", "陆怀远主持会议并讲话"), TakePart("chair", "陆怀远主持会议"));
        ((string)Fact(line, "PARTICIPATED_IN")["role"]!).ShouldBe("chair");
    }

    [Fact]
    public void An_event_carries_the_sentence_that_names_it()
    {
        var happened = Line()["entities"]!.AsArray().Single(entity => (string)entity!["type"]! == "Event")!;
        ((string)happened["evidence"]![0]!["quote"]!).ShouldBe("本报讯（记者 林夏）3月13日，云水区召开防汛会。");
    }

    [Fact]
    public void Who_wrote_an_article_has_no_object() => Fact(Line(Write()), "WROTE").ContainsKey("object").ShouldBeFalse();

    private Mention Reporter => Named("Person", "林夏");

    private Mention Official => Named("Person", "陆怀远", ("official", "true"));

    private Mention District => Named("District", "云水区");

    private Mention Post => Named("Position", "区长", ("title", "区长"));

    private Mention Meeting => Named("Event", "防汛会", ("kind", "Meeting"), ("date", "2019-03-13"));

    private Claim Write() => Claim("WROTE", Reporter, _article.Id, "记者 林夏", ("role", "reporter"));

    private Claim Hold(string state, string words) => Claim("HOLDS", Official, Post.Id, words, ("state", state));

    private Claim TakePart(string role, string words) => Claim("PARTICIPATED_IN", Official, Meeting.Id, words, ("role", role));

    private Claim Claim(string type, Mention subject, string target, string words, params (string, string?)[] attributes) =>
        Core.Claims.Claim.Create(_article, type, subject.Id, target, Span(words), "test", 0.9, AttributeSet.Of(attributes));

    private Mention Named(string type, string name, params (string, string?)[] attributes) =>
        Mention.Create(_article.Id, type, name, [], [Span(name)], AttributeSet.Of(attributes));

    private static TextSpan Span(string words) => TextSpan.At(Body.IndexOf(words, StringComparison.Ordinal), words.Length);

    private JsonObject Line(params Claim[] claims)
    {
        var postOf = Claim("POST_OF", Post, District.Id, "区长陆怀远");
        return JsonNode.Parse(EvalFormat.Line(new ArticleClaims(_article, [Official, Reporter, District, Post, Meeting], [postOf, .. claims], "test") { Day = PartialDate.Parse("2019-03-13") }))!.AsObject();
    }

    private static JsonObject Fact(JsonObject line, string type) =>
        line["facts"]!.AsArray().Select(fact => fact!.AsObject()).Single(fact => (string)fact["type"]! == type);
}
