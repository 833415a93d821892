using static KnowledgeGraph.Extraction.Tests.Pages.PageText;

namespace KnowledgeGraph.Extraction.Tests.Pages;

public sealed class PageSplitterTests
{
    [Fact]
    public void Lines_broken_at_the_column_edge_become_paragraphs()
    {
        var article = Split("""
            云台区修缮老桥
            　　本报讯（记者 江白）4月2日，云台区启动老
            桥修缮工程。副区长何远到场查看，要求在汛期前
            完工。
            　　这座桥建于上世纪六十年代，两岸居民出行都
            要经过它。
            """).ShouldHaveSingleItem();
        article.Title.ShouldBe("云台区修缮老桥");
        article.Body.ShouldBe("本报讯（记者 江白）4月2日，云台区启动老桥修缮工程。副区长何远到场查看，要求在汛期前完工。\n这座桥建于上世纪六十年代，两岸居民出行都要经过它。");
    }

    [Fact]
    public void A_line_that_begins_with_a_day_and_a_comma_is_no_headline()
    {
        var article = Split("云台区来客\n\n4月2日，云台县委书记何远、县长江白一行12人来我区对接\n产业协作，并在座谈会上签订协议，区委书记陆川讲话。").ShouldHaveSingleItem();
        article.Title.ShouldBe("云台区来客");
        article.Body.ShouldStartWith("4月2日，云台县委书记何远");
    }

    [Fact]
    public void What_goes_on_from_another_page_is_no_headline() =>
        Split("要闻\n\n　　（上接第1版）代表们表示，要把报告精神带\n回基层。区人大代表何远说，全镇将抓好农文旅融合。").ShouldContain(article => article.Body.Contains("代表们表示，要把报告精神带", StringComparison.Ordinal));

    [Fact]
    public void Empty_lines_between_the_lines_of_a_column_mean_nothing()
    {
        var text = "云台区修缮老桥\n\n本报讯（记者 江白）4月2日，云台区启动\n\n老桥修缮工程。副区长何远到场查看，要求\n\n在汛期前完工，并且要给两岸的居民留出一\n\n条便道。何远说，老桥走过了六十个年头，\n\n每一块石头都有来历，拆下来的要编号，装\n\n上去的要验收。";
        Split(text).ShouldHaveSingleItem().Body.ShouldBe(
            "本报讯（记者 江白）4月2日，云台区启动老桥修缮工程。副区长何远到场查看，要求在汛期前完工，并且要给两岸的居民留出一条便道。何远说，老桥走过了六十个年头，每一块石头都有来历，拆下来的要编号，装上去的要验收。");
    }

    [Fact]
    public void Where_articles_open_with_a_source_line_a_paragraph_with_none_goes_on()
    {
        var articles = Split("""
            何远检查老桥修缮工程
            完工日期推迟到明年四月
            2019-04-02　来源：云台报　作者：江白　阅读：41

            4月1日，副区长何远到老桥工地检查。

            城建公司经理汪洋汇报，桥下的石料不够，石匠要去邻县再运三船，完工日期推迟到明年四月。

            第三小学放风筝
            2019-04-02　来源：云台报　记者：何苗　[打印本页]

            3月30日，三百名学生在操场上放起风筝。
            """);
        articles.Select(article => article.Title).ShouldBe(["何远检查老桥修缮工程 完工日期推迟到明年四月", "第三小学放风筝"]);
        articles[0].Body.ShouldContain("石匠要去邻县");
        articles[1].Body.ShouldNotContain("打印");
    }

    [Fact]
    public void A_headline_below_its_text_is_found_by_what_they_share()
    {
        var articles = Split("""
            　　本报讯（记者 江白）4月2日，区教委在第三小学举办风筝节，三百名学生参加。

            　　本报讯（记者 何苗）4月3日，区水务局检查北沙河堤防，局长汪洋带队。

            三百名学生放飞风筝

            水务局检查北沙河堤防
            """);
        articles.Select(article => article.Title).ShouldBe(["三百名学生放飞风筝", "水务局检查北沙河堤防"]);
    }

    [Fact]
    public void A_text_that_another_interrupts_is_put_together_again()
    {
        var articles = Split("""
            老船工的第四十个年头

            天还没有亮透，船工于大江已经把缆绳解开，借着
            码头上那盏灯，把船头上的露水抹了一遍，这才招呼
            等在岸边的乘客一个一个踩着跳板上船来，边走边

            本报讯（记者 何苗）4月3日，区水务局检查北沙
            河堤防，局长汪洋带队，对三处险段逐一登记。

            数着人头。于大江说，数了四十年，从来没有数错过
            一个，少一个都不能开船。
            """);
        articles.Count.ShouldBe(2);
        articles[0].Body.ShouldEndWith("边走边数着人头。于大江说，数了四十年，从来没有数错过一个，少一个都不能开船。");
        articles[1].Body.ShouldEndWith("逐一登记。");
    }

