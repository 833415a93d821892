using static KnowledgeGraph.Extraction.Tests.Pages.PageText;

namespace KnowledgeGraph.Extraction.Tests.Pages;

/// <summary>Pages whose articles were typeset each in its own way.</summary>
public sealed class PastedPageTests
{
    [Fact]
    public void One_article_can_have_an_empty_line_below_each_of_its_lines_and_the_next_none()
    {
        var articles = Split("""
            云台区修缮老桥
            　　本报讯（记者 江白）4月2日，云台区启动老桥修缮工程，

            副区长何远到场查看，要求在汛期前完工，并且要给两岸的居

            民留出便道。老桥走过了六十个年头，每一块石头都有来历。

            拆下来的要编号，装上去的要验收，何远对现场的施工人员反

            复叮嘱。他还说，桥头的茶摊可以留下。
            云台区放飞风筝
            　　本报讯（记者 何苗）4月5日，由区文化馆主办的第二届风
            筝节在北沙河滩举行，来自周边六个乡镇的三百名放飞者参加，
            场面十分热闹。手艺人展示刚刚扎好的龙头风筝，骨架用的是三
            年的老竹子，糊的是本地的皮纸。
            """);

        articles.Select(article => article.Title).ShouldBe(["云台区修缮老桥", "云台区放飞风筝"]);
        articles[0].Body.ShouldContain("每一块石头都有来历。拆下来的要编号，装上去的要验收，何远对现场的施工人员反复叮嘱。");
    }

    [Theory]
    [InlineData("【一周简讯】")]
    [InlineData("【津沽短波】")]
    [InlineData("四面八方")]
    [InlineData("街镇传真")]
    [InlineData("文化快讯")]
    public void Below_a_rubric_of_short_news_each_item_is_an_article(string rubric) => Split($"""
            云台区修缮老桥
            　　本报讯（记者 江白）4月2日，云台区启动老桥修缮工程，副区长何远到场查看，要求在汛期前完工。

            {rubric}
            　　●4月3日，区教育局副局长汪洋一行到北沙中学调研课后服务，并与教师座谈。
            　　●4月4日，由区总工会主办的职工书法展在区文化馆开幕，展出作品一百二十幅。
            """).Count.ShouldBe(3);

    [Fact]
    public void Items_on_one_line_are_articles_too() => Split("""
            云台区修缮老桥
            　　本报讯（记者 江白）4月2日，云台区启动老桥修缮工程，副区长何远到场查看，要求在汛期前完工。

            ■简讯 △区商务局局长汪洋4月3日到北沙街道检查农贸市场。△4月5日，北沙小学的学生来到桥头写生。
            """).Select(article => article.Body).Skip(1).ShouldBe(["区商务局局长汪洋4月3日到北沙街道检查农贸市场。", "4月5日，北沙小学的学生来到桥头写生。"]);

    [Fact]
    public void A_bullet_belongs_to_the_width_of_its_line() => Split("""
            简讯
            　　▲4月5日，区政协组织部分委员视察北沙
            小学新校区建设情况。区政协副主席何远带队，
            区教育局副局长汪洋陪同。学校由区教育局建
            设，今年九月投入使用。
            """).ShouldHaveSingleItem().Body.ShouldStartWith("4月5日，区政协组织部分委员视察北沙小学新校区建设情况。");

    [Fact]
    public void Who_a_headline_speaks_of_can_stand_above_it()
    {
        var article = Split("""
            北沙镇：
            小竹子“编”出大产业
            　　本报通讯员　江  白
            　　4月2日，北沙镇竹编合作社的院子里，工人正忙着分篾。镇党委书记何远介绍，今年的订单排到了年底。
            """).ShouldHaveSingleItem();

        article.Title.ShouldContain("小竹子“编”出大产业");
        article.Body.ShouldContain("4月2日，北沙镇竹编合作社");
    }

    [Fact]
    public void A_line_below_the_headline_goes_on_where_the_edge_cut_it() => Split("""
            从“北沙诊所”到二级医院
            ——写在云台区第三人民医院建院六十
            周年之际
            　　1958年春，北沙的五名医生凑了三间土坯房、一张木头床，办起诊所。六十年里，医院搬了三次家，床位由九十张增至三百五十张。
            """).ShouldHaveSingleItem().Title.ShouldEndWith("建院六十周年之际");

    [Fact]
    public void A_name_broken_at_the_end_of_a_byline_is_whole() => Split("""
            云台区修缮老桥
            　　4月2日，云台区启动老桥修缮工程，副区长何远到场查看，要求在汛期前完工，并且要给两岸的居民留出便道。
            　　　　　　　　记者 江白 通讯员 何
            苗

            云台区放飞风筝
            　　本报讯（记者 何苗）4月5日，由区文化馆主办的第二届风筝节在北沙河滩举行，来自周边六个乡镇的三百名放飞者参加。
            """)[0].Body.ShouldEndWith("通讯员 何苗");
}
