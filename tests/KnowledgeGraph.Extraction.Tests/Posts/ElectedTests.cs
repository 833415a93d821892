namespace KnowledgeGraph.Extraction.Tests.Posts;

public sealed class ElectedTests(ReaderFixture reader) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void All_of_a_list_right_before_the_election_are_elected_whatever_their_names_look_like() =>
        reader.Read("5月11日，全会选举产生新一届领导。张松溪当选区委书记，种之灵、范遥当选区委副书记，殷梨亭、俞莲舟和宋远桥当选区委常委。").Posts.ShouldBe(
            ["张松溪 区委书记 of 东丽区 began", "种之灵 区委副书记 of 东丽区 began", "范遥 区委副书记 of 东丽区 began", "殷梨亭 区委常委 of 东丽区 began", "俞莲舟 区委常委 of 东丽区 began", "宋远桥 区委常委 of 东丽区 began"],
            ignoreOrder: true);

    [Theory]
    [InlineData("5月11日，区长张松溪、书记范遥分别当选先进工作者、劳动模范。", "张松溪 区长 of 东丽区 held", "范遥 书记 of 东丽区 held")]
    [InlineData("5月11日，本次大会、全会先后选举，最终当选的名单尚未公布。")]
    public void Who_is_elected_as_something_else_gets_no_post_of_it(string body, params string[] posts) => reader.Read(body).Posts.ShouldBe(posts);

    [Theory]
    [InlineData("据统计，致富户、退伍兵当选村委会主任。")]
    [InlineData("同时，工人、农民当选委员的比例提高。")]
    [InlineData("据统计，养蜂户、司机当选村委会主任。")]
    public void Kinds_of_people_who_are_elected_are_nobody(string body)
    {
        var read = reader.Read(body);

        read.Names("Person").ShouldBeEmpty();
        read.Posts.ShouldBeEmpty();
    }

    [Fact]
    public void A_people_s_congress_written_in_full_is_the_division_s_and_its_post_goes_on_with_the_deputies() =>
        reader.Read("会议选举张松溪为东丽区第十六届人民代表大会常务委员会主任，范遥、殷梨亭为副主任。").Posts.ShouldBe(
            ["张松溪 区人大常委会主任 of 东丽区 began", "范遥 区人大常委会副主任 of 东丽区 began", "殷梨亭 区人大常委会副主任 of 东丽区 began"], ignoreOrder: true);

    [Fact]
    public void Members_of_a_council_are_added() =>
        reader.Read("会议增补张松溪、范遥为区政协委员。").Posts.ShouldBe(["张松溪 区政协委员 of 东丽区 began", "范遥 区政协委员 of 东丽区 began"], ignoreOrder: true);

    [Fact]
    public void Items_of_an_appointment_list_end_in_marks_of_either_width()
    {
        var read = reader.Read("任命:\n张松溪为区教育局副局长(试用期一年);\n金连波为区水务局局长。\n免去:\n范遥的区教育局副局长职务,退休。");

        read.Posts.ShouldBe(["张松溪 副局长 of 东丽区教育局 began", "金连波 局长 of 东丽区水务局 began", "范遥 副局长 of 东丽区教育局 ended"], ignoreOrder: true);
    }

    [Fact]
    public void Rows_of_a_list_give_each_name_its_post()
    {
        var page = "东丽区首届“海棠奖”名单公布\n　　5月9日，东丽区首届“海棠奖”颁奖仪式在区文化馆举行。获奖名单如下：\n　　高 天 东丽区中医医院护士长\n　　来 春 东丽区图书馆副馆长\n　　殷梨亭 军粮城街道党工委书记\n　　张松溪 东丽区第一小学校长\n";
        var claims = new ReadArticle(reader.Claims(reader.Split(page).ShouldHaveSingleItem()));

        claims.Posts.ShouldBe(["高天 护士长 of 东丽区中医医院 held", "来春 副馆长 of 东丽区图书馆 held", "殷梨亭 党工委书记 of 军粮城街道 held", "张松溪 校长 of 东丽区第一小学 held"], ignoreOrder: true);
        claims.In("attendee").ShouldBe(["高天", "来春", "殷梨亭", "张松溪"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("会议追授因公殉职的殷梨亭荣誉称号。")]
    [InlineData("殷梨亭的家属代为领奖。")]
    public void A_list_of_those_honoured_tells_of_nobody_that_they_came_where_the_dead_are_on_it(string sentence)
    {
        var page = $"东丽区举行表彰大会\n　　5月9日，东丽区见义勇为表彰大会在区文化馆举行。{sentence}名单如下：\n　　殷梨亭 军粮城街道党工委书记\n　　高天 东丽区中医医院护士长\n　　张松溪 东丽区第一小学校长\n";
        var claims = new ReadArticle(reader.Claims(reader.Split(page).ShouldHaveSingleItem()));

        claims.Names("Person").ShouldBe(["殷梨亭", "高天", "张松溪"], ignoreOrder: true);
        claims.In("attendee").ShouldBeEmpty();
    }

    [Fact]
    public void Labels_of_rows_are_nobody()
    {
        var page = "东丽区健康讲座预告\n　　5月9日，东丽区健康讲座在区文化馆举行。安排如下：\n　　主讲人 东丽区中医医院院长\n　　主持人 东丽区图书馆馆长\n　　单位 军粮城街道党工委书记\n　　线索 东丽区第一小学校长\n　　俞莲舟 东丽区第一小学教师\n";

        new ReadArticle(reader.Claims(reader.Split(page).ShouldHaveSingleItem())).Names("Person").ShouldBe(["俞莲舟"]);
    }
}