    [Fact]
    public void Items_below_a_brief_head_are_articles_without_headline()
    {
        var articles = Split("""
            简　讯

            ●4月1日，区图书馆举办读书会。
            ●4月2日，云台镇开展义诊，接诊六十人。
            """);
        articles.Select(article => article.Body).ShouldBe(["4月1日，区图书馆举办读书会。", "4月2日，云台镇开展义诊，接诊六十人。"]);
        articles.ShouldAllBe(article => article.Title.Length == 0);
    }

    [Fact]
    public void Furniture_goes_and_authors_of_a_web_copy_stay()
    {
        var article = Split("""
            当前位置：首页 > 云台报数字报 > 2021-04-03
            字号：[大 中 小]  打印  分享

            云台区修缮老桥
            发布时间：2021-04-03 06:30  来源：云台报  作者：江白  通讯员：何苗

            4月2日，云台区启动老桥修缮工程。

            【责任编辑：汪洋】
            上一篇：没有了
            """).ShouldHaveSingleItem();
        article.Title.ShouldBe("云台区修缮老桥");
        article.Body.ShouldBe("作者：江白 通讯员：何苗\n4月2日，云台区启动老桥修缮工程。");
    }

    [Fact]
    public void Spaces_inside_words_go_and_those_between_names_stay()
    {
        Split("本报讯（记者 江白 通讯员 何苗）4月2日，区委书记欧 阳 明 携手 共进，走访老 桥两 岸的居民。")
            .ShouldHaveSingleItem().Body.ShouldBe("本报讯（记者 江白 通讯员 何苗）4月2日，区委书记欧阳明携手共进，走访老桥两岸的居民。");
    }

    [Fact]
    public void What_is_printed_twice_in_a_row_is_kept_once()
    {
        Split("　　4月2日，云台区启动老桥修缮工程，副区长何远到场查看。\n图图为为老老桥桥\n图为老桥。图为老桥。 江白 摄江白 摄")
            .ShouldHaveSingleItem().Body.ShouldBe("4月2日，云台区启动老桥修缮工程，副区长何远到场查看。\n图为老桥\n图为老桥。江白 摄");
    }

    [Fact]
    public void A_page_without_text_has_no_articles()
    {
        Split("").ShouldBeEmpty();
        Split(" \n　\r\n\u200b").ShouldBeEmpty();
    }

    [Fact]
    public void A_list_of_appointments_stays_with_the_meeting_that_adopted_it()
    {
        var article = Split("""
            云台区人大常委会任免名单

            （2019年4月16日云台区第十七届人民代表大会常务委员会第二十一次会议通过）

            　　任命：
            　　何远为云台区司法局局长；

            　　免去：
            　　江白的云台区司法局局长职务。
            """).ShouldHaveSingleItem();

        article.Body.ShouldContain("2019年4月16日");
        article.Body.ShouldContain("免去：\n江白的");
    }

    [Fact]
    public void Reports_that_begin_with_a_day_are_articles_of_their_own_below_headlines_of_one_length()
    {
        var articles = Split("""
            云台区举办读书活动周
            4月2日，云台区举办读书活动周。区图书馆馆长何苗到场领读，三百名学生分成八组，每组读完一本书。
            翠湖镇开展义务植树
            4月3日，翠湖镇开展义务植树。镇长江白和村民一起在北坡种下两千棵油松，午后浇完了头遍水。
            石桥乡修缮乡间道路
            4月5日，石桥乡修缮乡间道路。乡长汪洋说，碎石已经运到，雨季之前铺完六里路面。
            """);

        articles.Select(article => article.Title).ShouldBe(["云台区举办读书活动周", "翠湖镇开展义务植树", "石桥乡修缮乡间道路"]);
    }

    [Fact]
    public void The_words_below_a_picture_begin_no_article_and_the_number_of_a_part_is_in_none()
    {
        var article = Split("云台区举办读书活动周\n4月2日，云台区举办读书活动周，三百名学生分成八组，每组读完一本书。\n活动现场\n区图书馆馆长何苗到场领读，云台区的学生都来参加。 XYTB009\nXYTB010").ShouldHaveSingleItem();

        article.Title.ShouldBe("云台区举办读书活动周");
        article.Body.ShouldEndWith("云台区的学生都来参加。");
    }

    [Fact]
    public void A_number_within_a_paragraph_is_text() =>
        Split("云台区举办读书活动周\n4月2日，云台区举办读书活动周，三百名学生分成八组，捐来的平板型号为 YT2020\n每组一台，读完一本书再换给下一组的学生使用。").ShouldHaveSingleItem().Body.ShouldContain("YT2020");
}
