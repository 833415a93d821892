using static KnowledgeGraph.Extraction.Tests.Pages.PageText;

namespace KnowledgeGraph.Extraction.Tests.Pages;

/// <summary>Articles whose texts touch, and headlines set amid, below or far from them.</summary>
public sealed class TouchingArticlesTests
{
    private const string Drill = "白渚镇开展消防演练";
    private const string Drilled = "  本报讯（通讯员 何苗）4月2日，白渚镇在石\n门村开展春季消防演练，村民轮流上手学用灭火\n器。镇长江枫说，演练要进每一个村。";
    private const string Roses = "返乡青年的茶园";
    private const string Grown = "  石岭村的山坡上，新栽的茶苗连成一片，二十\n八岁的返乡青年陆遥正在茶园里修枝。“这一坡茶\n苗三年后能采。”他说。\n  陆遥去年辞去城里的工作，回乡租下四十亩茶\n园，请来了茶学院的教师教村民制茶。\n  （记者 蓝山）";

    private const string Opening = "  本报讯（记者 蓝山）4月5日，云台县召开河\n湖长制工作会议，部署今年的治水任务。县长何远\n要求，各镇要把河道清淤列入首要任务，汛期到来\n之前各镇要保质保量地完成辖区内一共二十四条";
    private const string Ending = "河道的清理，沿河的排污口要逐一编号挂牌。\n  水务局局长陆川通报了去年的治水情况。";

    [Fact]
    public void A_headline_above_and_another_below_part_two_articles_whose_texts_touch()
    {
        var articles = Split($"{Drill}\n{Drilled}\n{Grown}\n{Roses}\n");
        articles.Select(article => article.Title).ShouldBe([Drill, Roses]);
        articles[0].Body.ShouldEndWith("演练要进每一个村。");
        articles[1].Body.ShouldStartWith("石岭村的山坡上");
    }

    [Fact]
    public void A_headline_below_that_speaks_of_the_whole_parts_nothing() =>
        Split($"{Drill}\n{Drilled}\n  演练结束后，白渚镇的消防员又到沿街商铺讲\n解了灭火器的用法，请店主们当场演练了一遍。\n学用灭火器　演练进村来\n").ShouldHaveSingleItem();

    [Fact]
    public void Who_signs_below_an_article_is_no_headline_of_its_second_half() =>
        Split($"{Drill}\n{Drilled}\n  石岭村茶园的消防水池同日注满，茶农陆遥说，\n有水心里就不慌。\n石岭村茶园管理办公室\n").ShouldHaveSingleItem().Title.ShouldBe(Drill);

    [Fact]
    public void A_headline_set_amid_a_sentence_parts_nothing()
    {
        var article = Split($"{Opening}\n\n云台县部署治水任务\n\n{Ending}\n").ShouldHaveSingleItem();
        article.Title.ShouldBe("云台县部署治水任务");
        article.Body.ShouldContain("二十四条河道的清理");
    }

    [Fact]
    public void A_text_that_opens_as_paragraphs_do_does_not_go_on_with_the_sentence_above_its_headline()
    {
        var articles = Split($"{Opening}\n\n{Roses}\n\n{Grown}\n");
        articles.Count.ShouldBe(2);
        articles[1].Title.ShouldBe(Roses);
    }

    [Theory]
    [InlineData("江北日报讯 记者陆川报道：")]
    [InlineData("云台时报讯（记者 陆川）")]
    [InlineData("本报4月5日讯")]
    public void A_paper_s_own_name_opens_an_article(string opener) =>
        Split($"  4月4日，云台县茶叶节在石岭村开幕，来自各地\n的茶商参加了开茶仪式，并且参观了新建的茶园。\n  {opener}昨日，白渚镇敬老院搬进新楼，六十位\n老人住进了带阳台的房间，家属可以随时探望。\n").Count.ShouldBe(2);

    [Fact]
    public void Headlines_in_a_heap_go_to_the_articles_that_they_speak_of_however_far()
    {
        string[] heads = ["茶叶节在石岭村开幕", "敬老院搬进新楼", "篮球联赛决出冠军", "老渡口架起人行桥"];
        string[] texts = ["本报讯（记者 蓝山）4月4日，云台县茶叶节在石岭村开幕，来自各地的茶商参加了开茶仪式。", "本报讯（记者 江白）白渚镇敬老院昨日搬进新楼，六十位老人住进了带阳台的房间。", "本报讯（记者 蓝山）全县篮球联赛昨晚决出冠军，交通局队捧起奖杯。", "本报讯（记者 江白）石门村的老渡口架起人行桥，村民过河不用再等船。"];
        var articles = Split(string.Join("\n\n", texts) + "\n\n" + string.Join("\n\n", heads.Reverse()));
        articles.Select(article => article.Title).ShouldBe(heads);
    }
}
