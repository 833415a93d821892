using static KnowledgeGraph.Extraction.Tests.Pages.PageText;

namespace KnowledgeGraph.Extraction.Tests.Pages;

/// <summary>Lines that their own words show to go on, and lines that only look so.</summary>
public sealed class UnfinishedLineTests
{
    [Fact]
    public void Rows_of_a_notice_that_run_on_are_one()
    {
        var body = Split("""
            关于江白等同志职务任免的通知

            各乡镇人民政府：
            经2020年4月6日县人民政府第54次常务会议研究
            决定：
            江白同志任县财政局副局长；
            何苗同志任县水利局副局长（试用期一年），免去其县移民
            事务中心主任职务；
            免去蒲扇同志的县司法局局长职务。
            """).ShouldHaveSingleItem().Body;

        body.ShouldContain("常务会议研究决定：");
        body.ShouldContain("免去其县移民事务中心主任职务；");
        body.ShouldContain("江白同志任县财政局副局长；\n何苗");
    }

    [Fact]
    public void A_bracket_or_a_list_goes_on_where_it_is_closed() => Split("""
            第九届道德模范名单
            4月13日，县文明委公布第九届道德模范，名单如下：
            诚实守信模范：何远（云台老江家食品
            厂厂长）
            敬业奉献模范：江白（北沙镇村医）、
            汪洋（县供电公司班长）
            """).ShouldHaveSingleItem().Body.ShouldContain("何远（云台老江家食品厂厂长）\n敬业奉献模范：江白（北沙镇村医）、汪洋（县供电公司班长）");

    [Fact]
    public void A_byline_can_break_within_a_name() => Split("""
            讲坛开讲
            　　上周六下午，县博物馆会议室座无虚席，教授何远应邀作讲座。馆里
            正在筹备主题展，明年与观众见面，届时凭身份证免费参观，请看本报。（江
             白）
            """).ShouldHaveSingleItem().Body.ShouldEndWith("（江白）");

    [Fact]
    public void A_line_that_says_where_a_wrong_report_stood_is_no_masthead() => Split("""
            更　正

            　　本报2019年12月13日1版刊发
            的《云台体育中心启用》一文称，该中
            心12月1日投入使用。经核实，该中心至今没有投入使用。特此更正。
            """).ShouldHaveSingleItem().Body.ShouldStartWith("本报2019年12月13日1版刊发的《云台体育中心启用》");

    [Fact]
    public void Below_a_photographer_another_text_begins() => Split("""
            ▲4月10日，志愿者在北沙镇为群众清洗衣物。江 白　摄
            敬告读者：因近期邮路受阻，部分乡镇报纸投递延迟。
            """).ShouldAllBe(article => !article.Body.Contains("摄敬告"));

    [Fact]
    public void The_life_of_who_takes_office_belongs_to_the_article_above() => Split("""
            全区领导干部会议召开
            　　本报讯（记者 江白）4月10日上午，区里召开领导干部会议，宣布何远任区委书记。何远说，要尽快走遍各个镇街。

            【何远简历】
            　　何远，男，汉族，1973年11月生，研究生学历，2016年11月任区科技局副局长。
            """).ShouldHaveSingleItem().Body.ShouldContain("任区科技局副局长");

    [Fact]
    public void A_list_of_the_page_s_headlines_takes_none_of_them_away()
    {
        var articles = Split("""
            本版导航：
            ·全县重大项目集中开工
            ·战高温送清凉
            ·老船工的新航线

            全县重大项目集中开工
            　　本报讯（记者 江白）昨日上午，县里举行重大项目集中开工活动，县长何远宣布开工。

            战高温送清凉
            　　本报讯（记者 何苗）连日来，气温屡破38℃，县领导看望慰问坚守岗位的劳动者。

            老船工的新航线
            　　凌晨三点，渔港还黑着，六十八岁的汪洋已经坐在驾驶舱里。
            """);

        articles.Select(article => article.Title).ShouldBe(["全县重大项目集中开工", "战高温送清凉", "老船工的新航线"]);
    }

    [Fact]
    public void Two_headlines_one_below_the_other_go_each_to_its_article() => Split("""
            县党政代表团赴北沙南岭考察
            水退人进 云台镇抢修溃口

            　　本报讯（记者 江白）4月11日至13日，县委书记何远率县党政代表团，先后赴北沙市、南岭市学习考察，走访了北沙的产业园。代表团在南岭考察了家纺产业。
            ━━━━━━━━━━━━━━━━━━━━
            　　4月1日以来，连降暴雨。4月4日凌晨，云台镇民垸溃口，群众连夜转移。昨天上午，溃口封堵工程全面动工，镇长汪洋守在堤上抢修。
            """).Select(article => article.Title).ShouldBe(["县党政代表团赴北沙南岭考察", "水退人进 云台镇抢修溃口"]);
}
