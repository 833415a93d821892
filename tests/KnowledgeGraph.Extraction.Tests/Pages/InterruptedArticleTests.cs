using static KnowledgeGraph.Extraction.Tests.Pages.PageText;

namespace KnowledgeGraph.Extraction.Tests.Pages;

/// <summary>Articles between whose parts something else was printed, and lines that belong to the text above them.</summary>
public sealed class InterruptedArticleTests
{
    private const string First = "陆川到白渚镇调研水网工程\n\n　　4月2日，县委书记陆川到白渚镇调研白渚水网工程。县长何远参加调研。\n　　白渚水网工程由云台水务公司建设，陆川察看了白渚泵站和沿线的堤防，询问水网工程的节点、水网沿线移民群众的安置房和堤防加固。";
    private const string Between = "　　本报讯（记者 江白）4月3日，云台一中举行读书节开幕式，八百名师生诵读诗词。校长温青说，书香要飘进每一间教室，飘到每一个家庭。";
    private const string Rest = "　　何远要求，白渚水网工程的参建单位要盯紧节点，一段一段抓，一天一天推，确保白渚泵站早建成、早见效；要把水网沿线的堤防加固同步做好，不让一处险段带病入汛；要把移民群众的安置房先建起来，让大家住得舒心、安心。\n　　县水务局局长苗壮，白渚镇党委书记石明参加调研。";

    /// <summary>What else stands on the page: by many texts it is known which words are rare.</summary>
    private const string Others = "\n\n本报讯（记者 江白）4月4日，清明诗会在文化馆举行，朗诵者来自各行各业。\n\n本报讯（记者 江白）4月4日，菜市口农贸集市迁入新址，摊位增加一倍。\n\n本报讯（记者 江白）4月5日，青年篮球联赛揭幕，十二支球队角逐冠军。";

    [Fact]
    public void A_column_s_rest_goes_to_the_article_that_it_speaks_of_whatever_was_printed_between()
    {
        var articles = Split(First + "\n\n" + Between + "\n\n" + Rest + Others);
        articles.Count.ShouldBe(5);
        articles[0].Body.ShouldContain("何远要求");
        articles[1].Body.ShouldEndWith("每一个家庭。");
    }

    [Fact]
    public void A_headline_between_the_parts_of_its_article_parts_nothing()
    {
        var headless = First[(First.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
        var articles = Split("云台一中读书节开幕\n\n" + Between + "\n\n" + headless + "\n\n陆川到白渚镇调研白渚水网工程\n\n" + Rest + Others);
        articles.Take(2).Select(article => article.Title).ShouldBe(["云台一中读书节开幕", "陆川到白渚镇调研白渚水网工程"]);
        articles[1].Body.ShouldContain("何远要求");
    }

    [Fact]
    public void A_piece_of_another_matter_begins_an_article() =>
        Split(First + "\n\n" + Between + "\n\n　　清早的集市上人声鼎沸，卖豆腐的周家老店已经排起长队。店主周阿婆说，豆子要泡足八个钟头，石磨要慢慢推，急不得。她十六岁嫁过来就守着这口锅，四十年里换了三回灶，没有换过方子。如今孙女也学会了点卤，逢年过节就回来搭手，老街坊都说这锅豆腐有了传人。").Count.ShouldBe(3);

    [Fact]
    public void The_words_below_a_photograph_within_an_article_part_nothing() =>
        Split(First + "\n\n图为白渚镇居民在新堤上散步。\n\n" + Rest).ShouldHaveSingleItem().Body.ShouldContain("何远要求");

    [Theory]
    [InlineData("云台县公共交通公司")]
    [InlineData("中共云台县委组织部　2024年4月7日")]
    [InlineData("云台县公安局交警大队")]
    public void Who_signs_a_notice_belongs_to_it(string signer)
    {
        var articles = Split("公交线路临时绕行\n\n因水网路维修施工，自4月10日起，3路、7路公交车临时取消白渚市场站，预计5\n月5日恢复。\n" + signer + "\n\n停水公告\n\n为配合水网工程施工，4月12日8时至20时，白渚镇全镇停水，请居民提前做好储\n水准备。\n云台水务公司");
        articles.Select(article => article.Title).ShouldBe(["公交线路临时绕行", "停水公告"]);
        articles[0].Body.ShouldEndWith(signer);
        articles[1].Body.ShouldEndWith("云台水务公司");
    }

    [Fact]
    public void A_notice_goes_on_with_no_article_however_alike_its_head_is_to_others() =>
        Split("河堤花开\n\n　　4月2日，云台县的油菜花开了，白渚镇的河堤上游人如织，镇里办起了赏花节。\n\n招聘启事\n\n　　白渚镇卫生院招聘护士2名，护理专业毕业，有执业证书，有意者请与院办联系。").Count.ShouldBe(2);
}
