using static KnowledgeGraph.Extraction.Tests.Pages.PageText;

namespace KnowledgeGraph.Extraction.Tests.Pages;

public sealed class ColumnTests
{
    [Fact]
    public void A_first_line_that_lost_its_indentation_is_no_headline()
    {
        var article = Split("""
            本报讯（记者 江白）4月
            2日上午，云台区启动老桥修缮
            工程，副区长何远到场查看，要
            求在汛期以前完工。

            何远走上桥面，仔细察
            看了每一处裂缝，随后又同两岸
            的居民一一交谈，听取了他们对
            修缮的想法。

            居民汪洋在桥头住了四
            十年，他说老桥是两岸往来的唯
            一通道，修好以后孩子上学再也
            不用绕路了。

            水务部门负责人在现场
            介绍，施工期间将在下游搭一座
            便桥，每天早晚有专人守护，保
            证行人安全。

            工程计划在六月底以前
            完成，届时桥面将加宽三米，两
            侧另设步道。
            """).ShouldHaveSingleItem();
        article.Body.ShouldContain("\n何远走上桥面，仔细察看了每一处裂缝，");
        article.Body.ShouldContain("\n水务部门负责人在现场介绍，施工期间");
    }

    [Fact]
    public void A_sentence_that_an_empty_line_cuts_is_put_together()
    {
        var article = Split("""
            本报讯（记者 江白）4月2日，云台区启动老
            桥修缮工程，副区长何远带领住建、水务等部门

            到场查看，要求在汛期前完工，并给两岸的居民
            留出一条便道。
            """).ShouldHaveSingleItem();
        article.Body.ShouldContain("住建、水务等部门到场查看");
    }

    [Fact]
    public void Questions_of_an_interview_are_part_of_it()
    {
        var article = Split("""
            一座桥与一个人

            本报记者 江白

            于大江，1961年生，在云台渡口撑船四十年，是最后一位船工。

            记者：您第一次撑船是哪一年？

            于大江：1979年，那年我十八岁，父亲把竹篙交给了我。

            记者：桥修好以后您打算做什么？

            于大江：给孩子们讲讲渡口的事，讲讲那些年的水。
            """).ShouldHaveSingleItem();
        article.Title.ShouldBe("一座桥与一个人");
        article.Body.ShouldContain("记者：桥修好以后您打算做什么？");
    }

    [Fact]
    public void Headings_of_a_deeper_level_head_articles_where_articles_open_below_them()
    {
        var articles = Split("""
            # 云台区启动老桥修缮工程

            本报讯（记者 江白）4月2日，云台区启动老桥修缮工程，副区长何远到场查看。

            ## 北沙河堤防完成检查

            本报讯（记者 何苗）4月3日，区水务局检查北沙河堤防，局长汪洋带队。

            ## 第三小学放飞风筝

            三百名学生在操场上放飞亲手做的风筝，最大的一只有六米长。
            """);
        articles.Select(article => article.Title).ShouldBe(["云台区启动老桥修缮工程", "北沙河堤防完成检查", "第三小学放飞风筝"]);
    }

    [Fact]
    public void A_label_and_the_points_below_it_belong_to_their_article()
    {
        var article = Split("""
            ## 云台区推行桥长制

            ## 主要做法

            ● 一桥一长，把责任落实到人，让每座老桥都有人管

            ● 一桥一档，把病害记录在案，让每道裂缝都有来历

            ## 典型案例

            在云台镇，桥长何远每天早晚各巡一次桥，三年写下六本巡桥日记。
            """).ShouldHaveSingleItem();
        article.Title.ShouldContain("云台区推行桥长制");
        article.Body.ShouldStartWith("一桥一长");
    }

    [Fact]
    public void Photographs_in_a_row_that_say_when_are_news_of_their_own()
    {
        var articles = Split("""
            云台区启动老桥修缮工程
            　　本报讯（记者 江白）4月2日，云台区启动老桥修缮工程，副区长何远到场查看，要求在汛期前完工。

            　　图①：4月5日，由区文化馆主办的第二届风筝节在北沙河滩举行，来自周边六个乡镇的三百名放飞者参加，场面十分热闹。
            　　图②：手艺人展示刚刚扎好的龙头风筝，骨架用的是三年的老竹子，糊的是本地的皮纸。
            　　图③：孩子们在河滩上放飞自己做的小风筝。 何苗 摄
            """);
        articles.Count.ShouldBe(2);
        articles[1].Body.ShouldStartWith("图①：4月5日");
    }

    [Fact]
    public void The_indentation_of_a_paragraph_counts_to_its_width()
    {
        var article = Split("""
            　　本报讯（记者 江白）4月2日上午，云台区
            召开干部大会，宣布了一批人事任免，与会的同
            志认真听取了有关情况的说明。
            　　何远自2016年8月起担任云台区水务
            局局长，熟悉各条河道的情况，今后他将转
            到新的工作岗位上，继续为两岸居民服务下去。
            　　会议要求各单位做好交接工作，确保各项任
            务不断档、不掉线。
            """).ShouldHaveSingleItem();

        article.Body.ShouldContain("起担任云台区水务局局长");
    }
}
