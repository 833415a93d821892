namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class BodySpokenOfTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("5月9日，海津智算科技有限公司的园区开工，由天津津安建工集团有限公司承建。公司总经理张松溪说，进展顺利。", "张松溪 总经理 of 海津智算科技有限公司 held")]
    [InlineData("海润纺织有限公司是津海集团的全资子公司，去年落户。公司董事长张松溪介绍了情况。", "张松溪 董事长 of 海润纺织有限公司 held")]
    public void The_firm_spoken_of_is_not_the_one_named_by_the_way(string body, string post) => reader.Read(body).Posts.ShouldBe([post]);

    [Fact]
    public void Who_manages_a_project_is_of_who_builds_it() =>
        reader.Read("5月9日，海津大桥开工，由天津津安建工集团有限公司承建。项目经理张松溪说，进展顺利。").Posts.ShouldBe(["张松溪 项目经理 of 天津津安建工集团有限公司 held"]);

    [Theory]
    [InlineData("在军粮城街道养老照料中心，院长张松溪介绍情况。", "张松溪 院长 of 军粮城街道养老照料中心 held")]
    [InlineData("走进天津海河职业中专，机床转个不停。该校教师张松溪说，学生听得认真。", "张松溪 教师 of 天津海河职业中专 held")]
    [InlineData("津海集团外籍副总经理张松溪发言。", "张松溪 副总经理 of 津海集团 held")]
    [InlineData("区总工会主席张松溪出席。", "张松溪 主席 of 东丽区总工会 held")]
    [InlineData("津海集团工会主席张松溪出席。", "张松溪 工会主席 of 津海集团 held")]
    [InlineData("2003年，张松溪到津海轴承厂当了4年维修班班长。", "张松溪 维修班班长 of 津海轴承厂 former")]
    [InlineData("海燕宣讲团成立三年了。宣讲团由12名老党员组成，张松溪任团长。", "张松溪 团长 of 海燕宣讲团 began")]
    public void A_post_belongs_to_the_body_that_its_sentence_means(string body, string post) => reader.Read(body).Posts.ShouldBe([post]);

    [Fact]
    public void A_room_of_the_works_spoken_of_goes_into_the_title() =>
        reader.Read("张松溪20岁进了天津海津地毯厂，1991年起任该厂设计室主任。").Posts.ShouldContain(post => post.StartsWith("张松溪 设计室主任 of 天津海津地毯厂"));

    [Fact]
    public void Members_are_the_consultative_conference_s_where_the_article_speaks_of_it() =>
        reader.Read("5月9日，区政协委员到海河小学视察。委员张松溪、俞莲舟提出建议。").Posts.ShouldBe(["张松溪 区政协委员 of 东丽区 held", "俞莲舟 区政协委员 of 东丽区 held"], ignoreOrder: true);

    [Fact]
    public void Members_of_another_committee_are_not() =>
        reader.Read("5月9日，海河小学家长委员会开会。委员张松溪提出建议。").Posts.ShouldNotContain(post => post.Contains("政协"));

    [Fact]
    public void A_cadre_sent_elsewhere_holds_the_posts_that_stand_before_him() =>
        reader.Read("县领导俞莲舟，挂职商都县委常委、副县长的东丽干部张松溪参加考察。").Posts.ShouldBe(["俞莲舟 领导 of ? held", "张松溪 县委常委 of 商都县 held", "张松溪 副县长 of 商都县 held"], ignoreOrder: true);

    [Fact]
    public void A_post_in_a_body_that_nobody_knows_leaves_the_one_before_it() =>
        reader.Read("商都县副县长、东丽区对口支援前方工作组组长张松溪出席。").Posts.ShouldContain("张松溪 副县长 of 商都县 held");

    [Theory]
    [InlineData("5月9日，园区开工，由海津智算科技有限公司投资建设，天津津安建工集团有限公司承建。公司总经理张松溪说，进展顺利。", "张松溪 总经理 of 海津智算科技有限公司 held")]
    [InlineData("苗街村的老人都来了，新立街道崔庄村也来了人。苗街村卫生室里坐满了人。村党支部书记张松溪说，大家满意。", "张松溪 党支部书记 of 苗街村 held")]
    [InlineData("津海集团总经理、董事局副主席张松溪出席。", "张松溪 总经理 of 津海集团 held", "张松溪 董事局副主席 of 津海集团 held")]
    [InlineData("天津津海教育集团成立于2018年。区委教育工委副书记俞莲舟与教育集团总校长张松溪揭牌。", "俞莲舟 副书记 of 东丽区委教育工委 held", "张松溪 总校长 of 天津津海教育集团 held")]
    public void Words_nearby_tell_which_body_is_meant(string body, params string[] posts) => reader.Read(body).Posts.ShouldBe(posts, ignoreOrder: true);

    [Fact]
    public void What_heads_a_zone_s_committee_heads_the_zone() =>
        reader.Read("军粮城街道党工委书记俞莲舟，天津海津医学城管委会主任张松溪参加。").Posts.ShouldContain(post => post.StartsWith("张松溪 管委会主任 of ") && post.Contains("海津医学城"));
}
